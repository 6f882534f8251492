import type { CitationId } from '../../text/citations/all-citations.ts';
import { soclesCourts } from './short-socles.ts';
import type { NumeroSocle, SocleCourt } from './socle.ts';

export { soclesCourts } from './short-socles.ts';
export type { NumeroSocle, SocleCourt } from './socle.ts';
export { socles } from './socles.ts';

export interface CritereCarte {
  readonly id: 'nombre' | 'redondance' | 'specificite' | 'donnees' | 'validation' | 'duree';
  /** In a few words, to be told apart from the others. */
  readonly nom: string;
  /** In our plain words. */
  readonly texte: string;
  readonly citation: CitationId;
}

/** What §8-I asks of an à la carte indicator, as a checklist. */
export const criteresCarte: readonly CritereCarte[] = [
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

export interface Echeance {
  /** From this results year on, the groupement's first being 1. */
  readonly rang: number;
  readonly socles: readonly NumeroSocle[];
  readonly carte: boolean;
  readonly experience: boolean;
}

/** The staging that the product proposes: hypothesis H3, the cahier's is in a picture that its text lacks. */
export const echeances: readonly [Echeance, Echeance] = [
  {
    rang: 1,
    socles: soclesCourts.filter(({ source }) => source === 'SNDS').map(({ numero }) => numero),
    carte: false,
    experience: false,
  },
  { rang: 2, socles: soclesCourts.map(({ numero }) => numero), carte: true, experience: true },
];

/** What counts in a groupement's results year of this rank, its first being 1 (H3). */
export function echeanceDe(rang: number): Echeance {
  if (!Number.isInteger(rang) || rang < 1) throw new RangeError(`rank of a results year: ${rang}`);
  const [premiere, ensuite] = echeances;
  return rang < ensuite.rang ? premiere : ensuite;
}

/** The core indicators that the product proposes for the results year of this rank (H3). */
export function soclesProposes(rang: number): readonly NumeroSocle[] {
  return echeanceDe(rang).socles;
}

/** A socle by its number in annexe 1. */
export function socleDe(numero: NumeroSocle): SocleCourt {
  return soclesCourts[numero - 1] as SocleCourt;
}
