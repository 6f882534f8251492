import type { Critere } from './criterion.ts';

/** What the cahier requires: the two prerequisites first, then what it demands of any project. */
export const exiges: readonly Critere[] = [
  {
    id: 'medecins',
    nom: 'Des médecins traitants',
    exigence: 'prerequis',
    question: 'Des médecins traitants sont-ils membres ?',
    dit: {
      rempli: 'Des médecins traitants sont membres du groupement.',
      manque: "Aucun médecin traitant n'est membre, et c'est leur patientèle que le cahier demande.",
      inconnu: 'Dites si des médecins traitants sont membres.',
    },
    manque: 'des médecins traitants parmi les membres',
    faire:
      "Faites entrer dans le projet des médecins que leurs patients ont déclarés comme médecin traitant. Un hôpital, une CPTS ou une mutuelle ne peut pas s'en passer.",
    citations: ['seuilPatients'],
  },
  {
    id: 'patients',
    nom: 'Une patientèle assez grande',
    exigence: 'prerequis',
    question: 'Patients de tous ces médecins traitants',
    dit: {
      rempli: "La patientèle est d'au moins {seuil} patients : {patients}.",
      manque: 'Le volume minimal est de {seuil} patients : {patients} ne suffisent pas.',
      inconnu: 'Dites combien de patients ont ces médecins traitants, tous ensemble.',
    },
    manque: 'une patientèle de {seuil} patients au moins',
    faire:
      "Comptez tous les patients des médecins traitants membres, et pas seulement ceux que visent vos actions. S'il en manque, d'autres médecins traitants peuvent rejoindre le groupement.",
    citations: ['seuilPatients', 'populationCiblee', 'faqVolume'],
  },
  {
    id: 'pathologies',
    nom: "Plus d'une pathologie",
    exigence: 'exige',
    question: 'Combien de pathologies vos actions visent-elles ?',
    reponses: { oui: 'Plusieurs', non: 'Une seule' },
    dit: {
      rempli: 'Les actions ne visent pas une seule pathologie.',
      manque:
        "Les actions visent une seule pathologie : c'est la seule condition mise au choix des patients.",
      inconnu: 'Dites si vos actions visent une seule pathologie.',
    },
    manque: "des actions qui ne visent pas qu'une pathologie",
    faire:
      'Ajoutez au moins une seconde pathologie, ou visez des patients pour une autre raison : leur âge, leur accès aux soins. La page de présentation dit « au moins deux pathologies ».',
    citations: ['pasUneSeulePathologie', 'auMoins5000'],
  },
  {
    id: 'etapes',
    nom: 'Plusieurs étapes de la prise en charge',
    exigence: 'exige',
    question: 'Vos membres interviennent-ils à plusieurs étapes de la prise en charge ?',
    dit: {
      rempli: 'Les membres interviennent à des étapes différentes.',
      manque: 'Tous les membres interviennent à la même étape de la prise en charge.',
      inconnu: 'Dites si les membres interviennent à plusieurs étapes.',
    },
    manque: 'des membres de plusieurs étapes de la prise en charge',
    faire:
      "Prévention, consultation, soins infirmiers, pharmacie, hospitalisation, retour à domicile : cherchez qui suit vos patients avant et après vous. On peut commencer à peu, et s'élargir ensuite.",
    citations: ['etapesPriseEnCharge', 'faqProgressif'],
  },
  {
    id: 'projet',
    nom: 'Un projet commun',
    exigence: 'exige',
    question: "Un projet commun, avec un plan d'actions, est-il défini ?",
    dit: {
      rempli: 'Un projet commun est défini.',
      manque: "Il n'y a pas encore de projet commun à tous les membres.",
      inconnu: 'Dites si un projet commun est défini.',
    },
    manque: 'un projet commun',
    faire:
      "Écrivez ensemble un plan d'actions : ce que vous ferez, pour quels objectifs de qualité et de dépense, et qui le fera.",
    citations: ['projetCommun'],
  },
  {
    id: 'coherence',
    nom: 'La cohérence avec la région',
    exigence: 'exige',
    question: 'Le projet est-il cohérent avec la stratégie régionale de santé ?',
    dit: {
      rempli: 'Le projet est cohérent avec la stratégie régionale, selon vous.',
      manque: 'Le projet fait double emploi avec un autre, ou ne suit pas la stratégie régionale.',
      inconnu: 'Dites si le projet suit la stratégie régionale.',
    },
    manque: 'la cohérence avec la stratégie régionale de santé',
    faire:
      "Parlez-en avec l'agence régionale de santé (ARS) : en 2018, c'est d'elle qu'un avis était attendu sur ce point.",
    citations: ['coherenceRegionale', 'faqAvisArs'],
  },
  {
    id: 'forme',
    nom: 'Une forme, ou une convention',
    exigence: 'exige',
    question: 'Forme du groupement',
    dit: {
      rempli: "Le groupement a une forme, et quelqu'un pour recevoir les versements.",
      manque: 'Personne ne pourrait recevoir les versements.',
      inconnu: 'Dites quelle forme prend le groupement.',
    },
    manque: 'une forme juridique, ou une convention qui désigne qui reçoit les versements',
    faire:
      "Aucune forme n'est imposée. Sans forme commune, signez une convention : elle dit laquelle des formes juridiques existantes reçoit l'argent, et comment il est reversé.",
    citations: ['formesJuridiques', 'formeConvention'],
  },
];
