import type { RuleId } from '../cahier/index.ts';
import type { FigureOptions, FigureTable } from '../figures/figure.ts';
import type { Calcul } from '../scenario/calcul.ts';
import type { Variante } from '../scenario/courbe.ts';
import type { DocumentScenario, Vue } from '../scenario/document.ts';
import type { Champ } from './champs.ts';
import type { Choix } from './choix.ts';

/** The figure of a page: loaded when it is needed, drawn from results. */
export interface FigureDePage {
  readonly legende: string;
  /** A rule, or several, to follow along some of their inputs, for a figure that draws the curve. */
  readonly courbe?: Courbe;
  readonly charger: () => Promise<FigureChargee>;
}

interface Courbe {
  readonly regle: RuleId | readonly RuleId[];
  readonly variantes: (calcul: Calcul) => readonly Variante[];
}

interface FigureChargee {
  readonly dessin: (calcul: Calcul, courbe: readonly string[], options: FigureOptions) => SVGElement;
  readonly table: (calcul: Calcul, courbe: readonly string[]) => FigureTable;
}

interface FigureDefinie<D> {
  readonly legende: string;
  readonly courbe?: Courbe;
  readonly charger: () => Promise<{
    readonly dessin: (data: D, options: FigureOptions) => SVGElement;
    readonly table: (data: D) => FigureTable;
  }>;
  /** Turns results into the figure's plain numbers. */
  readonly donnees: (calcul: Calcul, courbe: readonly string[]) => D;
}

/** Closes a figure over the type of its data, which is nobody else's business. */
export function figureDePage<D>({ charger, donnees, ...rest }: FigureDefinie<D>): FigureDePage {
  return {
    ...rest,
    charger: async () => {
      const { dessin, table } = await charger();
      return {
        dessin: (calcul, courbe, options) => dessin(donnees(calcul, courbe), options),
        table: (calcul, courbe) => table(donnees(calcul, courbe)),
      };
    },
  };
}

/** The results years that a page can look at, by their rank: a rule of one phase has nothing to say of the other. */
const PHASES = { 2: (rang: number) => rang <= 2, 3: (rang: number) => rang > 2 } as const;

/** The ranks of the results years that a page offers. */
export function anneesDe({ phase }: Calculette, scenario: DocumentScenario, groupement: number): number[] {
  const annees = scenario.groupements[groupement]?.annees ?? [];
  const rangs = annees.map((_, rang) => rang).slice(1);
  return phase === undefined ? rangs : rangs.filter(PHASES[phase]);
}

/** The view of a page: the reader's, moved to a year that the page can look at. */
export function vueDe(definition: Calculette, scenario: DocumentScenario, vue: Vue): Vue {
  const groupement = Math.min(vue.groupement, scenario.groupements.length - 1);
  const rangs = anneesDe(definition, scenario, groupement);
  const annee = rangs.includes(vue.annee) ? vue.annee : definition.phase === 2 ? rangs.at(-1) : rangs[0];
  return { groupement, annee: annee ?? vue.annee };
}

/** What the calculator of a page of rules shows; the words of the page are in content/. */
export interface Calculette {
  /** The fields, for what the reader has typed: some depend on a mode. */
  readonly champs: (scenario: DocumentScenario, vue: Vue) => readonly Champ[];
  /** What it starts from, where the site's example shows nothing of its rules. */
  readonly exemple?: { readonly scenario: DocumentScenario; readonly vue: Vue };
  readonly choix?: readonly Choix[];
  /** Whether its rules are of no year in particular. */
  readonly sansAnnee?: true;
  /** The only phase in which its rules exist. */
  readonly phase?: 2 | 3;
  /** The rules whose steps are told, in order. */
  readonly regles: readonly RuleId[];
  /** The named value (rule or step) that is the page's result, and what it is called there. */
  readonly resultat: { readonly id: string; readonly nom: string };
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
