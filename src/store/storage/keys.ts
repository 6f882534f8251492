import type { Zone } from './browser-storage.ts';

/* What the site keeps in the reader's browser, for the page that says it; a test holds the list to the code. */

/** How every key of ours starts, in a storage that other sites of the same address may share. */
export const PREFIXE = 'ipep-';

interface Gardee {
  readonly cle: string;
  readonly zones: readonly Zone[];
  /** What it holds, in a sentence. */
  readonly quoi: string;
  /** When it is written. */
  readonly quand: string;
  /** How long it stays, where its storage does not say it. */
  readonly duree?: string;
  /** The page that writes it, « /estimer/ »; none for what any page may. */
  readonly page?: string;
}

const local = ['localStorage'] as const;
const onglet = ['sessionStorage'] as const;
const deux = ['localStorage', 'sessionStorage'] as const;
const CHAMP =
  "Moins d'un cinquième de seconde après que vous changez un champ de la page nommée à gauche, ou quand vous la quittez.";
const DEMANDE = 'Seulement si vous le demandez, par un bouton de la page nommée à gauche.';

export const gardees: readonly Gardee[] = [
  {
    cle: 'ipep-saisie/1',
    zones: ['localStorage', 'sessionStorage'],
    quoi: "Votre scénario : les groupements et leurs noms, les années et leurs chiffres, les paramètres changés, les réponses d'Estimer, et le scénario gardé pour comparer ou remplacé par un lien.",
    quand:
      "Moins d'un cinquième de seconde après que vous changez un chiffre, ouvrez un lien ou essayez un cas, ou quand vous quittez la page.",
    page: '/estimer/',
  },
  {
    cle: 'ipep-historique/1',
    zones: onglet,
    quoi: 'Les derniers états de votre scénario, pour Annuler et Rétablir.',
    quand: 'Quand vous quittez la page, ou la cachez.',
    page: '/estimer/',
  },
  {
    cle: 'ipep-questionnaire/1',
    zones: local,
    quoi: 'Vos réponses au questionnaire, et la question où vous en êtes.',
    quand: DEMANDE,
    page: '/questionnaire/',
  },
  {
    cle: 'ipep-profil/1',
    zones: local,
    quoi: "Le profil d'une patientèle : des nombres, des moyennes et des sommes, et le nom du fichier. Aucun patient.",
    quand: DEMANDE,
    page: '/regles/patientele/',
  },
  {
    cle: 'ipep-modele/1',
    zones: local,
    quoi: "Un modèle d'ajustement : ses coefficients et son nom.",
    quand: DEMANDE,
    page: '/regles/modele-ajustement/',
  },
  {
    cle: 'ipep-eligibilite/1',
    zones: deux,
    quoi: 'Les réponses sur votre groupement candidat.',
    quand: CHAMP,
    page: '/regles/eligibilite/',
  },
  {
    cle: 'ipep-patient/1',
    zones: deux,
    quoi: "La situation du patient dont on cherche s'il compte.",
    quand: CHAMP,
    page: '/regles/patientele/',
  },
  {
    cle: 'ipep-depense/1',
    zones: deux,
    quoi: "Les dépenses d'un patient, poste par poste.",
    quand: CHAMP,
    page: '/regles/depense-reelle/',
  },
  {
    cle: 'ipep-moyenne/1',
    zones: deux,
    quoi: 'Les cinq patients de la moyenne : une dépense chacun.',
    quand: CHAMP,
    page: '/regles/depense-reelle/',
  },
  {
    cle: 'ipep-depense-ajustee/1',
    zones: deux,
    quoi: 'Le patient et les coefficients de la dépense ajustée.',
    quand: CHAMP,
    page: '/regles/depense-ajustee/',
  },
  {
    cle: 'ipep-moyennes/1',
    zones: deux,
    quoi: "Les moyennes d'un groupement, tapées à la main.",
    quand: CHAMP,
    page: '/regles/depense-ajustee/',
  },
  {
    cle: 'ipep-laboratoire/1',
    zones: deux,
    quoi: 'Les réglages du laboratoire.',
    quand: CHAMP,
    page: '/regles/modele-ajustement/',
  },
  {
    cle: 'ipep-grand',
    zones: local,
    quoi: '« oui » ou « non » : les grands caractères.',
    quand: "Quand vous appuyez sur le bouton des grands caractères, en haut d'une page.",
  },
  {
    cle: 'ipep-import/1',
    zones: local,
    quoi: "Qu'un import est en cours, et sur quelle page : ni le nom du fichier, ni rien de ce qu'il contient.",
    quand: "Pendant qu'un fichier est lu.",
    duree: "jusqu'à la fin de l'import, ou la prochaine visite s'il est coupé",
  },
  {
    cle: 'ipep-plus-tard',
    zones: onglet,
    quoi: '« oui » : une nouvelle version du site a été remise à plus tard.',
    quand: 'Quand vous répondez « Plus tard » à cette annonce.',
  },
];
