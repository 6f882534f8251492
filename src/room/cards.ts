/**
 * What a team may do in a round. Every number is invented for the game: no document of Ipep says what such work saves. A part
 * is of the spending of the year, in thousandths; a lasting change stays in the years after.
 */
export interface Card {
  readonly id: string;
  readonly nom: string;
  readonly texte: string;
  /** How much of a round's effort it takes. */
  readonly effort: number;
  /** What it costs the team, in € per patient, outside Ipep. */
  readonly cost: number;
  /** Thousandths of the spending, this year and after. */
  readonly lasting?: number;
  /** Thousandths, this year alone. */
  readonly once?: number;
  /** Thousandths, from the next year on. */
  readonly later?: number;
  /** Points of score, this year and after. */
  readonly points?: number;
  /** Points, this year alone. */
  readonly pointsOnce?: number;
}

/** What a team can give in a round. */
export const EFFORT = 3;

/** In the order of their codes: never changed, only added to. */
export const cards: readonly Card[] = [
  {
    id: 'coordination',
    nom: 'Une réunion de coordination chaque semaine',
    texte: "Les mêmes patients, vus par tous autour d'une table.",
    effort: 1,
    cost: 4,
    lasting: -14,
  },
  {
    id: 'sorties',
    nom: "Préparer chaque sortie d'hôpital",
    texte: 'Un appel avant la sortie, une visite dans la semaine.',
    effort: 2,
    cost: 8,
    lasting: -34,
  },
  {
    id: 'prevention',
    nom: 'Prévenir maintenant, économiser plus tard',
    texte: "Dépistages et éducation : on dépense d'abord un peu plus.",
    effort: 2,
    cost: 5,
    once: 5,
    later: -40,
  },
  {
    id: 'ordonnances',
    nom: 'Revoir les longues ordonnances',
    texte: "Un effet immédiat, qui ne dure pas si on n'y revient pas.",
    effort: 1,
    cost: 2,
    once: -20,
  },
  {
    id: 'rappels',
    nom: 'Rappeler les patients à suivre',
    texte: 'Vaccins, fonds d’œil, bilans : les indicateurs montent.',
    effort: 1,
    cost: 3,
    points: 8,
  },
  {
    id: 'ecoute',
    nom: 'Écouter les patients',
    texte: "Un accueil repensé avec eux : l'expérience compte dans le score.",
    effort: 1,
    cost: 2,
    points: 6,
  },
  {
    id: 'recueil',
    nom: 'Mieux remplir les dossiers',
    texte: "Ce qui était fait sans être noté compte enfin, l'année où l'on s'y met.",
    effort: 1,
    cost: 1,
    pointsOnce: 12,
  },
  {
    id: 'attente',
    nom: 'Ouvrir des créneaux sans rendez-vous',
    texte: 'Des soins plus tôt, un peu plus de soins, et des patients contents.',
    effort: 1,
    cost: 4,
    lasting: 3,
    points: 10,
  },
];

export const cardOf = (id: string): Card | undefined => cards.find((card) => card.id === id);

/** What cards take of a round's effort. */
export const effortOf = (ids: readonly string[]): number =>
  ids.reduce((sum, id) => sum + (cardOf(id)?.effort ?? 0), 0);

/** What cards cost a team, in € per patient, outside Ipep. */
export const costOf = (ids: readonly string[]): number =>
  ids.reduce((sum, id) => sum + (cardOf(id)?.cost ?? 0), 0);
