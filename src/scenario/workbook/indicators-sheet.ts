import type { Decimal } from 'decimal.js';
import type { Node } from '../../formula/node.ts';
import { type CalculationSheet, computedColumns, modifiedHeads } from './calculation-sheet.ts';
import type { Context } from './context.ts';
import { dataCell, groupementCell } from './data-sheet.ts';
import type { IndicatorLine } from './lines.ts';
import { unitWords } from './provenance-cells.ts';
import { type Column, columnNames, FIRST, tableSheet } from './table-sheet.ts';
import { ROW_OF_ITEM } from './workbook-names.ts';

const INDICATORS = 'Indicateurs';

/** « Indicateurs » : one line an indicator of a results year. */
export function indicatorsSheet(
  context: Context,
  lines: readonly IndicatorLine[],
): Omit<CalculationSheet, 'cellOf'> {
  const { edition, names } = context;
  const { indicatorInputs } = edition;
  const valueOn = (node: Node, { of, item }: IndicatorLine): Decimal =>
    of.year.table.value(node, of.row, item);
  const own = names.columns.filter(({ level }) => level === 'item');
  const columns: Column<IndicatorLine>[] = [
    {
      label: 'Groupement',
      width: 34,
      cell: ({ of }) => ({ formula: groupementCell(of.base), value: of.groupement.nom, look: 'carried' }),
    },
    {
      label: edition.inputs.annee.label,
      symbol: edition.inputs.annee.symbol,
      width: 11,
      cell: ({ of }) => ({
        formula: dataCell('annee', of.base + of.rank),
        value: of.year.annee,
        look: 'carried',
        format: 'plain',
      }),
    },
    { label: 'Indicateur', width: 26, cell: ({ name }) => ({ text: name, look: 'words' }) },
    {
      name: ROW_OF_ITEM,
      label: 'Ligne de « Calcul »',
      width: 10,
      cell: ({ of }) => ({ number: of.line - FIRST + 1, look: 'carried', format: 'plain' }),
    },
    ...Object.values(indicatorInputs).map((input): Column<IndicatorLine> => {
      const { id, label, symbol, unit } = input;
      const choice = 'choice' in input ? true : undefined;
      return {
        name: id,
        label,
        symbol,
        unit: unitWords(unit, choice),
        status: { text: 'donnée', look: 'detail' },
        cell: (line) => ({
          number: valueOn(input, line).toNumber(),
          look: 'given',
          format: choice ? 'plain' : 'ratio',
        }),
      };
    }),
    ...computedColumns(context, own, valueOn),
  ];
  return {
    sheet: tableSheet({
      sheet: INDICATORS,
      title: 'Indicateurs',
      lead: "Une ligne par indicateur d'une année de résultats : ce qui est mesuré, puis la note et les points.",
      columns,
      rows: lines,
      frozen: 4,
      marks: [modifiedHeads(columns.length)],
    }),
    names: columnNames(INDICATORS, columns, lines.length),
  };
}
