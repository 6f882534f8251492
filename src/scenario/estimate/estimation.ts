import { offered, parametersOf } from '../../cahier/edition-facts.ts';
import type { Leaf } from '../format/leaf.ts';

const parameters = parametersOf(offered);

/** Where a groupement stands against its expected spending: as expected, 5 % below it, or by its own figures. */
export type Situation = 'attendu' | 'moins' | 'chiffres';

/** What a candidate answers on /estimer/, as typed; `deriver` makes a scenario of it, year by year. */
export interface Estimation {
  nom: string;
  patients: Leaf;
  /** 2019 for wave 1, 2020 for wave 2; the results of both run to 2023 (H15). */
  premiereAnnee: number;
  /** A ratio of the forfait, −0.2 to 0.2. */
  appreciation: Leaf;
  situation: Situation;
  /** € per patient in the base year, the one before `premiereAnnee`. */
  depenseReelle: Leaf;
  /** € per patient in the base year; read when `situation` is « chiffres », else kept as it was typed. */
  depenseAjustee?: Leaf;
  /** Growth of the adjusted spending each year, a ratio. */
  evolutionAjustee: Leaf;
  /** How much slower than that the actual spending grows, a ratio a year: 0.005 for half a point. */
  ralentissement: Leaf;
  /** Quality scores of the first and of the last results year, in points: out of 100 at most in the first (H3). */
  scorePremier: Leaf;
  scoreDernier: Leaf;
  maximum: Leaf;
}

const WITHOUT_EXPERIENCE = parameters.poidsSoclesSeuls.defaultValue;

/** What can be attained in the first results year, where the patients' experience does not count yet (H3). */
export function firstMaximum(maximum: Leaf): Leaf {
  return Number(maximum) > Number(WITHOUT_EXPERIENCE) ? WITHOUT_EXPERIENCE : maximum;
}
