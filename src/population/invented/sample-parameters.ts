/** Patients of one age group: de ≤ age < a, years drawn evenly. */
interface AgeBand {
  readonly from: number;
  readonly a: number;
  /** Share of the patients. */
  readonly part: number;
  /** Chance of a long-term illness. */
  readonly ald: number;
}

/** What the synthetic national sample is made with. */
export interface SampleParameters {
  readonly patients: number;
  readonly graine: number;
  readonly ages: readonly AgeBand[];
  /** Chances; a patient has the CMU-C, the ACS, or neither. */
  readonly femme: number;
  readonly cmuc: number;
  readonly acs: number;
  /** Mean and standard deviation of the APL, drawn from a triangular law, at two decimals. */
  readonly apl: { readonly moyenne: number; readonly ecartType: number };
  /** The deprivation index has mean 0 and standard deviation 1, at three decimals; how it follows the APL. */
  readonly correlationAplDefavorisation: number;
  /** What a patient is expected to spend: the constant, and what each variable adds, €. */
  readonly effects: {
    readonly constante: number;
    readonly age: number;
    readonly femme: number;
    readonly ald: number;
    readonly cmuc: number;
    readonly acs: number;
    readonly apl: number;
    readonly defavorisation: number;
  };
  /** Chance of spending nothing at all, whatever is expected. */
  readonly withoutDepense: number;
  /** The others spend what is expected of them times a log-normal multiplier: the standard deviation of its logarithm. */
  readonly spreadWidth: number;
}

/**
 * The bench's sample. Five effects and the constant are the coefficients that annexe 4 publishes for 2017; all
 * the rest is invented, and says nothing of anybody.
 */
export const sampleParameters: SampleParameters = {
  patients: 100_000,
  graine: 2017,
  ages: [
    { from: 0, a: 20, part: 0.24, ald: 0.03 },
    { from: 20, a: 40, part: 0.24, ald: 0.06 },
    { from: 40, a: 60, part: 0.26, ald: 0.16 },
    { from: 60, a: 80, part: 0.2, ald: 0.4 },
    { from: 80, a: 100, part: 0.06, ald: 0.6 },
  ],
  femme: 0.52,
  cmuc: 0.08,
  acs: 0.03,
  apl: { moyenne: 4, ecartType: 1.6 },
  correlationAplDefavorisation: -0.95,
  effects: {
    constante: 208.13,
    age: 35,
    femme: 97.63,
    ald: 2198.82,
    cmuc: 329.97,
    acs: 786.58,
    apl: 63.57,
    defavorisation: 0,
  },
  withoutDepense: 0.06,
  spreadWidth: 1.2,
};
