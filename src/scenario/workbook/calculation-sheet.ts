import type { Decimal } from 'decimal.js';
import type { InputId, ValueId } from '../../cahier/edition.ts';
import type { ParameterId } from '../../cahier/ids.ts';
import type { Node, Rule } from '../../formula/node.ts';
import { columnFormulas } from '../../formula/read/spreadsheet-columns.ts';
import { trendStart } from '../format/trend.ts';
import { type Context, ruleStatus, statusFrom } from './context.ts';
import { dataCell, groupementCell } from './data-sheet.ts';
import { inputPlaces, rowInputs } from './input-places.ts';
import type { ResultLine } from './lines.ts';
import { formatOf, parameterProvenance, provenanceNote, unitWords } from './provenance-cells.ts';
import { byYearName, YEARS_NAME } from './setting-places.ts';
import { letters, type Mark, on, type Sheet } from './sheet.ts';
import { type Column, columnNames, FIRST, STATUS, tableSheet } from './table-sheet.ts';
import { inForceName, type NamedColumn, ROW } from './workbook-names.ts';

const CALCULATION = 'Calcul';

/** The value that a formula has now, as the exact reader computes it; nothing where a step has none. */
function cached(value: Decimal): number | string {
  return value.isFinite() ? value.toNumber() : '';
}

/** The columns of the rules, the steps and the terms of sums, on the sheet of rows or on that of items. */
export function computedColumns<Line>(
  context: Context,
  columns: readonly NamedColumn[],
  valueOn: (node: Node, line: Line) => Decimal,
): Column<Line>[] {
  const formulaOf = columnFormulas(context.edition.computed, context.names.names);
  return columns.map((column): Column<Line> => {
    const { node, name, termOf } = column;
    const formula = formulaOf(column);
    const rule = node as Rule;
    const own = termOf ?? rule;
    const format = formatOf(node.unit, termOf === undefined ? rule : {});
    return {
      name,
      label: termOf === undefined ? rule.label : `Terme de la somme « ${termOf.label} »`,
      ...(termOf === undefined && { symbol: rule.symbol }),
      unit: unitWords(node.unit, termOf === undefined ? rule.choice : undefined),
      status: ruleStatus(context, own),
      source: own.origin.section,
      note: provenanceNote(own.origin),
      cell: (line) => ({ formula, value: cached(valueOn(node, line)), look: 'computed', format }),
    };
  });
}

/** The formula of an input on a line of « Calcul », and what it is taken from. */
function inputFormula(id: InputId, line: ResultLine, columnOf: (id: ValueId) => string): string {
  const place = inputPlaces[id];
  switch (place.from) {
    case 'scenario':
      return id;
    case 'year':
      return dataCell(id, line.base + line.rank);
    case 'groupement':
      return dataCell(id, line.base);
    case 'before':
      return dataCell(place.of, line.base + line.rank - 1);
    case 'start':
      return dataCell(place.of, line.base + trendStart(line.rank));
    case 'carried':
      if (line.rank > 1) return `${columnOf(place.of)}${line.line - 1}`;
      return place.first ?? '0';
  }
}

export interface CalculationSheet {
  readonly sheet: Sheet;
  readonly names: ReturnType<typeof columnNames>;
  /** The cell of a value on a line. */
  readonly cellOf: (id: string, line: number) => string;
}

/** « Calcul » : one line a groupement and results year, one column a value, in the order in which a year is told. */
export function calculationSheet(context: Context, lines: readonly ResultLine[]): CalculationSheet {
  const { edition, names } = context;
  const { inputs } = edition;
  const valueOn = (node: Node, { year, row }: ResultLine): Decimal => year.table.value(node, row);
  const own = names.columns.filter(({ level }) => level === 'row');
  const given: Column<ResultLine>[] = rowInputs.map((id): Column<ResultLine> => {
    const { label, symbol, unit, ...input } = inputs[id];
    const choice = 'choice' in input ? true : undefined;
    const isCarried = inputPlaces[id].from === 'carried';
    return {
      name: id,
      label,
      symbol,
      unit: unitWords(unit, choice),
      status: { text: isCarried ? "reprise de l'année précédente" : 'donnée', look: 'detail' },
      cell: (line) => ({
        formula: inputFormula(id, line, columnOf),
        value: valueOn(inputs[id], line).toNumber(),
        look: 'carried',
        format: formatOf(unit, { choice }),
      }),
    };
  });
  const inForce = names.changing.map((id) => inForceColumn(context, id));
  const columns: Column<ResultLine>[] = [
    {
      label: 'Groupement',
      width: 34,
      cell: ({ base, groupement }) => ({
        formula: groupementCell(base),
        value: groupement.nom,
        look: 'carried',
      }),
    },
    {
      name: ROW,
      label: 'Ligne',
      width: 7,
      cell: ({ line }) => ({ number: line - FIRST + 1, look: 'carried', format: 'plain' }),
    },
    ...given,
    ...inForce,
    ...computedColumns(context, own, valueOn),
  ];
  const columnOf = (id: string): string => letters(columns.findIndex(({ name }) => name === id));
  const last = FIRST + lines.length - 1;
  const absent = own.flatMap(({ node, name }): Mark[] => {
    const only = node.kind === 'rule' ? node.only : undefined;
    if (only === undefined) return [];
    const at = columnOf(name);
    return [
      {
        range: `${at}${FIRST}:${at}${last}`,
        formula: `$${columnOf(only.where.id)}${FIRST}<>${only.is}`,
        as: 'absent',
      },
    ];
  });
  return {
    sheet: tableSheet({
      sheet: CALCULATION,
      title: 'Calcul',
      lead: "Une ligne par groupement et par année de résultats ; une colonne par règle ou par étape, dans l'ordre de lecture. Une valeur en gris clair n'existe pas cette année-là.",
      columns,
      rows: lines,
      frozen: 3,
      marks: [...absent, modifiedHeads(columns.length)],
    }),
    names: columnNames(CALCULATION, columns, lines.length),
    cellOf: (id, line) => `${on(CALCULATION)}${columnOf(id)}${line}`,
  };
}

/** Heads of columns that are computed from a changed value stand out. */
export const modifiedHeads = (columns: number): Mark => ({
  range: `A${STATUS}:${letters(columns - 1)}${STATUS}`,
  formula: `LEFT(A${STATUS},7)="modifié"`,
  as: 'modified',
});

/** The value of a parameter that changes in time, for the year of each line. */
function inForceColumn(context: Context, id: ParameterId): Column<ResultLine> {
  const { label, symbol, unit, section, percentageOf } = context.edition.parameters[id];
  const provenance = parameterProvenance(context.edition, id);
  return {
    name: inForceName(id),
    label: `${label}, en vigueur`,
    symbol,
    unit: unitWords(unit),
    status: statusFrom(context, [id], provenance),
    source: section,
    note: provenanceNote(provenance),
    cell: ({ year }) => ({
      formula: `INDEX(${byYearName(id)},1,MATCH(annee,${YEARS_NAME},0))`,
      value: year.parameters[id].toNumber(),
      look: 'carried',
      format: percentageOf === undefined ? formatOf(unit) : 'share',
    }),
  };
}
