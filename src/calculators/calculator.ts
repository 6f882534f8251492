import type { NamedId, RuleId, ValueId } from '../cahier/edition.ts';
import type { FigureTable } from '../figures/kit/table.ts';
import type { DocumentScenario, Vue } from '../scenario/format/document.ts';
import type { Calcul, CalculSansValeurs } from '../scenario/run/page-results.ts';
import type { Etape } from '../scenario/run/year-steps.ts';
import type { Choix } from './choices.ts';
import type { Champ } from './fields.ts';
import type { FigureDePage, VueSur } from './page-figure.ts';

/** A value of the scenario that another page holds: told, with the way there. */
export interface Ligne {
  readonly nom: string;
  readonly valeur: string;
  readonly lien: string;
  /** « /regles/indicateurs/ » */
  readonly page: string;
}

/** One option of a choice, offered by a button while another one holds. */
interface Offre {
  readonly choix: Choix;
  readonly valeur: string;
  readonly nom: string;
}

/** What the calculator of a page shows whose rules are those of a scenario's year; the words of the page are beside it. */
export interface ScenarioCalculator {
  /** The fields, for what the reader has typed: some depend on a mode. */
  readonly champs: (scenario: DocumentScenario, vue: Vue) => readonly Champ[];
  /** What it starts from, where the site's example shows nothing of its rules. */
  readonly exemple?: VueSur;
  readonly choix?: readonly Choix[];
  /** What stands among the fields and is typed elsewhere; `calcul` may be of an older scenario. */
  readonly lignes?: (scenario: DocumentScenario, vue: Vue, calcul: Calcul) => readonly Ligne[];
  readonly offre?: Offre;
  /** What is computed rests on indicators that may still be invented: those of the year, or of every year. */
  readonly inventees?: 'annee' | 'annees';
  /** Numbers of invented patients that what is computed rests on, in words; empty without any. */
  readonly patientsInventes?: (scenario: DocumentScenario, vue: Vue) => string;
  /** Sentences between the fields and the steps. */
  readonly dits?: (calcul: Calcul) => readonly string[];
  /** Small tables under the figure. */
  readonly tables?: (calcul: Calcul) => readonly FigureTable[];
  /** Whether its rules are of no year in particular. */
  readonly sansAnnee?: true;
  /** The only phase in which its rules exist. */
  readonly phase?: 2 | 3;
  /** The rules whose steps are told, in order. */
  readonly regles: readonly RuleId[];
  /** The steps themselves, where they are not the year's: those of one of its indicators. */
  readonly etapes?: (calcul: CalculSansValeurs) => readonly Etape[];
  /** The named value (rule or step) that is the page's result, and what it is called there. */
  readonly resultat: {
    readonly id: ValueId;
    readonly nom: string;
    /** Whether the hypotheses of its step must be said beside the result. */
    readonly hypotheses?: true;
  };
  /** Said in place of the result where there is none; the figure is not shown then. */
  readonly sansObjet?: string;
  /** A second value, said under the result. */
  readonly soit?: (calcul: Calcul) => string;
  readonly figure: FigureDePage;
}

/** A named value of the year that the page looks at, as a plain number, for figures. */
export function nombre({ vue }: Calcul, id: NamedId): number {
  return Number(vue.valeurs[id]);
}
