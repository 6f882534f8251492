import type { Decimal } from 'decimal.js';
import type { RuleId } from '../../cahier/edition.ts';
import type { Rule } from '../../formula/node.ts';
import { Exact } from '../../formula/read/exact.ts';
import { summedFields } from '../format/results.ts';
import { exists } from '../run/exists.ts';
import { yearRules } from '../run/run-results.ts';
import { type CalculationSheet, modifiedHeads } from './calculation-sheet.ts';
import { type Context, ruleStatus } from './context.ts';
import { groupementCell as nameCell } from './data-sheet.ts';
import type { ResultLine } from './lines.ts';
import { formatOf, provenanceNote, unitWords } from './provenance-cells.ts';
import type { Cell, Sheet } from './sheet.ts';
import { type Column, tableSheet, wholeColumn } from './table-sheet.ts';

const RESULTS = 'Résultats';

/** A line of « Résultats »: a results year, a groupement in all, all of them in a year, all of them in all. */
type Line =
  | { readonly kind: 'year'; readonly of: ResultLine }
  | { readonly kind: 'groupement'; readonly lines: readonly ResultLine[] }
  | { readonly kind: 'together'; readonly annee: number; readonly lines: readonly ResultLine[] }
  | { readonly kind: 'all'; readonly lines: readonly ResultLine[] };

const ids: readonly RuleId[] = ['phase', ...yearRules, 'anneeVersement', 'creditsAmorcage', 'total'];
const summed: readonly string[] = summedFields;
/** Of a groupement, not of a year. */
const ofAll: readonly RuleId[] = ['creditsAmorcage', 'total'];
/** The same for all the groupements of a year. */
const shared: readonly RuleId[] = ['facteurEnveloppe', 'anneeVersement'];

function linesOf(lines: readonly ResultLine[]): Line[] {
  const own = [...Map.groupBy(lines, ({ base }) => base).values()].flatMap((years): Line[] => [
    ...years.map((of): Line => ({ kind: 'year', of })),
    { kind: 'groupement', lines: years },
  ]);
  const byYear = [...Map.groupBy(lines, ({ year }) => year.annee)].sort(([a], [b]) => a - b);
  if (new Set(lines.map(({ base }) => base)).size < 2) return own;
  return [
    ...own,
    ...byYear.map(([annee, years]): Line => ({ kind: 'together', annee, lines: years })),
    { kind: 'all', lines },
  ];
}

const valueOn = (rule: Rule, { year, row }: ResultLine): Decimal => year.table.value(rule, row);
const sumOf = (rule: Rule, lines: readonly ResultLine[]): number =>
  Exact.sum(0, ...lines.map((line) => valueOn(rule, line))).toNumber();
const last = (lines: readonly ResultLine[]): ResultLine => lines.at(-1) as ResultLine;

/** What a cell of a line is made from. */
interface Spot {
  readonly context: Context;
  readonly cellOf: CalculationSheet['cellOf'];
  readonly id: RuleId;
  /** The line of the sheet. */
  readonly at: number;
}

const live = (
  formula: string,
  value: number | string,
  { unit, ...rule }: Rule,
  look: Cell['look'],
): Cell => ({
  formula,
  value,
  look,
  format: formatOf(unit, rule),
});

/** What does not exist in a year is empty, as it is null in a results document. */
function yearCell({ context, cellOf, id }: Spot, of: ResultLine): Cell | undefined {
  if (ofAll.includes(id)) return undefined;
  const rule = context.edition.rules[id] as Rule;
  const [own, value] = [cellOf(id, of.line), valueOn(rule, of).toNumber()];
  const { only } = rule;
  if (only === undefined) return live(own, value, rule, 'computed');
  const isThere = exists(rule, (node) => of.year.table.value(node, of.row).toFixed());
  const formula = `IF(${cellOf(only.where.id, of.line)}=${only.is},${own},"")`;
  return live(formula, isThere ? value : '', rule, 'computed');
}

function groupementTotal({ context, cellOf, id }: Spot, own: readonly ResultLine[]): Cell | undefined {
  if (!ofAll.includes(id)) return undefined;
  const rule = context.edition.rules[id];
  return live(cellOf(id, last(own).line), valueOn(rule, last(own)).toNumber(), rule, 'total');
}

