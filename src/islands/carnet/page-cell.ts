import { type PageId, rulePages } from '../../cahier/pages.ts';
import type { ScenarioCalculator } from '../../calculators/calculator.ts';
import type { Follow } from '../../calculators/page-figure.ts';
import { type FigureTable, shownRows } from '../../figures/kit/table.ts';
import { today } from '../../french/days.ts';
import type { CellAnswer } from '../../notebook/compute/cell-answer.ts';
import type { Told } from '../../notebook/compute/told.ts';
import { toldCell } from '../../notebook/compute/told-cell.ts';
import { toldSteps } from '../../notebook/compute/told-rule.ts';
import { limits } from '../../notebook/format/limits.ts';
import type { KeptDossier, Shown, ShownTable } from '../../notebook/notebook.ts';
import { client } from '../../store/page-store.ts';
import type { Draw } from '../kit/drawing.tsx';

/** What a cell gives today, with what draws its figure. */
export interface DrawnAnswer {
  readonly answer: CellAnswer;
  readonly draw?: Draw;
}

/** What a page of rules shows of one year: its steps, its figure, or one of its tables. */
export interface PageShown {
  readonly page: PageId;
  readonly what: 'steps' | 'figure' | { readonly table: number };
  readonly annee: number | undefined;
}

/** Which page of rules a cell shows something of: « phase-3 », or « phase-3-1 » for its first table. */
export function pageShown(shown: Shown): PageShown | undefined {
  if (shown.mode !== 'figure' && shown.mode !== 'tableau') return undefined;
  const id = shown.mode === 'figure' ? shown.figure : shown.tableau;
  const page = rulePages.find((each) => id === each.id || new RegExp(`^${each.id}-\\d$`).test(id))?.id;
  if (page === undefined) return undefined;
  const { annee } = shown;
  if (id !== page) return { page, what: { table: Number(id.slice(page.length + 1)) - 1 }, annee };
  return { page, what: shown.mode === 'figure' ? 'figure' : 'steps', annee };
}

/** The calculator of a page, where a dossier is all that it computes from. */
export async function scenarioCalculator(page: PageId): Promise<ScenarioCalculator | undefined> {
  const { calculators } = await import('../../rule-pages/calculators.ts');
  const found = calculators[page];
  return 'result' in found && 'regles' in found ? found : undefined;
}

const UNKNOWN: DrawnAnswer = { answer: { ok: false, reason: 'unknown' } };

/** Computes a cell of a page of rules; undefined where something newer was asked, or the calculation broke down. */
export async function pageCell(
  channel: string,
  { page, what, annee: year }: PageShown,
  dossier: KeptDossier,
): Promise<DrawnAnswer | undefined> {
  const { scenario, groupement = 0 } = dossier;
  const years = scenario.groupements[groupement]?.annees ?? [];
  const annee = year === undefined ? 1 : years.findIndex((each) => Number(each.annee) === year);
  const calculator = await scenarioCalculator(page);
  if (annee < 1 || calculator === undefined) return UNKNOWN;
  const vue = { groupement, annee };
  const [computed, rules] = await Promise.all([
    client.ask(channel, 'calculer', scenario, vue),
    client.ask(`${channel}-regles`, 'savedRules', scenario),
  ]);
  if (computed.state !== 'fini' || rules.state !== 'fini') return undefined;
  if (!computed.result.ok)
    return { answer: { ok: false, reason: 'refused', faults: computed.result.erreurs } };
  const { calcul } = computed.result;
  const steps =
    calculator.etapes?.(calcul) ??
    calcul.vue.etapes.filter(({ shownRule }) => calculator.regles.includes(shownRule));
  const told = toldSteps(calcul, dossier.nom, steps, calculator.result.id);
  if (told === undefined) return UNKNOWN;
  const cell = (shown: Told): CellAnswer =>
    toldCell(shown, {
      dossier,
      le: today(),
      regles: rules.result,
      modifies: calcul.modifies,
      hypotheses: [],
    });
  if (what === 'steps') return { answer: cell(told) };
  const whose = `${dossier.nom}, ${calcul.vue.annee}`;
  if (what !== 'figure') {
    const table = calculator.tables?.(calcul)[what.table];
    return table === undefined ? UNKNOWN : { answer: cell({ ...told, table: asShown(table, whose) }) };
  }
  const ready = await calculator.figure.preparer(calcul, { scenario, vue }, follow(channel));
  if (ready === undefined) return UNKNOWN;
  return {
    answer: cell({ ...told, table: asShown(ready.table, whose) }),
    draw: async (width) => ({ svg: ready.drawing({ width }), table: ready.table }),
  };
}

/** The table of a figure as a cell keeps it, with whose it is. */
const asShown = (table: FigureTable, whose: string): ShownTable => ({
  titre: `${table.caption} (${whose})`.slice(0, limits.legend),
  entete: table.head,
  lignes: shownRows(table),
});

/** The curves of one cell, on a channel of its own: another's would take their place. */
const follow = (channel: string): Follow => ({
  async curve(...request) {
    const issue = await client.ask(`${channel}-courbe`, 'curve', ...request);
    return issue.state === 'fini' ? issue.result : undefined;
  },
  async noteCurve(...request) {
    const issue = await client.ask(`${channel}-courbe`, 'noteCurve', ...request);
    return issue.state === 'fini' ? issue.result : undefined;
  },
});
