/** Where a quotation may stand, by document, in the order in which they are read: what has a number first. */
export const sections = {
  '000': [
    'diapositive « Calendrier de lancement d’Ipep »',
    'diapositive « Critères d’éligibilité »',
    'diapositive « Le calcul du montant Ipep »',
  ],
  '001': ['partie « Quels sont les grands principes du modèle Ipep »', 'rubrique « Quels contacts ? »'],
  '002': [
    'partie 1',
    'partie 1, note 1',
    'partie 1, note 2',
    'partie 3',
    'partie 5',
    'partie 7',
    'partie 8-I',
    'partie 8-II-1',
    'partie 8-II-1, note 10',
    'partie 8-II-2',
    'partie 8-III',
    'partie 9',
    'partie 10',
    'partie 11',
    'partie 12',
    'partie 13',
    'partie 13, note 14',
    'partie 14',
    'partie 15',
    'annexe 1',
    'annexe 1, note 16',
    'annexe 1, note 17',
    'annexe 2',
    'annexe 3',
    'annexe 4',
    'annexe 5',
    'annexe 6',
    'glossaire',
  ],
  '003': [
    '« A qui s’adresse cette expérimentation »',
    '« Paiement forfaitaire en équipe de professionnels de santé en ville »',
    'introduction',
    '« Des candidatures restant ouvertes jusqu’en septembre 2019 »',
  ],
  '004': [
    'thème « Composition des groupements »',
    'thème « Constitution de la cible de dépense »',
    'thème « Différence avec l’ACI »',
    'thème « Différence et complémentarité avec les deux autres appels »',
    'thème « Durée de l’expérimentation »',
    'thème « Nature des groupements »',
    'thème « Patientèle de référence actions du groupement »',
    'thème « Porteur de projet »',
    'thème « Rôle de l’ARS et des DCGDR »',
  ],
} as const;

/** The documents quoted, by the number of their file; `sources.ts` describes them. */
export type DocumentId = keyof typeof sections;

export type Section = (typeof sections)[DocumentId][number];
