import type { HypothesisId } from '../../../cahier/ids.ts';
import type { CitationId } from '../../../cahier/text/citations/all-citations.ts';
import type { Status } from '../../../cahier/text/provenance.ts';
import type { Estimation, EvolutionReelle } from '../../estimate/estimation.ts';

/** Why a preset's number is what it is. */
export interface Provenance {
  readonly status: Status;
  /** One or two French sentences. */
  readonly reason: string;
  readonly citation?: CitationId;
  readonly hypothese?: HypothesisId;
}

type NumericField = Exclude<keyof Estimation, 'nom' | 'depenseAjustee'>;

/** A whole answer to the simple questions, invented, every number of which says where it comes from. */
export interface Preset {
  readonly id: string;
  /** As its button says. */
  readonly title: string;
  readonly estimation: Estimation & { readonly evolutionReelle: EvolutionReelle };
  /** One an answer; `depenseAjustee` where it is given. */
  readonly provenances: { readonly [C in NumericField]: Provenance } & {
    readonly depenseAjustee?: Provenance;
  };
}