function togetherCell({ context, id, at }: Spot, own: readonly ResultLine[]): Cell | undefined {
  const rule = context.edition.rules[id];
  const [annees, column, annee] = [wholeColumn('annee'), wholeColumn(id), `$B${at}`];
  if (summed.includes(id))
    return live(`SUMIF(${annees},${annee},${column})`, sumOf(rule, own), rule, 'total');
  if (!shared.includes(id)) return undefined;
  const formula = `INDEX(${column},MATCH(${annee},${annees},0))`;
  return live(formula, valueOn(rule, last(own)).toNumber(), rule, 'total');
}

function allCell({ context, id }: Spot, lines: readonly ResultLine[]): Cell | undefined {
  const { creditsAmorcage, versement, total, rang } = context.edition.nodes;
  const credits = `SUMIF(${wholeColumn(rang.id)},0,${wholeColumn(creditsAmorcage.id)})`;
  const first = lines.filter(({ rank }) => rank === 1);
  const given = sumOf(creditsAmorcage, first);
  if (id === 'creditsAmorcage') return live(credits, given, creditsAmorcage, 'total');
  if (id !== 'total') return undefined;
  const formula = `${credits}+SUM(${wholeColumn(versement.id)})`;
  return live(formula, given + sumOf(versement, lines), total, 'total');
}

function cellOn(spot: Spot, line: Line): Cell | undefined {
  switch (line.kind) {
    case 'year':
      return yearCell(spot, line.of);
    case 'groupement':
      return groupementTotal(spot, line.lines);
    case 'together':
      return togetherCell(spot, line.lines);
    case 'all':
      return allCell(spot, line.lines);
  }
}

function whose(line: Line): Cell {
  if (line.kind === 'together') return { text: 'Tous les groupements', look: 'total' };
  if (line.kind === 'all') return { text: 'Tous les groupements, en tout', look: 'total' };
  const { base, groupement } = line.kind === 'year' ? line.of : last(line.lines);
  const name = nameCell(base);
  if (line.kind === 'year') return { formula: name, value: groupement.nom, look: 'carried' };
  return { formula: `${name}&", en tout"`, value: `${groupement.nom}, en tout`, look: 'total' };
}

function yearOf(line: Line, cellOf: Spot['cellOf']): Cell | undefined {
  if (line.kind === 'together') return { number: line.annee, look: 'total', format: 'plain' };
  if (line.kind !== 'year') return { text: '', look: 'total' };
  const { of } = line;
  return { formula: cellOf('annee', of.line), value: of.year.annee, look: 'carried', format: 'plain' };
}

/** « Résultats » : the fields of a results document, one line a year, then each groupement in all, then all together. */
export function resultsSheet(
  context: Context,
  lines: readonly ResultLine[],
  cellOf: CalculationSheet['cellOf'],
): Sheet {
  const { rules, inputs } = context.edition;
  const columns = ids.map((id): Column<Line> => {
    const rule: Rule = rules[id];
    return {
      label: id === 'total' ? 'Total, crédits compris' : rule.label,
      symbol: rule.symbol,
      unit: unitWords(rule.unit, rule.choice),
      status: ruleStatus(context, rule),
      source: rule.origin.section,
      note: provenanceNote(rule.origin),
      cell: (line, at) => cellOn({ context, cellOf, id, at }, line),
    };
  });
  const { label, symbol } = inputs.annee;
  const own: readonly Column<Line>[] = [
    { label: 'Groupement', width: 34, cell: whose },
    { label, symbol, width: 11, cell: (line) => yearOf(line, cellOf) },
    ...columns,
  ];
  return tableSheet({
    sheet: RESULTS,
    title: 'Résultats',
    lead: "Une ligne par groupement et par année de résultats, puis ce que chaque groupement reçoit en tout. Une case vide est une valeur qui n'existe pas cette année-là.",
    columns: own,
    rows: linesOf(lines),
    frozen: 2,
    marks: [modifiedHeads(own.length)],
  });
}
