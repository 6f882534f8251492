import type { NamedId, RuleId, ValueId } from '../cahier/edition.ts';
import type { FigureTable } from '../figures/kit/table.ts';
import type { DocumentScenario, View } from '../scenario/format/scenario-document.ts';
import type { Calculation, CalculationWithoutValues } from '../scenario/run/page-results.ts';
import type { Etape } from '../scenario/run/year-steps.ts';
import type { Choice } from './choices/choice.ts';
import type { Field } from './fields.ts';
import type { PageFigure } from './page-figure.ts';

/** A value of the scenario that another page holds: told, with the way there. */
export interface Row {
  readonly nom: string;
  readonly valeur: string;
  readonly link: string;
  /** « /regles/indicateurs/ » */
  readonly page: string;
}

/** One option of a choice, offered by a button while another one holds. */
interface Offer {
  readonly choice: Choice;
  readonly valeur: string;
  readonly nom: string;
}

/** What the calculator of a page shows whose rules are those of a scenario's year; the words of the page are beside it. */
export interface ScenarioCalculator {
  /** The fields, for what the reader has typed: some depend on a mode. */
  readonly champs: (scenario: DocumentScenario, vue: View) => readonly Field[];
  /** The rank of the year of the site's example that shows its rules, where it is not that of most pages. */
  readonly opensOn?: number;
  readonly choice?: readonly Choice[];
  /** What stands among the fields and is typed elsewhere; `calcul` may be of an older scenario. */
  readonly lignes?: (scenario: DocumentScenario, vue: View, calculation: Calculation) => readonly Row[];
  readonly offer?: Offer;
  /** What is computed rests on indicators that may still be invented: those of the year, or of every year. */
  readonly inventedItems?: 'annee' | 'annees';
  /** Numbers of invented patients that what is computed rests on, in words; empty without any. */
  readonly inventedPatients?: (scenario: DocumentScenario, vue: View) => string;
  /** Sentences between the fields and the steps. */
  readonly wordings?: (calculation: Calculation) => readonly string[];
  /** Small tables under the figure. */
  readonly tables?: (calculation: Calculation) => readonly FigureTable[];
  /** Whether its rules are of no year in particular. */
  readonly withoutYear?: true;
  /** The only phase in which its rules exist. */
  readonly phase?: 2 | 3;
  /** The rules whose steps are told, in order. */
  readonly regles: readonly RuleId[];
  /** The steps themselves, where they are not the year's: those of one of its indicators. */
  readonly etapes?: (calculation: CalculationWithoutValues) => readonly Etape[];
  /** The named value (rule or step) that is the page's result, and what it is called there. */
  readonly result: {
    readonly id: ValueId;
    readonly nom: string;
    /** Whether the hypotheses of its step must be said beside the result. */
    readonly hypotheses?: true;
  };
  /** Said in place of the result where there is none; the figure is not shown then. */
  readonly notApplicable?: string;
  /** A second value, said under the result. */
  readonly thatIs?: (calculation: Calculation) => string;
  readonly figure: PageFigure;
}

/** A named value of the year that the page looks at, as a plain number, for figures. */
export function number({ vue }: Calculation, id: NamedId): number {
  return Number(vue.valeurs[id]);
}
