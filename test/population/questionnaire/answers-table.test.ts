import { expect, test } from 'vitest';
import { questionDe } from '../../../src/cahier/people/questionnaire/all-questions.ts';
import type { ColonneCodee, Repartition } from '../../../src/population/questionnaire/answers-group.ts';
import { tableauReponses } from '../../../src/population/questionnaire/answers-table.ts';
import { niveauxProposes } from '../../../src/population/questionnaire/proposed-niveaux.ts';

const comptes = (id: ColonneCodee, nombres: readonly number[]) => ({
  id,
  options: questionDe(id).options.map(({ texte }, place) => ({
    texte,
    nombre: nombres[place] ?? 0,
    part: '0',
  })),
  sansReponse: 3,
});

test('tableauReponses(counts) puts together the answers that leave a question out', () => {
  const [q5] = tableauReponses([comptes('q5', [4, 3, 2, 1, 6])]);
  expect(q5?.options.map(({ rang, sorte }) => [rang, sorte])).toEqual([
    [1, 100],
    [2, 50],
    [3, 0],
    [4, 'horsNote'],
    [5, 'horsNote'],
  ]);
  expect(q5?.sortes).toEqual([
    { sorte: 100, nombre: 4, part: '25.0000' },
    { sorte: 50, nombre: 3, part: '18.7500' },
    { sorte: 0, nombre: 2, part: '12.5000' },
    { sorte: 'horsNote', nombre: 7, part: '43.7500' },
  ]);
  expect(q5).toMatchObject({ genre: 'comptee', dimension: 'accessibilite', sansReponse: 3 });
});

test('tableauReponses(counts) says which questions do not count, and shares nothing of no answer', () => {
  const lignes = tableauReponses([
    comptes('q1', []),
    comptes('s9', []),
    comptes('q30', []),
    comptes('q2', []),
  ]);
  expect(lignes.map(({ genre }) => genre)).toEqual(['filtre', 'satisfaction', 'satisfaction', 'comptee']);
  expect(lignes.map(({ sortes }) => sortes.length)).toEqual([0, 0, 0, 4]);
  expect(lignes[3]?.sortes.every(({ part }) => part === '0')).toBe(true);
});

test('niveauxProposes(notes) takes the 3rd and 8th deciles to the whole point, and nothing of no note', () => {
  const deciles = ['0', '10', '20', '54.5', '55', '60', '61', '70', '77.4999', '90', '100'];
  const repartie: Repartition = { nombre: 11, tranches: [], deciles };
  expect(niveauxProposes(repartie)).toEqual({
    intermediaire: '55',
    cible: '77',
    deciles: { intermediaire: '54.5', cible: '77.4999' },
  });
  expect(niveauxProposes({ ...repartie, deciles: null })).toBeUndefined();
});
