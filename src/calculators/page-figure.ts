import type { RuleId } from '../cahier/edition.ts';
import type { FigureOptions } from '../figures/kit/figure.ts';
import type { FigureTable } from '../figures/kit/table.ts';
import type { Variant } from '../scenario/compare/curve.ts';
import type { IndicateurPlace, NoteCurve } from '../scenario/compare/note-curve.ts';
import type { DocumentScenario, View } from '../scenario/format/scenario-document.ts';
import type { Calculation } from '../scenario/run/page-results.ts';

/** What a figure may ask for beyond the results: of the worker, or at once when the site is built. */
export interface Follow {
  readonly curve: (
    scenario: DocumentScenario,
    vue: View,
    shownRule: RuleId | readonly RuleId[],
    variantes: readonly Variant[],
  ) => Promise<readonly string[] | undefined>;
  readonly noteCurve: (
    scenario: DocumentScenario,
    vue: View,
    where: IndicateurPlace,
  ) => Promise<NoteCurve | undefined>;
}

/** What the results of a page are those of. */
export interface ViewOn {
  readonly scenario: DocumentScenario;
  readonly vue: View;
}

/** A figure that is ready to be drawn at any width. */
interface ReadyFigure {
  readonly drawing: (options: FigureOptions) => SVGElement;
  readonly table: FigureTable;
}

/** The figure of a page: loaded when it is needed, drawn from results. */
export interface PageFigure {
  readonly legend: string;
  /** What it depends on beyond the results: a choice of the page that the scenario does not keep. */
  readonly accordingTo?: () => string;
  /** The plain numbers that it draws; `undefined` when something newer is on its way, or where there is nothing to draw. */
  readonly donnees: (calculation: Calculation, sur: ViewOn, follow: Follow) => Promise<unknown>;
  /** `undefined` as for `donnees`. */
  readonly preparer: (
    calculation: Calculation,
    sur: ViewOn,
    follow: Follow,
  ) => Promise<ReadyFigure | undefined>;
}

interface FigureChargee<D> {
  readonly drawing: (data: D, options: FigureOptions) => SVGElement;
  readonly table: (data: D) => FigureTable;
}

interface Defined<D> extends Omit<PageFigure, 'donnees' | 'preparer'> {
  readonly load: () => Promise<FigureChargee<D>>;
  readonly donnees: (calculation: Calculation, sur: ViewOn, follow: Follow) => Promise<D | undefined>;
}

/** Closes a figure over the type of its data, which is nobody else's business. */
function close<D extends object>({ load, ...definition }: Defined<D>): PageFigure {
  return {
    ...definition,
    async preparer(...of) {
      const [{ drawing, table }, data] = await Promise.all([load(), definition.donnees(...of)]);
      return data && { drawing: (options) => drawing(data, options), table: table(data) };
    },
  };
}

interface DefinedFigure<D> {
  readonly legend: string;
  /** A rule, or several, to follow along some of their inputs, for a figure that draws the curve. */
  readonly curve?: {
    readonly shownRule: RuleId | readonly RuleId[];
    readonly variantes: (calculation: Calculation) => readonly Variant[];
  };
  readonly load: () => Promise<FigureChargee<D>>;
  /** Turns results into the figure's plain numbers. */
  readonly donnees: (calculation: Calculation, curve: readonly string[]) => D;
}

/** The figure of a page whose results, and perhaps a curve, are all that it draws. */
export function pageFigure<D extends object>(definition: DefinedFigure<D>): PageFigure {
  const { legend, curve, load, donnees } = definition;
  return close({
    legend,
    load,
    async donnees(calculation, { scenario, vue }, follow) {
      const points = curve
        ? await follow.curve(scenario, vue, curve.shownRule, curve.variantes(calculation))
        : [];
      return points && donnees(calculation, points);
    },
  });
}

interface NoteFigure<D> {
  readonly legend: string;
  readonly accordingTo: () => string;
  /** Which indicator, by its place in the scenario; `undefined` where there is none to draw. */
  readonly indicateur: (calculation: Calculation) => IndicateurPlace | undefined;
  readonly load: () => Promise<FigureChargee<D>>;
  readonly donnees: (calculation: Calculation, curve: NoteCurve) => D | undefined;
}

/** The figure of one indicator of the year: its note along its values. */
export function noteFigure<D extends object>(definition: NoteFigure<D>): PageFigure {
  const { legend, accordingTo, indicateur, load, donnees } = definition;
  return close({
    legend,
    accordingTo,
    load,
    async donnees(calculation, { scenario, vue }, follow) {
      const where = indicateur(calculation);
      const curve = where && (await follow.noteCurve(scenario, vue, where));
      return curve && donnees(calculation, curve);
    },
  });
}
