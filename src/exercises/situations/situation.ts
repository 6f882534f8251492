import type { NamedId, RuleId, ValueId } from '../../cahier/edition.ts';
import type { DocumentScenario } from '../../scenario/format/scenario-document.ts';
import type { Draw } from '../draw.ts';

/** One rule of what is given of it; a whole year, from what is spent to what is paid; several years, one after another. */
export type Level = 'regle' | 'annee' | 'annees';

/** Where the question is asked, in a scenario of invented numbers. */
export interface Drawn {
  readonly document: DocumentScenario;
  /** The rank of the results year that is asked, 1 being the first. */
  readonly year: number;
}

/** A case worth an exercise: what is asked, and how numbers are drawn so that the rule shows. */
export interface Situation {
  /** What its draws and its code come from (`caseCode`): never changed once published. */
  readonly id: string;
  readonly level: Level;
  readonly asks: RuleId;
  /** What makes the case, « dans l'intervalle ». A trainer reads it; a learner would read the answer in it. */
  readonly nom: string;
  /** Rules that are to be computed too, where their values are not given. */
  readonly opens?: readonly ValueId[];
  readonly draw: (draw: Draw) => Drawn;
  /** Whether the numbers make the case. */
  readonly tells: (value: (id: NamedId) => number) => boolean;
}
