import type { CitationId } from '../../text/citations/all-citations.ts';
import { shortSocles } from './short-socles.ts';
import type { ShortSocle, SocleNumber } from './socle.ts';

export { shortSocles } from './short-socles.ts';
export type { ShortSocle, SocleNumber } from './socle.ts';
export { socles } from './socles.ts';

export interface CarteCriterion {
  readonly id: 'nombre' | 'redondance' | 'specificite' | 'donnees' | 'validation' | 'duree';
  /** In a few words, to be told apart from the others. */
  readonly nom: string;
  /** In our plain words. */
  readonly texte: string;
  readonly citation: CitationId;
}

/** What §8-I asks of an à la carte indicator, as a checklist. */
export const carteCriteria: readonly CarteCriterion[] = [
  {
    id: 'redondance',
    nom: 'ne pas faire double emploi',
    texte:
      'Il ne reprend aucun indicateur socle, même en changeant seulement la population à laquelle on le rapporte : le même effort serait payé deux fois.',
    citation: 'carteNonRedondance',
  },
  {
    id: 'specificite',
    nom: "servir à d'autres groupements",
    texte:
      "Il n'est pas propre au plan d'actions du groupement : les autres groupements qui travaillent sur le même axe peuvent le calculer aussi.",
    citation: 'carteNonSpecificite',
  },
  {
    id: 'donnees',
    nom: 'des données disponibles',
    texte: "Les données qu'il demande sont dans les systèmes d'information du groupement.",
    citation: 'carteFaisabilite',
  },
  {
    id: 'nombre',
    nom: 'trois au plus',
    texte: "Le groupement n'en a pas plus de trois.",
    citation: 'indicateursCarte',
  },
  {
    id: 'validation',
    nom: 'une validation nationale',
    texte:
      "L'équipe nationale Ipep l'a validé, après avis de l'agence régionale de santé, dans les trois mois qui suivent la liste des groupements retenus.",
    citation: 'carteValidation',
  },
  {
    id: 'duree',
    nom: 'le même pour toute la durée',
    texte: "Il ne changera pas de toute l'expérimentation.",
    citation: 'indicateursCarteFixes',
  },
];

export interface Deadline {
  /** From this results year on, the groupement's first being 1. */
  readonly rang: number;
  readonly socles: readonly SocleNumber[];
  readonly carte: boolean;
  readonly experience: boolean;
}

/** The staging that the product proposes: hypothesis H3, the cahier's is in a picture that its text lacks. */
export const deadlines: readonly [Deadline, Deadline] = [
  {
    rang: 1,
    socles: shortSocles.filter(({ source }) => source === 'SNDS').map(({ numero }) => numero),
    carte: false,
    experience: false,
  },
  { rang: 2, socles: shortSocles.map(({ numero }) => numero), carte: true, experience: true },
];

/** What counts in a groupement's results year of this rank, its first being 1 (H3). */
export function deadlineOf(rank: number): Deadline {
  if (!Number.isInteger(rank) || rank < 1) throw new RangeError(`rank of a results year: ${rank}`);
  const [premiere, thereafter] = deadlines;
  return rank < thereafter.rang ? premiere : thereafter;
}

/** The core indicators that the product proposes for the results year of this rank (H3). */
export function proposedSocles(rank: number): readonly SocleNumber[] {
  return deadlineOf(rank).socles;
}

/** A socle by its number in annexe 1. */
export function socleOf(numero: SocleNumber): ShortSocle {
  return shortSocles[numero - 1] as ShortSocle;
}
