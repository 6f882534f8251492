import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { write } from '../../../src/scenario/edit/written-value.ts';
import { byIndicateurs } from '../../../src/scenario/examples/example-quality.ts';
import { decodeLink, encodeLink } from '../../../src/scenario/format/link.ts';
import { MAX_LINK } from '../../../src/scenario/format/link-checksum.ts';
import { fileText, readFile } from '../../../src/store/scenario-file.ts';
import { isEntry } from '../../../src/store/state/shape.ts';
import { withValue } from '../../scenario/documents.ts';

const saisie = { scenario: byIndicateurs, vue: { groupement: 0, annee: 2 } };
const qualite = (...suite: (string | number)[]) => ['groupements', 0, 'annees', 2, 'qualite', ...suite];
const withIt = (cle: readonly (string | number)[], valeur: unknown) => ({
  ...saisie,
  scenario: write(byIndicateurs, qualite(...cle), valeur),
});

describe('a saisie by indicators', () => {
  test('comes back from a link, which is short enough', () => {
    const fragment = encodeLink(saisie);
    expect(fragment.length).toBeLessThanOrEqual(MAX_LINK);
    const decoded = decodeLink(fragment);
    expect(decoded).toEqual({ kind: 'payload', payload: saisie });
  });

  test('comes back from the storage, with what was typed and cannot be read', () => {
    const typed = withIt(['socles', 3, 'valeur'], 'douze');
    expect(isEntry(JSON.parse(JSON.stringify(typed)))).toBe(true);
  });

  test('comes back from its file', async () => {
    const file = new File([fileText(saisie)], 'ipep-scenario.json');
    const lu = await readFile(file);
    expect(lu.ok && lu.saisie.scenario).toEqual(byIndicateurs);
  });

  test.each(['11-indicateurs', '12-trop-d-indicateurs'])(
    'the file of invalid/%s opens: its values are judged beside their fields',
    async (name) => {
      const file = new File([readFileSync(`test/examples/invalid/${name}.json`)], `${name}.json`);
      expect((await readFile(file)).ok).toBe(true);
    },
  );

  test.each([
    ['socles', undefined],
    ['socles', 'tous'],
    ['socles', [1, 2]],
    ['carte', null],
    ['carte', [null]],
    ['experience', 71],
    ['carte', [{ nom: {} }]],
    ['socles', [{ numero: {} }]],
    ['socles', [{ numero: 1, valeur: { a: 1 } }]],
    ['experience', { note: [] }],
  ])('isEntry() refuses %s: %j, whose lists no page could go through', (cle, valeur) => {
    expect(isEntry(withIt([cle], valeur))).toBe(false);
  });

  test.each([
    ['groupements[0].nom', {}],
    ['groupements[0].credits.patients', []],
    ['groupements[0].annees[1].depenseReelle', { a: 1 }],
    ['groupements[0].annees[1].qualite', { mode: 'score', score: {} }],
  ])('isEntry() refuses %s: %j, which no field could show', (path, value) => {
    expect(isEntry({ ...saisie, scenario: withValue(byIndicateurs, path, value) })).toBe(false);
  });

  test.each([
    ['carte', undefined],
    ['carte', []],
    ['experience', null],
    ['experience', undefined],
  ])('isEntry() takes %s: %j', (cle, valeur) => {
    expect(isEntry(withIt([cle], valeur))).toBe(true);
  });
});
