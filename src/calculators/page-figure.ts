import type { RuleId } from '../cahier/edition.ts';
import type { FigureOptions } from '../figures/kit/figure.ts';
import type { FigureTable } from '../figures/kit/table.ts';
import type { Variante } from '../scenario/compare/curve.ts';
import type { CourbeNote, OuIndicateur } from '../scenario/compare/note-curve.ts';
import type { DocumentScenario, Vue } from '../scenario/format/document.ts';
import type { Calcul } from '../scenario/run/page-results.ts';

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
  /** The plain numbers that it draws; `undefined` when something newer is on its way, or where there is nothing to draw. */
  readonly donnees: (calcul: Calcul, sur: VueSur, suivre: Suivre) => Promise<unknown>;
  /** `undefined` as for `donnees`. */
  readonly preparer: (calcul: Calcul, sur: VueSur, suivre: Suivre) => Promise<FigurePrete | undefined>;
}

interface FigureChargee<D> {
  readonly dessin: (data: D, options: FigureOptions) => SVGElement;
  readonly table: (data: D) => FigureTable;
}

interface Definie<D> extends Omit<FigureDePage, 'donnees' | 'preparer'> {
  readonly charger: () => Promise<FigureChargee<D>>;
  readonly donnees: (calcul: Calcul, sur: VueSur, suivre: Suivre) => Promise<D | undefined>;
}

/** Closes a figure over the type of its data, which is nobody else's business. */
function close<D extends object>({ charger, ...definition }: Definie<D>): FigureDePage {
  return {
    ...definition,
    async preparer(...of) {
      const [{ dessin, table }, data] = await Promise.all([charger(), definition.donnees(...of)]);
      return data && { dessin: (options) => dessin(data, options), table: table(data) };
    },
  };
}

interface FigureDefinie<D> {
  readonly legende: string;
  /** A rule, or several, to follow along some of their inputs, for a figure that draws the curve. */
  readonly courbe?: {
    readonly regle: RuleId | readonly RuleId[];
    readonly variantes: (calcul: Calcul) => readonly Variante[];
  };
  readonly charger: () => Promise<FigureChargee<D>>;
  /** Turns results into the figure's plain numbers. */
  readonly donnees: (calcul: Calcul, courbe: readonly string[]) => D;
}

/** The figure of a page whose results, and perhaps a curve, are all that it draws. */
export function figureDePage<D extends object>(definition: FigureDefinie<D>): FigureDePage {
  const { legende, courbe, charger, donnees } = definition;
  return close({
    legende,
    charger,
    async donnees(calcul, { scenario, vue }, suivre) {
      const points = courbe ? await suivre.courbe(scenario, vue, courbe.regle, courbe.variantes(calcul)) : [];
      return points && donnees(calcul, points);
    },
  });
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
export function figureDeNote<D extends object>(definition: FigureDeNote<D>): FigureDePage {
  const { legende, selon, indicateur, charger, donnees } = definition;
  return close({
    legende,
    selon,
    charger,
    async donnees(calcul, { scenario, vue }, suivre) {
      const ou = indicateur(calcul);
      const courbe = ou && (await suivre.courbeNote(scenario, vue, ou));
      return courbe && donnees(calcul, courbe);
    },
  });
}
