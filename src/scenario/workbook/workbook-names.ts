import type { Edition } from '../../cahier/edition.ts';
import type { ParameterId } from '../../cahier/ids.ts';
import type { Level, Node } from '../../formula/node.ts';
import { graph } from '../../formula/node.ts';
import type { SheetNames } from '../../formula/read/spreadsheet.ts';
import { type SheetColumn, sheetColumns } from '../../formula/read/spreadsheet-columns.ts';
import type { Scenario } from '../format/scenario.ts';
import { changeYears } from '../format/values-in-force.ts';
import { scenarioInputs } from './input-places.ts';
import { wholeColumn } from './table-sheet.ts';

/** The number of a row of « Calcul », there and on the lines of its indicators. */
export const ROW = 'ligne';
export const ROW_OF_ITEM = 'ligneIndicateur';

/** The part of a value below which two computed ones are the same. */
export const ROUNDING = 'arrondi';

/** The value of a parameter in force for a results year, where it changes in time. */
export const inForceName = (id: string): string => `${id}_enVigueur`;

/** A computed column, and what formulas call it. */
export interface NamedColumn extends SheetColumn {
  readonly name: string;
}

export interface WorkbookNames {
  readonly names: SheetNames;
  /** The rules, the steps and what sums add up, what is needed first. */
  readonly columns: readonly NamedColumn[];
  /** The parameters that change in time. */
  readonly changing: readonly ParameterId[];
}

/** What is called how in the workbook of a scenario: rules, inputs and parameters by their ids. */
export function workbookNames({ edition, parametresParAnnee }: Scenario): WorkbookNames {
  const changing = (Object.keys(edition.parameters) as ParameterId[]).filter(
    (id) => changeYears(parametresParAnnee, id).length > 0,
  );
  const changes: ReadonlySet<string> = new Set(changing);
  const single: ReadonlySet<string> = new Set(scenarioInputs);
  const isSingle: SheetNames['isSingle'] = ({ kind, id }) =>
    kind === 'parameter' ? !changes.has(id) : single.has(id);
  const columns = named(edition, isSingle);
  const valueName: SheetNames['value'] = (node) =>
    node.kind === 'parameter' && !isSingle(node) ? inForceName(node.id) : node.id;
  const columnName = (node: Node, level: Level): string => {
    const own = columns.find((each) => each.node === node && each.level === level);
    return own?.name ?? (node.kind === 'parameter' || node.kind === 'input' ? valueName(node) : '');
  };
  return {
    changing,
    columns,
    names: {
      isSingle,
      rounding: ROUNDING,
      value: valueName,
      column: (node, level) => wholeColumn(columnName(node, level)),
      row: { value: ROW, ofItem: ROW_OF_ITEM, ofItems: wholeColumn(ROW_OF_ITEM) },
      group: { value: 'annee', ofRows: wholeColumn('annee') },
    },
  };
}

/** A rule is called by its id; what a sum adds up, after the rule or the step that the sum is for. */
function named({ computed }: Edition, isSingle: SheetNames['isSingle']): NamedColumn[] {
  const columns = sheetColumns(computed, { isSingle });
  const taken = new Set<string>(graph(computed).flatMap((node) => ('id' in node ? [node.id] : [])));
  return columns.map((column): NamedColumn => {
    if (column.termOf === undefined && 'id' in column.node) return { ...column, name: column.node.id };
    const base = `terme_${column.termOf?.id}`;
    const free = [base, ...[2, 3, 4, 5].map((rank) => `${base}_${rank}`)].find((name) => !taken.has(name));
    const name = free ?? base;
    taken.add(name);
    return { ...column, name };
  });
}
