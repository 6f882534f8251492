import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  atLeast,
  cases,
  divide,
  input,
  lessThan,
  literal,
  multiply,
  subtract,
  when,
} from '../../src/formula/build.ts';
import { graph, type Level, levelOf, type Node, type Rule } from '../../src/formula/node.ts';
import type { ExactTable } from '../../src/formula/read/exact.ts';
import type { SheetNames } from '../../src/formula/read/spreadsheet.ts';
import {
  columnFormulas,
  type SheetColumn,
  sheetColumns,
} from '../../src/formula/read/spreadsheet-columns.ts';
import type { Cell, Name } from '../../src/scenario/workbook/sheet.ts';
import { letters } from '../../src/scenario/workbook/sheet.ts';
import { isSame, type RecalculatedBook, recalculated } from '../recalculated.ts';
import { isFair, runExact } from './agreement.ts';
import { inputIds, itemIds, type Program, program } from './arbitrary.ts';
import { ruleOf, stepOf } from './sample.ts';

const isSingle = ({ kind }: Node): boolean => kind === 'parameter';
const clean = (id: string): string => id.replace('€/patient', 'ep').replace('€', 'e').replace(' ', '_');

/** Names by ids; a term that a sum adds up is numbered. */
function namesOf(columns: readonly SheetColumn[]): SheetNames {
  const nameOf = (node: Node, level: Level): string => {
    const rank = columns.findIndex((each) => each.node === node && each.level === level);
    if (columns[rank]?.termOf !== undefined) return `terme_${rank}`;
    return 'id' in node ? clean(node.id) : '';
  };
  return {
    isSingle,
    rounding: 'arrondi',
    value: ({ id }) => clean(id),
    column: (node, level) => `tous_${nameOf(node, level)}`,
    row: { value: 'ligne', ofItem: 'ligneDe', ofItems: 'tous_ligneDe' },
    group: { value: 'groupe', ofRows: 'tous_groupe' },
  };
}

type Given = readonly (readonly [name: string, numbers: readonly number[]])[];

/** A sheet of columns, without heads, and their names. */
function sheetOf(
  name: string,
  given: Given,
  computed: readonly (readonly [string, string])[],
  length: number,
) {
  const columns: readonly (readonly [string, (row: number) => Cell])[] = [
    ...given.map(
      ([id, numbers]) => [id, (row: number): Cell => ({ number: numbers[row] ?? 0, look: 'given' })] as const,
    ),
    ...computed.map(([id, formula]) => [id, (): Cell => ({ formula, value: 0, look: 'computed' })] as const),
  ];
  const rows = Array.from({ length }, (_, row) => columns.map(([, cell]) => cell(row)));
  const names = columns.flatMap(([id], rank): Name[] => [
    { name: id, place: `'${name}'!$${letters(rank)}1` },
    { name: `tous_${id}`, place: `'${name}'!$${letters(rank)}$1:$${letters(rank)}$${Math.max(length, 1)}` },
  ]);
  return { sheet: { name, rows }, names, rank: (id: string) => columns.findIndex(([each]) => each === id) };
}

/** A program in two sheets, that of its rows and that of their items, and where its rules stand. */
function sheetsOf({ rules, parameters, rows }: Program) {
  const columns = sheetColumns(rules, { isSingle });
  const names = namesOf(columns);
  const formulaOf = columnFormulas(rules, names);
  const items = rows.flatMap(({ items: own }, row) => own.map((inputs) => ({ row, inputs })));
  const computed = (level: Level) =>
    columns
      .filter((each) => each.level === level)
      .map((column) => [names.column(column.node, level).replace('tous_', ''), formulaOf(column)] as const);
  const ofRows = sheetOf(
    'Lignes',
    [
      ['ligne', rows.map((_, row) => row + 1)],
      ['groupe', rows.map(({ group }) => group)],
      ...inputIds.map((id) => [clean(id), rows.map(({ inputs }) => inputs[id] ?? 0)] as const),
    ],
    computed('row'),
    rows.length,
  );
  const ofItems = sheetOf(
    'Objets',
    [
      ['ligneDe', items.map(({ row }) => row + 1)],
      ...itemIds.map((id) => [clean(id), items.map(({ inputs }) => inputs[id] ?? 0)] as const),
    ],
    computed('item'),
    items.length,
  );
  const single = Object.entries({ ...parameters, arrondi: 1e-13 });
  const values = {
    name: 'Valeurs',
    rows: [single.map(([, number]): Cell => ({ number, look: 'given' }))],
  };
  const workbook: RecalculatedBook = {
    sheets: [ofRows.sheet, ofItems.sheet, values],
    names: [
      ...ofRows.names,
      ...ofItems.names,
      ...single.map(([id], rank) => ({ name: clean(id), place: `'Valeurs'!$${letters(rank)}$1` })),
    ],
  };
  return { workbook, at: { row: ofRows, item: ofItems } };
}

