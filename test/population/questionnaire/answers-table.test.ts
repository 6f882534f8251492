import { expect, test } from 'vitest';
import { questionOf } from '../../../src/cahier/people/questionnaire/all-questions.ts';
import type { CodedColumn, Repartition } from '../../../src/population/questionnaire/answers-group.ts';
import { answersTable } from '../../../src/population/questionnaire/answers-table.ts';
import { proposedLevels } from '../../../src/population/questionnaire/proposed-levels.ts';

const countedItems = (id: CodedColumn, numbers: readonly number[]) => ({
  id,
  options: questionOf(id).options.map(({ texte }, place) => ({
    texte,
    nombre: numbers[place] ?? 0,
    part: '0',
  })),
  withoutAnswer: 3,
});

test('tableauReponses(counts) puts together the answers that leave a question out', () => {
  const [q5] = answersTable([countedItems('q5', [4, 3, 2, 1, 6])]);
  expect(q5?.options.map(({ rang: rank, sort }) => [rank, sort])).toEqual([
    [1, 100],
    [2, 50],
    [3, 0],
    [4, 'horsNote'],
    [5, 'horsNote'],
  ]);
  expect(q5?.sorts).toEqual([
    { sort: 100, nombre: 4, part: '25.0000' },
    { sort: 50, nombre: 3, part: '18.7500' },
    { sort: 0, nombre: 2, part: '12.5000' },
    { sort: 'horsNote', nombre: 7, part: '43.7500' },
  ]);
  expect(q5).toMatchObject({ kind: 'comptee', dimension: 'accessibilite', withoutAnswer: 3 });
});

test('tableauReponses(counts) says which questions do not count, and shares nothing of no answer', () => {
  const lignes = answersTable([
    countedItems('q1', []),
    countedItems('s9', []),
    countedItems('q30', []),
    countedItems('q2', []),
  ]);
  expect(lignes.map(({ kind }) => kind)).toEqual(['filtre', 'satisfaction', 'satisfaction', 'comptee']);
  expect(lignes.map(({ sorts }) => sorts.length)).toEqual([0, 0, 0, 4]);
  expect(lignes[3]?.sorts.every(({ part }) => part === '0')).toBe(true);
});

test('niveauxProposes(notes) takes the 3rd and 8th deciles to the whole point, and nothing of no note', () => {
  const deciles = ['0', '10', '20', '54.5', '55', '60', '61', '70', '77.4999', '90', '100'];
  const spreadOut: Repartition = { nombre: 11, binList: [], deciles };
  expect(proposedLevels(spreadOut)).toEqual({
    intermediaire: '55',
    cible: '77',
    deciles: { intermediaire: '54.5', cible: '77.4999' },
  });
  expect(proposedLevels({ ...spreadOut, deciles: null })).toBeUndefined();
});
