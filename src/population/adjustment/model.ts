/** The variables that annexe 4 tries, in its order: age (linear), sex, ALD, CMU-C, ACS, APL, deprivation. */
export const variables = ['age', 'femme', 'ald', 'cmuc', 'acs', 'apl', 'defavorisation'] as const;

export type VariableDuCahier = (typeof variables)[number];

/** The share of patients that annexe 4 learns from: « 70% », the others for the test. */
export const TRAINING_PART = '0.7';

/** Bands of five years, the bench's own; the first one, under 5, is the reference, and has no column. */
export const bands = [
  'age5a9',
  'age10a14',
  'age15a19',
  'age20a24',
  'age25a29',
  'age30a34',
  'age35a39',
  'age40a44',
  'age45a49',
  'age50a54',
  'age55a59',
  'age60a64',
  'age65a69',
  'age70a74',
  'age75a79',
  'age80a84',
  'age85etplus',
] as const;

export type Band = (typeof bands)[number];

export type Variable = VariableDuCahier | Band;

/** A whole model of a patient's spending, ready to be applied to a group's profile. Decimal texts, in € per patient. */
export interface Model {
  /** `invente`: fitted on the site's synthetic sample, it says nothing of anybody and never enters a scenario. */
  readonly origine: 'fichier' | 'saisi' | 'invente';
  /** The file, or what the reader calls it. */
  readonly nom: string;
  readonly constante: string;
  readonly coefficients: readonly { readonly variable: Variable; readonly coefficient: string }[];
  /** Patients on which it was fitted. */
  readonly apprentissage?: number;
}