/** The rules whose value in the sheets is not the exact one. */
function wrong(generated: Program, table: ExactTable): string[] {
  const { workbook, at } = sheetsOf(generated);
  const values = recalculated(workbook);
  const places = generated.rows.flatMap(({ items }, row) => items.map((_, item) => ({ row, item })));
  return generated.rules.flatMap((rule) => {
    const level = levelOf(rule);
    const { sheet, rank } = at[level];
    const spots = level === 'row' ? generated.rows.map((_, row) => ({ row, item: undefined })) : places;
    return spots.flatMap(({ row, item }, line) => {
      const found = values.get(sheet.name)?.[line]?.[rank(clean(rule.id))];
      const wanted = table.value(rule, row, item).toNumber();
      return isSame(found, wanted) ? [] : [`${rule.id} ${line}: ${JSON.stringify(found)}, not ${wanted}`];
    });
  });
}

describe('the spreadsheet reader', () => {
  test('agrees with the exact one on generated graphs and tables, recalculated by another program', () => {
    fc.assert(
      fc.property(program, (generated) => {
        const table = runExact(generated);
        fc.pre(isFair(generated, table));
        expect(wrong(generated, table).slice(0, 3)).toEqual([]);
      }),
      { numRuns: 60, maxSkipsPerRun: 20 },
    );
  });

  test('gives a column to each rule and step, and to what sums add up without a name, once', () => {
    for (const { rules } of fc.sample(program, 100)) {
      const columns = sheetColumns(rules, { isSingle });
      const keys = columns.map(
        ({ node, level, termOf }) => `${graph(rules).indexOf(node)} ${level} ${termOf !== undefined}`,
      );
      expect(new Set(keys).size).toBe(keys.length);
      const named = graph(rules).filter(({ kind }) => kind === 'rule');
      expect(columns.filter(({ termOf }) => termOf === undefined).map(({ node }) => node)).toEqual(named);
    }
  });
});

const symbol = { base: 'x' };
const [a, b] = ['a', 'b'].map((id) => input({ id, label: id, symbol, unit: '1' })) as [Node<'1'>, Node<'1'>];
const two = literal('2', '1');
const names = namesOf([]);
const written = (rule: Rule, roots: readonly Rule[] = [rule]): string =>
  columnFormulas(roots, names)({ node: rule, level: 'row' });

describe('a formula', () => {
  test('has the parentheses that its operations ask for, and no other', () => {
    expect(written(ruleOf('r', multiply(add(a, b), subtract(a, subtract(b, two)))))).toBe('(a+b)*(a-(b-2))');
    expect(written(ruleOf('r', divide(multiply(a, b), divide(a, b))))).toBe('a*b/(a/b)');
    expect(written(ruleOf('r', multiply(a, literal('-1.5', '1'))))).toBe('a*(-1.5)');
  });

  test('compares what is given as it is, and two computed values but for rounding', () => {
    const [sum, product] = [stepOf('somme', add(a, b)), stepOf('produit', multiply(a, b))];
    expect(written(ruleOf('r', cases([when(lessThan(a, sum), b, '')], two, '')))).toBe('IF(a<somme,b,2)');
    expect(written(ruleOf('r', cases([when(lessThan(sum, product), b, '')], two, '')))).toBe(
      'IF(somme-produit<-arrondi*ABS(somme),b,2)',
    );
    expect(written(ruleOf('r', cases([when(atLeast(sum, product), b, '')], two, '')))).toBe(
      'IF(somme-produit>=-arrondi*ABS(somme),b,2)',
    );
  });

  test('is empty where a step that only a branch asks for divides by nothing', () => {
    const share = stepOf('part', divide(a, b));
    const asked = ruleOf('r', cases([when(lessThan(b, two), two, '')], share, ''));
    expect(written(share, [asked])).toBe('IFERROR(a/b,"")');
    expect(written(share, [ruleOf('s', add(share, a))])).toBe('a/b');
  });
});
