import { echeanceDe, type NumeroSocle } from '../../cahier/edition-2019/indicators/all-indicators.ts';
import type { Feuille } from './leaf.ts';

/** An indicator's values as typed, in its own unit: a ratio for a share or a rate. */
export interface MesureSaisie {
  valeur: Feuille;
  precedente?: Feuille;
  intermediaire: Feuille;
  cible: Feuille;
}

export interface SocleSaisi extends MesureSaisie {
  numero: NumeroSocle;
}

export interface CarteSaisie extends MesureSaisie {
  nom: string;
  sens: 'hausse' | 'baisse';
}

export interface ExperienceSaisie {
  note: Feuille;
  intermediaire: Feuille;
  cible: Feuille;
}

export interface IndicateursSaisis {
  mode: 'indicateurs';
  socles: SocleSaisi[];
  carte?: CarteSaisie[];
  experience?: ExperienceSaisie | null;
}

export interface ScoreSaisi {
  mode: 'score';
  score: Feuille;
  maximum?: Feuille;
}

export type QualiteSaisie = ScoreSaisi | IndicateursSaisis;

const mesure = (valeur: string, precedente: string, intermediaire: string, cible: string): MesureSaisie => ({
  valeur,
  precedente,
  intermediaire,
  cible,
});

/** Invented values, one set a socle: those of `test/examples/04-indicateurs-detailles.json`, to be replaced. */
const inventees: Readonly<Record<NumeroSocle, MesureSaisie>> = {
  1: mesure('0.91', '0.89', '0.88', '0.93'),
  2: mesure('0.19', '0.21', '0.17', '0.12'),
  3: mesure('0.34', '0.33', '0.40', '0.55'),
  4: mesure('0.15', '0', '0.20', '0.50'),
  5: mesure('0.125', '0.122', '0.118', '0.100'),
  6: mesure('0.010', '0.013', '0.012', '0.009'),
  7: mesure('0.60', '0.45', '0.50', '0.80'),
  8: mesure('0.52', '0.50', '0.50', '0.65'),
  9: mesure('0.08', '0.05', '0.10', '0.25'),
  10: mesure('0.27', '0.28', '0.26', '0.20'),
};

/** A socle that the reader adds, with invented values to replace. */
export function socleInvente(numero: NumeroSocle): SocleSaisi {
  return { numero, ...inventees[numero] };
}

/** One set of invented values a rank: two indicators that are added do not share the weight for nothing. */
const cartes = [
  mesure('0.66', '0.60', '0.62', '0.75'),
  mesure('0.44', '0.41', '0.47', '0.60'),
  mesure('0.35', '0.37', '0.40', '0.55'),
] as const;

/** An indicator à la carte that the reader adds, with invented values to replace: those of its rank, from 0 to 2. */
export function carteInventee(nom: string, rang: 0 | 1 | 2 = 0): CarteSaisie {
  return { nom, sens: 'hausse', ...cartes[rang] };
}

/** The invented indicator that one à la carte comes from: the one with which it has most values in common. */
export function carteDOrigine({ nom, valeur, precedente, intermediaire, cible }: CarteSaisie): CarteSaisie {
  const siennes = [valeur, precedente, intermediaire, cible];
  const communes = (rang: 0 | 1 | 2): number =>
    Object.values(cartes[rang]).filter((each) => siennes.includes(each)).length;
  const [premier] = ([0, 1, 2] as const).toSorted((a, b) => communes(b) - communes(a));
  return carteInventee(nom, premier);
}

/** The patients' experience that the reader adds, with invented values to replace (H13: levels are the user's). */
export const experienceInventee: ExperienceSaisie = { note: '71', intermediaire: '65', cible: '78' };

/** The note of the respondents that the site invents, and the levels that it proposes from their answers. */
export const experienceDemonstration: ExperienceSaisie = {
  note: '66.458412999038',
  intermediaire: '58',
  cible: '82',
};

/** The indicators of a results year (1 for the first) as H3 proposes them, with invented values to replace. */
export function indicateursProposes(rang: number): IndicateursSaisis {
  const { socles, carte, experience } = echeanceDe(rang);
  return {
    mode: 'indicateurs',
    socles: socles.map(socleInvente),
    ...(carte && { carte: [carteInventee('Indicateur à la carte')] }),
    ...(experience && { experience: experienceInventee }),
  };
}
