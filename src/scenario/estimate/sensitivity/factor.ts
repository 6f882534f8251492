import type { Status } from '../../../cahier/text/provenance.ts';
import type { Groupement, Scenario } from '../../format/scenario.ts';
import type { MarginsRead } from '../margins.ts';

/** One quantity that moves the total, at a low and at a high value of its own, all else unchanged. */
export interface Factor {
  readonly id: string;
  readonly label: string;
  /** By how much it is varied: « ± 0,5 point par an ». */
  readonly varies: string;
  /** The two values that it takes, in words. */
  readonly lowLabel: string;
  readonly highLabel: string;
  /** Null for the reader's own figures, which no text states. */
  readonly status: Status | null;
  readonly low: Scenario;
  readonly high: Scenario;
}

/** What is varied: a scenario, one of its groupements, and how far its figures may be wrong. */
export interface Etude {
  readonly scenario: Scenario;
  readonly rang: number;
  readonly groupement: Groupement;
  readonly marges: MarginsRead;
}
