import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../../src/notebook/format/limits.ts';
import { notebookText } from '../../../src/notebook/format/notebook-text.ts';
import { readNotebook } from '../../../src/notebook/format/read-notebook.ts';
import { write } from '../../../src/scenario/edit/written-value.ts';
import { write as textOf } from '../../fuzz/hostile.ts';
import { mutated } from '../../fuzz/mutate.ts';
import { notebooks } from '../arbitrary.ts';
import { sample } from '../sample.ts';

const plain = JSON.parse(notebookText(sample));

/** The paths that a document is refused for. */
function paths(document: unknown): readonly string[] {
  const read = readNotebook(typeof document === 'string' ? document : JSON.stringify(document));
  return read.ok ? [] : read.faults.map(({ path }) => path);
}

describe('readNotebook(text) refuses, each fault at its place', () => {
  test.each([
    ['no JSON', '{', ['']],
    ['an empty file', '', ['']],
    ['another document', '[]', ['']],
    ['a key given twice', '{"format":"ipep-carnet/1","titre":"","titre":"x","cellules":[]}', ['titre']],
    ['another format', write(plain, ['format'], 'ipep-carnet/2'), ['format']],
    ['a key that is not of the format', write(plain, ['couleur'], 'rouge'), ['couleur']],
    ['a day that does not exist', write(plain, ['date'], '2026-02-30'), ['date']],
    ['a title too long', write(plain, ['titre'], 'x'.repeat(limits.title + 1)), ['titre']],
    ['a text that is none', write(plain, ['cellules', 0, 'texte'], 12), ['cellules[0].texte']],
    ['a key of another kind of cell', write(plain, ['cellules', 0, 'dossier'], {}), ['cellules[0].dossier']],
    ['a cell without its kind', write(plain, ['cellules', 0, 'mode'], undefined), ['cellules[0].mode']],
    [
      'a scenario that its own format refuses',
      write(plain, ['cellules', 1, 'dossier', 'scenario', 'groupements', 0, 'annees', 1, 'patients'], 0),
      ['cellules[1].dossier.scenario.groupements[0].annees[1].patients'],
    ],
    [
      'a groupement that is not there',
      write(plain, ['cellules', 1, 'dossier', 'groupement'], 5),
      ['cellules[1].dossier.groupement'],
    ],
    [
      'a year that is not there',
      write(plain, ['cellules', 2, 'montre', 'annee'], 2050),
      ['cellules[2].montre.annee'],
    ],
    [
      'a comparison of one',
      write(plain, ['cellules', 3, 'dossiers'], [plain.cellules[1].dossier]),
      ['cellules[3].dossiers'],
    ],
    [
      'an amount that is no number',
      write(plain, ['cellules', 1, 'calcul', 'valeurs', 0, 'valeur'], '12 €'),
      ['cellules[1].calcul.valeurs[0].valeur'],
    ],
    [
      'a line of a table that is too short',
      write(plain, ['cellules', 1, 'calcul', 'tableau', 'lignes', 1], ['2020']),
      ['cellules[1].calcul.tableau.lignes[1]'],
    ],
    [
      'a value of a parameter that is no number',
      write(plain, ['cellules', 1, 'calcul', 'regles', 'valeurs', 'tunnel'], '5 %'),
      ['cellules[1].calcul.regles.valeurs.tunnel'],
    ],
    [
      'too many cells',
      write(plain, ['cellules'], Array(limits.cells + 1).fill(plain.cellules[0])),
      ['cellules'],
    ],
  ])('%s', (_, document, expected) => {
    expect(paths(document)).toEqual(expected);
  });

  test('all the faults of a document at once', () => {
    const two = write(write(plain, ['titre'], 3), ['cellules', 0, 'texte'], null);
    expect(paths(two)).toEqual(['titre', 'cellules[0].texte']);
  });

  test('a result shown in a way of a later version is a later cell, and keeps the carnet readable', () => {
    const later = write(plain, ['cellules', 1, 'montre', 'mode'], 'hasard');
    const read = readNotebook(JSON.stringify(later));
    expect(read.ok && read.notebook.cellules[1]).toMatchObject({ mode: 'later', name: 'resultat : hasard' });
  });

  test('never throws, whatever is in the file, and what it takes it writes back', () => {
    const seen = { taken: 0, refused: 0 };
    const mutants = mutated(notebooks.map((notebook) => JSON.parse(notebookText(notebook))));
    fc.assert(
      fc.property(mutants, (mutant) => {
        const read = readNotebook(textOf(mutant));
        seen[read.ok ? 'taken' : 'refused'] += 1;
        if (read.ok) expect(readNotebook(notebookText(read.notebook))).toEqual(read);
        else expect(read.faults.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
    expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(5);
  });
});
