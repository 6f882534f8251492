import { describe, expect, test } from 'vitest';
import { inventedPortfolio } from '../../src/scenario/examples/invented-portfolio.ts';
import { scenarioFrom } from '../scenario/reading.ts';
import { ipep, written } from './run.ts';

const drawn = (groupements: number, seed: number) => scenarioFrom(inventedPortfolio({ groupements, seed }));

describe('inventedPortfolio({groupements, seed})', () => {
  test('is the same for the same seed, another for another; a larger one begins with the same', () => {
    expect(drawn(28, 1)).toEqual(drawn(28, 1));
    expect(drawn(28, 1)).not.toEqual(drawn(28, 2));
    expect(drawn(99, 1).groupements.slice(0, 28)).toEqual(drawn(28, 1).groupements);
  });

  test('is a valid scenario, plausible, and says of each groupement that it is invented', () => {
    for (const seed of [0, 1, 2, 4_294_967_295]) {
      const { note, enveloppe, groupements } = drawn(300, seed);
      expect(note).toMatch(/^Portefeuille inventé/);
      expect(enveloppe).toEqual({ mode: 'portefeuille' });
      for (const { nom, premiereAnnee, annees } of groupements) {
        expect(nom).toMatch(/^EXEMPLE INVENTÉ/);
        expect(annees.length).toBe(premiereAnnee === 2019 ? 6 : 5);
        for (const { patients, depenseReelle, depenseAjustee } of annees) {
          expect(patients).toBeGreaterThan(4000);
          expect(Number(depenseAjustee)).toBeGreaterThan(1000);
          expect(Math.abs(Number(depenseReelle) / Number(depenseAjustee) - 1)).toBeLessThan(0.4);
        }
      }
      const first = groupements.filter((each) => each.premiereAnnee === 2019).length;
      expect(first / groupements.length).toBeGreaterThan(0.5);
      expect(first).toBeLessThan(groupements.length);
      expect(Math.min(...groupements.map(({ annees }) => annees[0]?.patients ?? 0))).toBeGreaterThanOrEqual(
        5000,
      );
    }
  });
});

describe('ipep portefeuille', () => {
  test('prints 28 groupements as a table that calculer takes, and says on stderr that they are invented', async () => {
    const { code, out, err } = await ipep(['portefeuille', '--graine', '1']);
    expect([code, err]).toEqual([0, expect.stringContaining('Portefeuille inventé')]);
    const read = await ipep(['calculer', written('invente.csv', out)]);
    expect(read.code).toBe(0);
    const { groupements } = JSON.parse(read.out);
    expect(groupements).toHaveLength(28);
    expect(groupements[0].nom).toBe('EXEMPLE INVENTÉ 01');
    expect(read.err).toContain('que ce site invente');
  });

  test('prints the same as a scenario, its note saying so', async () => {
    const asked = ['portefeuille', '--groupements', '3', '--graine', '7', '--format'];
    const [json, csv] = [await ipep([...asked, 'json']), await ipep([...asked, 'csv'])];
    const [fromJson, fromTable] = await Promise.all([
      ipep(['calculer', written('p.json', json.out)]),
      ipep(['calculer', written('p.csv', csv.out)]),
    ]);
    expect(JSON.parse(json.out).note).toMatch(/^Portefeuille inventé/);
    expect(JSON.parse(fromTable.out).groupements).toEqual(JSON.parse(fromJson.out).groupements);
  });

  test.each([
    [['--groupements', '0'], '--groupements'],
    [['--groupements', '1001'], '--groupements'],
    [['--graine', 'un'], '--graine'],
    [['--format', 'xlsx'], '« csv-fr »'],
    [['fichier.csv'], 'ne lit aucun fichier'],
  ])('%j: exit 2, and says what is taken', async (args, words) => {
    expect(await ipep(['portefeuille', ...args])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(words),
    });
  });
});
