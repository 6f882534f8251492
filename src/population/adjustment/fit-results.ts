import type { LeftOut } from './fit-fault.ts';
import type { Band, Model, Variable, VariableDuCahier } from './model.ts';

/*
 * What the bench gives, as plain data that a page shows without any arithmetic. Numbers are doubles; amounts in €
 * per patient, shares and deviations as ratios (0.05 is 5 %).
 */

/** What a selection may add at a step: one variable, or all the bands of age together. */
export type Candidate = VariableDuCahier | 'bandes';

export interface Quantile {
  readonly p: number;
  readonly valeur: number;
}

/** A bar of a histogram: de ≤ value < a, the last one including a. */
export interface Bar {
  readonly from: number;
  readonly a: number;
  readonly nombre: number;
  readonly part: number;
}

export interface ResumeVariable {
  readonly variable: VariableDuCahier;
  /** For a yes or no, the share of yes. */
  readonly moyenne: number;
  readonly ecartType: number;
  readonly minimum: number;
  readonly maximum: number;
}

/** How spending spreads among the patients of a sample. */
export interface ResumeDepense {
  readonly moyenne: number;
  readonly ecartType: number;
  /** Patients without any spending. */
  readonly nulls: number;
  readonly quantiles: readonly Quantile[];
  readonly histogram: readonly Bar[];
  /** Patients beyond the last bar, and the most that one of them costs. */
  readonly beyond: { readonly nombre: number; readonly part: number; readonly maximum: number };
  /** Share of the whole spending that goes to the costliest 5 % of patients; null when nothing is spent. */
  readonly partOfCostliest: number | null;
}

/** The rows on which everything works. */
export interface SampleDescription {
  /** `invente`: drawn by the site's generator, it says nothing of anybody. */
  readonly origine: 'invente' | 'fichier';
  /** The file's name, or how the invented sample is called. */
  readonly nom: string;
  readonly patients: number;
  readonly depense: ResumeDepense;
  /** Of each of the seven variables that the sample has, in annexe 4's order. */
  readonly variables: readonly ResumeVariable[];
}

/** A coefficient, its standard error, and its 95 % interval (Student's). */
export interface Coefficient {
  readonly variable: Variable | 'constante';
  readonly coefficient: number;
  readonly erreurType: number;
  readonly low: number;
  readonly high: number;
}

/** One candidate at one step. */
export interface Trial {
  readonly candidate: Candidate;
  /** What the adjusted R² would become; null when it cannot be tried. */
  readonly r2Ajuste: number | null;
  /** Why it cannot be tried; null when it is. */
  readonly reason: LeftOut | null;
}

/** One step of the forward selection. The last one adds nothing, save when no candidate is left. */
export interface Etape {
  /** From 1. */
  readonly numero: number;
  /** The adjusted R² before it; 0 for the constant alone. */
  readonly depart: number;
  /** Every candidate not yet kept: the best first, then those that cannot be tried. */
  readonly essais: readonly Trial[];
  /** The best, when it raises the adjusted R². */
  readonly added: Candidate | null;
  /** The adjusted R² after it. */
  readonly r2Ajuste: number;
}

/** A candidate that is out of the model, and why. */
export interface VariableSetAside {
  readonly candidate: Candidate | Band;
  readonly reason: LeftOut;
}

/** Mean of what the model expects, and of what is spent, over some patients; none: null. */
export interface ComparisonView {
  readonly patients: number;
  readonly expected: number | null;
  readonly observed: number | null;
  /** Standard error of the difference of the two means; null under two patients. */
  readonly erreurType: number | null;
}

/** A tenth of the patients, by what the model expects of them: rank 1 is the tenth that it expects the least of. */
export interface DecileComparison extends ComparisonView {
  readonly rang: number;
}

/** An age band of ten years: de ≤ age < a; the last one has no end. */
export interface AgeComparison extends ComparisonView {
  readonly from: number;
  readonly a: number | null;
}

/** What the APL and the deprivation index have in common. */
export interface Redundancy {
  /** Pearson's, over the learning rows; null when one of the two is constant. */
  readonly correlation: number | null;
  /** Which of the two the model keeps, and why, in French. */
  readonly phrase: string;
}

/** A fitted model. */
export interface Fit {
  /** Rows of each part. */
  readonly apprentissage: number;
  readonly test: number;
  readonly graine: number;
  readonly trainingPart: number;
  /** In the order in which they entered, or as asked without selection. */
  readonly retenues: readonly Candidate[];
  /** The constant first, then the columns of those that are kept, in their order. */
  readonly coefficients: readonly Coefficient[];
  readonly r2: number;
  readonly r2Ajuste: number;
  /** Over the test rows, around their own mean; null without test rows, or when they all spend the same. */
  readonly r2Test: number | null;
  /** Standard deviation of what the model leaves unexplained, €. */
  readonly residualStandardDeviation: number;
  /** Empty without selection. */
  readonly etapes: readonly Etape[];
  readonly variablesSetAside: readonly VariableSetAside[];
}

/** What a page shows of a fit. */
export interface DetailedFit extends Fit {
  /** Rows on which the two tables below are made: the test's, the learning ones when there is no test. */
  readonly verification: 'test' | 'apprentissage';
  readonly deciles: readonly DecileComparison[];
  /** null when the sample has no age. */
  readonly ages: readonly AgeComparison[] | null;
  /** null when the sample lacks one of the two. */
  readonly redondance: Redundancy | null;
  /** The same model as decimal texts, to be kept (src/store/storage/kept-patients.ts) and applied. */
  readonly model: Model;
}

/** How far the mean of groups of one size, drawn by chance, falls from what the model expects of them. */
export interface SizeDispersion {
  readonly taille: number;
  /** Of (mean spending ÷ mean expected − 1) over the resamples. */
  readonly moyenne: number;
  readonly ecartType: number;
  /** At 2.5, 25, 50, 75 and 97.5 %. */
  readonly quantiles: readonly Quantile[];
  /** The same bars for every size; the tunnel's edges are edges of bars, unless groups are so small that they spread far. */
  readonly histogram: readonly Bar[];
  /** Share of the groups out of the tunnel: under it, over it, both. */
  readonly underTunnel: number;
  readonly surLeTunnel: number;
  readonly outsideTunnel: number;
}

export interface Dispersion {
  readonly tirages: number;
  readonly graine: number;
  readonly tunnel: number;
  readonly tailles: readonly SizeDispersion[];
}
