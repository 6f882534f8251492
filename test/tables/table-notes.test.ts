import { expect, test } from 'vitest';
import { withNotes } from '../../src/tables/table-notes.ts';

test('withNotes sets notes under a table, on lines of their own and of its length', () => {
  const table = [
    ['Patients', 'Versé (€)'],
    ['a', { nombre: '1' }],
  ] as const;
  expect(withNotes(table, [])).toEqual(table);
  expect(withNotes(table, ['Portefeuille : p28', 'Modifié : x'])).toEqual([
    ...table,
    ['', ''],
    ['Portefeuille : p28', ''],
    ['Modifié : x', ''],
  ]);
});
