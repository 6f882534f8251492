import type { Edited } from '../../scenario/edit/set-aside.ts';
import type { DocumentScenario, View } from '../../scenario/format/scenario-document.ts';
import type { Calculation } from '../../scenario/run/page-results.ts';

/** A choice between ways of computing, that the scenario keeps under a mode or an option. */
export interface Choice {
  readonly id: string;
  readonly nom: string;
  readonly options: readonly Option[];
  /** The value of the option that is chosen. */
  readonly current: (scenario: DocumentScenario, vue: View) => string;
  /** The hypothesis that the choice is about. */
  readonly hypothese?: string;
  /** The option that is ours, or the cahier's, of a choice that the rules read: another one is marked as changed. */
  readonly defaultValue?: string;
  /** Whether that option is the cahier's own text: the hypothesis is then that of the others. */
  readonly texte?: true;
  /** The option that gives a figure instead: it supposes nothing. */
  readonly donnee?: string;
}

export interface Option {
  readonly valeur: string;
  readonly nom: string;
  /** `calcul`, the last results on screen, is for a mode whose first value is what the other one comes to. */
  readonly choose: (edited: Edited, vue: View, calculation?: Calculation) => Edited;
}
