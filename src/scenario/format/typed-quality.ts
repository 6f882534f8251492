import { deadlineOf, type SocleNumber } from '../../cahier/edition-2019/indicators/all-indicators.ts';
import type { carteShape, experienceShape, socleShape } from './document-shape.ts';
import type { TypedYear } from './scenario-document.ts';
import type { TypeOf } from './shape.ts';

export type TypedSocle = TypeOf<typeof socleShape>;
export type TypedCarte = TypeOf<typeof carteShape>;
export type TypedExperience = TypeOf<typeof experienceShape>;

export type TypedQualite = NonNullable<TypedYear['qualite']>;
export type TypedScore = Extract<TypedQualite, { mode: 'score' }>;
export type TypedIndicateurs = Extract<TypedQualite, { mode: 'indicateurs' }>;

/** The values of an indicator, which its number or its name goes with. */
export type TypedMeasure = Omit<TypedSocle, 'numero'>;

const measure = (valeur: string, precedente: string, intermediaire: string, cible: string): TypedMeasure => ({
  valeur,
  precedente,
  intermediaire,
  cible,
});

/** Invented values, one set a socle: those of `test/examples/04-indicateurs-detailles.json`, to be replaced. */
const inventedItems: Readonly<Record<SocleNumber, TypedMeasure>> = {
  1: measure('0.91', '0.89', '0.88', '0.93'),
  2: measure('0.19', '0.21', '0.17', '0.12'),
  3: measure('0.34', '0.33', '0.40', '0.55'),
  4: measure('0.15', '0', '0.20', '0.50'),
  5: measure('0.125', '0.122', '0.118', '0.100'),
  6: measure('0.010', '0.013', '0.012', '0.009'),
  7: measure('0.60', '0.45', '0.50', '0.80'),
  8: measure('0.52', '0.50', '0.50', '0.65'),
  9: measure('0.08', '0.05', '0.10', '0.25'),
  10: measure('0.27', '0.28', '0.26', '0.20'),
};

/** A socle that the reader adds, with invented values to replace. */
export function inventedSocle(numero: SocleNumber): TypedSocle {
  return { numero, ...inventedItems[numero] };
}

/** One set of invented values a rank: two indicators that are added do not share the weight for nothing. */
const cartes = [
  measure('0.66', '0.60', '0.62', '0.75'),
  measure('0.44', '0.41', '0.47', '0.60'),
  measure('0.35', '0.37', '0.40', '0.55'),
] as const;

/** An indicator à la carte that the reader adds, with invented values to replace: those of its rank, from 0 to 2. */
export function inventedCarte(nom: string, rank: 0 | 1 | 2 = 0): TypedCarte {
  return { nom, sens: 'hausse', ...cartes[rank] };
}

/** The invented indicator that one à la carte comes from: the one with which it has most values in common. */
export function originalCarte({ nom, valeur, precedente, intermediaire, cible }: TypedCarte): TypedCarte {
  const ownList = [valeur, precedente, intermediaire, cible];
  const commonCount = (rank: 0 | 1 | 2): number =>
    Object.values(cartes[rank]).filter((each) => ownList.includes(each)).length;
  const [first] = ([0, 1, 2] as const).toSorted((a, b) => commonCount(b) - commonCount(a));
  return inventedCarte(nom, first);
}

/** The patients' experience that the reader adds, with invented values to replace (H13: levels are the user's). */
export const inventedExperience: TypedExperience = { note: '71', intermediaire: '65', cible: '78' };

/** The note of the respondents that the site invents, and the levels that it proposes from their answers. */
export const experienceDemonstration: TypedExperience = {
  note: '66.458412999038',
  intermediaire: '58',
  cible: '82',
};

/** The indicators of a results year (1 for the first) as H3 proposes them, with invented values to replace. */
export function proposedIndicateurs(rank: number): TypedIndicateurs {
  const { socles, carte, experience } = deadlineOf(rank);
  return {
    mode: 'indicateurs',
    socles: socles.map(inventedSocle),
    ...(carte && { carte: [inventedCarte('Indicateur à la carte')] }),
    ...(experience && { experience: inventedExperience }),
  };
}
