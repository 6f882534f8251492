import type { Zone } from './browser-storage.ts';

/* What the site keeps in the reader's browser, for the page that says it; a test holds the list to the code. */

/** How every key of ours starts, in a storage that other sites of the same address may share. */
export const PREFIX = 'ipep-';

interface Kept {
  readonly cle: string;
  readonly zones: readonly (Zone | 'indexedDB')[];
  /** What it holds, in a sentence. */
  readonly what: string;
  /** When it is written. */
  readonly timing: string;
  /** How long it stays, where its storage does not say it. */
  readonly duree?: string;
  /** The page that writes it, « /estimer/ »; none for what any page may. */
  readonly page?: string;
}

const local = ['localStorage'] as const;
const tab = ['sessionStorage'] as const;
const documents = ['indexedDB'] as const;
const two = ['localStorage', 'sessionStorage'] as const;
const FIELD =
  "Moins d'un cinquième de seconde après que vous changez un champ de la page nommée à gauche, ou quand vous la quittez.";
const REQUEST = 'Seulement si vous le demandez, par un bouton de la page nommée à gauche.';

export const keptOnes: readonly Kept[] = [
  {
    cle: 'ipep-saisie/1',
    zones: ['localStorage', 'sessionStorage'],
    what: "Votre scénario : les groupements et leurs noms, les années et leurs chiffres, les paramètres changés, les réponses d'Estimer, et le scénario gardé pour comparer ou remplacé par un lien.",
    timing:
      "Moins d'un cinquième de seconde après que vous changez un chiffre, ouvrez un lien ou partez d'un cas, ou quand vous quittez la page.",
    page: '/estimer/',
  },
  {
    cle: 'ipep-historique/1',
    zones: tab,
    what: 'Les derniers états de votre scénario, pour Annuler et Rétablir.',
    timing: 'Quand vous quittez la page, ou la cachez.',
    page: '/estimer/',
  },
  {
    cle: 'ipep-documents/1',
    zones: documents,
    what: 'Vos dossiers, chacun avec son nom, ses dates et son scénario ; vos carnets, avec leurs textes, les résultats que vous y avez mis et le dossier dont ils sont calculés, et leurs vingt derniers états, pour Annuler.',
    timing:
      "À votre premier changement d'un chiffre, qui commence un dossier ; quand vous créez, renommez, déplacez ou supprimez un dossier, ouvrez un lien ou un fichier, ou changez un carnet ; moins d'un cinquième de seconde après que vous changez le scénario d'un dossier ; à votre première visite de la page Dossiers, s'y ajoute ce que le site gardait déjà.",
    page: '/dossiers/',
  },
  {
    cle: 'ipep-dossier/1',
    zones: two,
    what: "Où cet onglet en est de son dossier : la date de la version qu'il a lue, et s'il lui reste un changement à y écrire.",
    timing: 'Quand vous ouvrez un dossier, ou en changez un chiffre.',
  },
  {
    cle: 'ipep-carnets/1',
    zones: local,
    what: "Ce qui, de vos carnets, attend d'être écrit à côté des dossiers ; tous vos carnets, là où ce navigateur refuse cette place-là.",
    timing:
      "Moins d'un cinquième de seconde après que vous changez un carnet, ou quand vous quittez la page ; et quand vous ajoutez quelque chose à un carnet.",
    duree: "jusqu'à ce que ce soit écrit, l'instant d'après",
    page: '/carnet/',
  },
  {
    cle: 'ipep-colle/1',
    zones: tab,
    what: "Ce que vous avez collé et pas encore ouvert : des cellules ou un lien, à la page Dossiers ; un portefeuille, au laboratoire ; la distribution d'un indicateur ; les liens des stagiaires et les codes des équipes, à la page Salle.",
    timing: "Moins d'un cinquième de seconde après que vous changez ce texte, ou quand vous quittez la page.",
    duree: "jusqu'à ce que ce soit ouvert ou effacé, et au plus tard à la fermeture de l'onglet",
    page: '/dossiers/',
  },
  {
    cle: 'ipep-questionnaire/1',
    zones: local,
    what: 'Vos réponses au questionnaire, et la question où vous en êtes.',
    timing: REQUEST,
    page: '/questionnaire/',
  },
  {
    cle: 'ipep-exercices/1',
    zones: local,
    what: 'Ce que vous avez essayé aux exercices : par règle, lesquels étaient justes du premier coup, et combien de fois chaque erreur est venue. Aucune de vos réponses.',
    timing:
      "Seulement si vous cochez la case « Garder ce que j'ai essayé » de la page nommée à gauche : alors, à chaque réponse vérifiée.",
    page: '/formation/exercices/',
  },
  {
    cle: 'ipep-salle/1',
    zones: local,
    what: "Les vingt dernières salles que vous avez ouvertes : leurs équipes, les noms que vous leur donnez, les cartes qu'elles ont jouées.",
    timing: 'Quand vous ouvrez une salle, renommez une équipe, entrez un code, ouvrez ou fermez une manche.',
    duree: 'jusqu’à ce que vous supprimiez la salle, ou vidiez ce que le site garde',
    page: '/formation/salle/',
  },
  {
    cle: 'ipep-equipe/1',
    zones: local,
    what: 'Les vingt dernières équipes pour lesquelles vous avez joué : leur code, et les cartes de chaque manche.',
    timing: "Quand vous entrez le code d'une équipe, choisissez une carte ou changez de manche.",
    page: '/formation/salle/',
  },
  {
    cle: 'ipep-presentation/1',
    zones: tab,
    what: "À quelle étape en est la page que vous présentez, et depuis quand : rien de ce qu'elle montre.",
    timing: 'Quand vous rechargez ou quittez une page pendant que vous la présentez.',
    duree: "jusqu'à ce qu'une page se présente à nouveau, et au plus tard à la fermeture de l'onglet",
    page: '/formation/',
  },
  {
    cle: 'ipep-profil/1',
    zones: local,
    what: "Le profil d'une patientèle : des nombres, des moyennes et des sommes, et le nom du fichier. Aucun patient.",
    timing: REQUEST,
    page: '/regles/patientele/',
  },
  {
    cle: 'ipep-modele/1',
    zones: local,
    what: "Un modèle d'ajustement : ses coefficients et son nom.",
    timing: REQUEST,
    page: '/regles/modele-ajustement/',
  },
  {
    cle: 'ipep-eligibilite/1',
    zones: two,
    what: 'Les réponses sur votre groupement candidat.',
    timing: FIELD,
    page: '/regles/eligibilite/',
  },
  {
    cle: 'ipep-patient/1',
    zones: two,
    what: "La situation du patient dont on cherche s'il compte.",
    timing: FIELD,
    page: '/regles/patientele/',
  },
  {
    cle: 'ipep-depense/1',
    zones: two,
    what: "Les dépenses d'un patient, poste par poste.",
    timing: FIELD,
    page: '/regles/depense-reelle/',
  },
  {
    cle: 'ipep-moyenne/1',
    zones: two,
    what: 'Les cinq patients de la moyenne : une dépense chacun.',
    timing: FIELD,
    page: '/regles/depense-reelle/',
  },
  {
    cle: 'ipep-depense-ajustee/1',
    zones: two,
    what: 'Le patient et les coefficients de la dépense ajustée.',
    timing: FIELD,
    page: '/regles/depense-ajustee/',
  },
  {
    cle: 'ipep-moyennes/1',
    zones: two,
    what: "Les moyennes d'un groupement, tapées à la main.",
    timing: FIELD,
    page: '/regles/depense-ajustee/',
  },
  {
    cle: 'ipep-laboratoire/1',
    zones: two,
    what: 'Les réglages du laboratoire.',
    timing: FIELD,
    page: '/regles/modele-ajustement/',
  },
  {
    cle: 'ipep-equilibre/1',
    zones: two,
    what: "Les réglages de l'équilibre, au laboratoire : le ralentissement et la dispersion essayés, et sur quel portefeuille : un portefeuille inventé par sa graine, un dossier par son numéro, les groupements reçus par un lien.",
    timing: FIELD,
    page: '/laboratoire/equilibre/',
  },
  {
    cle: 'ipep-hasard/1',
    zones: two,
    what: 'Les réglages du hasard, au laboratoire : tailles, dispersion, tirages, règles essayées ou de qui elles sont : un jeu par son nom, les règles reçues par un lien.',
    timing: FIELD,
    page: '/laboratoire/hasard/',
  },
  {
    cle: 'ipep-reformer/1',
    zones: two,
    what: 'Vos jeux de règles, au laboratoire, et quel portefeuille ils sont essayés sur : un portefeuille inventé par sa graine, un dossier par son numéro, les groupements reçus par un lien.',
    timing: FIELD,
    page: '/laboratoire/reformer/',
  },
  {
    cle: 'ipep-clef/1',
    zones: two,
    what: 'Votre clef de répartition : les noms que vous donnez aux membres et aux critères, les poids et les valeurs, ce que vous gardez pour le projet commun. Aucun versement.',
    timing: FIELD,
    page: '/parcours/argent/clef/',
  },
  {
    cle: 'ipep-grand',
    zones: local,
    what: '« oui » ou « non » : les grands caractères.',
    timing: "Quand vous appuyez sur le bouton des grands caractères, en haut d'une page.",
  },
  {
    cle: 'ipep-recherche/1',
    zones: tab,
    what: 'Les derniers mots que vous avez cherchés, pour les retrouver de page en page.',
    timing: "Quand vous tapez dans la recherche qui s'ouvre sur chaque page.",
    page: '/recherche/',
  },
  {
    cle: 'ipep-barre/1',
    zones: local,
    what: "« non » : la touche « / » n'ouvre pas la recherche.",
    timing: 'Quand vous décochez la case de la page nommée à gauche.',
    duree: "jusqu'à ce que vous la cochiez de nouveau",
    page: '/recherche/',
  },
  {
    cle: 'ipep-import/1',
    zones: local,
    what: "Qu'un import est en cours, et sur quelle page : ni le nom du fichier, ni rien de ce qu'il contient.",
    timing: "Pendant qu'un fichier est lu.",
    duree: "jusqu'à la fin de l'import, ou la prochaine visite s'il est coupé",
  },
  {
    cle: 'ipep-plus-tard',
    zones: tab,
    what: '« oui » : une nouvelle version du site a été remise à plus tard.',
    timing: 'Quand vous répondez « Plus tard » à cette annonce.',
  },
];
