import type { DocumentId } from './citations/sections.ts';

interface Described {
  readonly title: string;
  /** What kind of document, by whom. */
  readonly nature: string;
  /** What the document says of its own date, in words; never more. */
  readonly date: string;
  /** How the product uses it. */
  readonly usage: string;
}

/** A document that the product stands on: quoted, or paraphrased and named, never quoted. */
export type Source = Described &
  ({ readonly id: DocumentId; readonly cited: true } | { readonly id: 'arrete-2022'; readonly cited: false });

/** The five documents quoted, the cahier first, then the one that is only named. */
export const sources: readonly Source[] = [
  {
    id: '002',
    title: "Cahier des charges : Expérimentation d'une incitation à une prise en charge partagée (Ipep)",
    nature:
      "Le texte de référence de l'expérimentation, que portent le ministère des Solidarités et de la Santé et la Cnam : 17 parties, 7 annexes et un glossaire. Sa version en texte n'a pas les schémas.",
    date: "2019 : issu de travaux menés de septembre 2018 à mars 2019 ; publié par arrêté le 3 juillet 2019, d'après le communiqué.",
    usage:
      'Toutes les règles, tous les paramètres de statut « texte » et presque toutes les citations en viennent. Là où les documents diffèrent, il prime.',
    cited: true,
  },
  {
    id: '000',
    title: 'Favoriser la prise en charge partagée à travers une incitation collective',
    nature: "Diapositives de présentation de l'expérimentation aux candidats.",
    date: 'Non datée ; elle annonce des candidatures reçues au plus tard le 30 septembre 2019.',
    usage:
      'Pour la présentation du modèle, et pour ce qui y diffère du cahier, relevé parmi les lapsus : « 50% des gains », une publication en mai 2019.',
    cited: true,
  },
  {
    id: '001',
    title: "Expérimentation d'une incitation à une prise en charge partagée (Ipep)",
    nature: "Page de présentation de l'expérimentation : objectifs, principes, calendrier, contacts.",
    date: "Non datée ; candidatures ouvertes jusqu'au 30 septembre 2019.",
    usage: 'Pour la date de clôture des candidatures, et pour sa façon de dire le seuil de 5 000 patients.',
    cited: true,
  },
  {
    id: '003',
    title:
      "Transformation du système de santé : 2 expérimentations d'organisation et de financement innovants lancées par le ministère",
    nature: 'Communiqué de presse sur les expérimentations Ipep et Peps.',
    date: "Non daté ; il parle du « 3 juillet dernier » et de candidatures jusqu'en septembre 2019 : l'été 2019.",
    usage:
      'Pour la date de publication du cahier, celle de clôture des candidatures, et le seuil de 5 000 personnes.',
    cited: true,
  },
  {
    id: '004',
    title:
      "Foire aux questions relative à l'appel à manifestation d'intérêt pour l'expérimentation d'une incitation à une prise en charge partagée (Ipep)",
    nature:
      "Questions et réponses adressées aux candidats à la co-construction, avant que le cahier n'existe.",
    date: "Non datée ; elle concerne l'appel à manifestation d'intérêt clos le 31 juillet 2018.",
    usage:
      "Pour ce que le cahier ne dit pas : le reste à charge des patients n'est pas compté dans les dépenses ; et pour les réponses données aux candidats sur qui pouvait participer. Là où elle diffère du cahier, le cahier prime.",
    cited: true,
  },
  {
    id: 'arrete-2022',
    title: 'Arrêté du 26 juillet 2022, Journal officiel',
    nature: "Texte publié après le cahier de 2019 ; il n'est pas parmi les documents cités.",
    date: '26 juillet 2022',
    usage:
      'Pour les niveaux des indicateurs de qualité (déciles des territoires de vie-santé), de statut « externe ». Il est résumé et nommé, jamais cité mot pour mot.',
    cited: false,
  },
];
