import type { RuleId } from '../cahier/edition-2019/rules/all-rules.ts';
import type { FigureOptions } from '../figures/kit/figure.ts';
import type { FigureTable } from '../figures/kit/table.ts';
import type { Variante } from '../scenario/compare/curve.ts';
import type { CourbeNote, OuIndicateur } from '../scenario/compare/note-curve.ts';
import type { DocumentScenario, Vue } from '../scenario/format/document.ts';
import type { Calcul } from '../scenario/run/page-results.ts';
import type { Etape } from '../scenario/run/year-steps.ts';
import type { Choix } from './choices.ts';
import type { Champ } from './fields.ts';

/** What a figure may ask for beyond the results: of the worker, or at once when the site is built. */
export interface Suivre {
  readonly courbe: (
    scenario: DocumentScenario,
    vue: Vue,
    regle: RuleId | readonly RuleId[],
    variantes: readonly Variante[],
  ) => Promise<readonly string[] | undefined>;
  readonly courbeNote: (
    scenario: DocumentScenario,
    vue: Vue,
    ou: OuIndicateur,
  ) => Promise<CourbeNote | undefined>;
}

/** What the results of a page are those of. */
export interface VueSur {
  readonly scenario: DocumentScenario;
  readonly vue: Vue;
}

/** A figure that is ready to be drawn at any width. */
interface FigurePrete {
  readonly dessin: (options: FigureOptions) => SVGElement;
  readonly table: FigureTable;
}

/** The figure of a page: loaded when it is needed, drawn from results. */
export interface FigureDePage {
  readonly legende: string;
  /** What it depends on beyond the results: a choice of the page that the scenario does not keep. */
  readonly selon?: () => string;
  /** `undefined` when something newer is on its way. */
  readonly preparer: (calcul: Calcul, sur: VueSur, suivre: Suivre) => Promise<FigurePrete | undefined>;
}

/** A rule, or several, to follow along some of their inputs, for a figure that draws the curve. */
interface Courbe {
  readonly regle: RuleId | readonly RuleId[];
  readonly variantes: (calcul: Calcul) => readonly Variante[];
}

interface FigureChargee<D> {
  readonly dessin: (data: D, options: FigureOptions) => SVGElement;
  readonly table: (data: D) => FigureTable;
}

interface FigureDefinie<D> {
  readonly legende: string;
  readonly courbe?: Courbe;
  readonly charger: () => Promise<FigureChargee<D>>;
  /** Turns results into the figure's plain numbers. */
  readonly donnees: (calcul: Calcul, courbe: readonly string[]) => D;
}

function prete<D>({ dessin, table }: FigureChargee<D>, data: D): FigurePrete {
  return { dessin: (options) => dessin(data, options), table: table(data) };
}

/** Closes a figure over the type of its data, which is nobody else's business. */
export function figureDePage<D>({ legende, courbe, charger, donnees }: FigureDefinie<D>): FigureDePage {
  return {
    legende,
    async preparer(calcul, { scenario, vue }, suivre) {
      const chargee = await charger();
      const points = courbe ? await suivre.courbe(scenario, vue, courbe.regle, courbe.variantes(calcul)) : [];
      return points && prete(chargee, donnees(calcul, points));
    },
  };
}

interface FigureDeNote<D> {
  readonly legende: string;
  readonly selon: () => string;
  /** Which indicator, by its place in the scenario; `undefined` where there is none to draw. */
  readonly indicateur: (calcul: Calcul) => OuIndicateur | undefined;
  readonly charger: () => Promise<FigureChargee<D>>;
  readonly donnees: (calcul: Calcul, courbe: CourbeNote) => D | undefined;
}

/** The figure of one indicator of the year: its note along its values. */
export function figureDeNote<D>(definition: FigureDeNote<D>): FigureDePage {
  const { legende, selon, indicateur, charger, donnees } = definition;
  return {
    legende,
    selon,
    async preparer(calcul, { scenario, vue }, suivre) {
      const ou = indicateur(calcul);
      if (ou === undefined) return undefined;
      const [chargee, courbe] = await Promise.all([charger(), suivre.courbeNote(scenario, vue, ou)]);
      const data = courbe && donnees(calcul, courbe);
      return data && prete(chargee, data);
    },
  };
}

/** The results years that a page can look at, by their rank: a rule of one phase has nothing to say of the other. */
const PHASES = { 2: (rang: number) => rang <= 2, 3: (rang: number) => rang > 2 } as const;

/** The ranks of the results years that a page offers. */
export function anneesDe(
  { phase }: Pick<Calculette, 'phase'>,
  scenario: DocumentScenario,
  groupement: number,
): number[] {
  const annees = scenario.groupements[groupement]?.annees ?? [];
  const rangs = annees.map((_, rang) => rang).slice(1);
  return phase === undefined ? rangs : rangs.filter(PHASES[phase]);
}

/** The view of a page: the reader's, moved to a year that the page can look at. */
export function vueDe(definition: Pick<Calculette, 'phase'>, scenario: DocumentScenario, vue: Vue): Vue {
  const groupement = Math.min(vue.groupement, scenario.groupements.length - 1);
  const rangs = anneesDe(definition, scenario, groupement);
  const annee = rangs.includes(vue.annee) ? vue.annee : definition.phase === 2 ? rangs.at(-1) : rangs[0];
  return { groupement, annee: annee ?? vue.annee };
}

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

/** What the calculator of a page of rules shows; the words of the page are beside it. */
export interface Calculette {
  /** The fields, for what the reader has typed: some depend on a mode. */
  readonly champs: (scenario: DocumentScenario, vue: Vue) => readonly Champ[];
  /** What it starts from, where the site's example shows nothing of its rules. */
  readonly exemple?: { readonly scenario: DocumentScenario; readonly vue: Vue };
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
  readonly etapes?: (calcul: Calcul) => readonly Etape[];
  /** The named value (rule or step) that is the page's result, and what it is called there. */
  readonly resultat: {
    readonly id: string;
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
export function nombre({ vue }: Calcul, id: string): number {
  const text = vue.valeurs[id];
  if (text === undefined) throw new RangeError(`no value named "${id}"`);
  return Number(text);
}
