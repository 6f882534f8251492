import type {
  Candidate,
  DetailedFit,
  Dispersion,
  SampleDescription,
} from '../../population/adjustment/fit-results.ts';
import type { WordedCell } from '../../population/worded-cells.ts';
import type { BoundedList } from '../../tables/bounded-list.ts';
import type { LongClient } from '../long-contract.ts';
import type { Mapping } from '../patients/contract.ts';

export interface SampleOptions {
  /** Seed of the generator, a whole number; the generator's own by default. */
  readonly graine?: number;
  /** 100 000 by default. */
  readonly patients?: number;
  /** Of the APL and the deprivation index, from −1 to 1; the generator's own by default. At −1 and 1 one repeats the other. */
  readonly correlation?: number;
  /** What the deprivation index adds of itself to what is expected, € per unit; nothing by default. */
  readonly defavorisationEffect?: number;
}

/** What was read of the reader's own file; absent of the invented sample. */
export interface FileReading {
  readonly lignes: number;
  readonly refusedRows: number;
  /** Rows that this site has invented, by their `id`: with any, the sample is told for invented. */
  readonly inventedItems: number;
  /** Rows with the AME, which annexe 4 leaves out of its simulations: they are in the sample, and are to be said. */
  readonly ame: number;
  readonly refusees: BoundedList<WordedCell>;
  readonly ignored: readonly string[];
  /** Among the columns of the seven variables, those that the file lacks. */
  readonly absentOnes: readonly string[];
  /** What else is to be known of how it was read, in French sentences. */
  readonly remarques: readonly string[];
}

export interface SampleSummary extends SampleDescription {
  readonly ok: true;
  /**
   * null for the invented sample, whose parameters are `sampleParameters` of
   * src/population/invented/sample-parameters.ts (a page may import it: no arithmetic, no weight).
   */
  readonly reading: FileReading | null;
}

export interface FitOptions {
  /** In the order to try, or to keep without selection; by default the variables of the sample, without the bands. */
  readonly candidates?: readonly Candidate[];
  /** Forward selection on the adjusted R², the default; otherwise all are kept. */
  readonly selection?: boolean;
  /** In (0, 1], 0.7 by default. */
  readonly trainingPart?: number;
  /** Seed of the split, 1 by default. */
  readonly graine?: number;
}

export interface OptionsDispersion {
  /** The tunnel's ratio, from the cahier's parameters. */
  readonly tunnel: number;
  /** Patients of a group; 5 000, 20 000 and 50 000 by default. */
  readonly tailles?: readonly number[];
  /** Groups drawn for each size; 1 000 by default. */
  readonly tirages?: number;
  readonly graine?: number;
}

/**
 * What the bench's worker can be asked: one sample and one model at a time, which stay in the worker. A new sample
 * forgets the model.
 */
export interface AdjustmentTasks {
  /** Draws the invented national sample. */
  echantillonner(options?: SampleOptions): SampleSummary;
  /** Reads the reader's own file of patients; progress in bytes. `source` is best a File: its name is kept. */
  importFile(source: Blob, mapping?: Mapping): SampleSummary;
  /** Fits a model on the sample. */
  ajuster(options?: FitOptions): { readonly ok: true } & DetailedFit;
  /** Draws groups from the sample, and compares them with the last model; progress in resamples. */
  disperser(options: OptionsDispersion): { readonly ok: true } & Dispersion;
}

export type AdjustmentClient = LongClient<AdjustmentTasks>;
