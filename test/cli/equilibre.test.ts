import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleDocument, exampleText, withValue } from '../scenario/documents.ts';
import { ipep, written } from './run.ts';

const portfolio = resolve('test/examples/05-portefeuille-national.json');
const equilibre = (args: readonly string[], input?: string) => ipep(['equilibre', ...args], input);

describe('ipep equilibre', () => {
  test('prints savings, payments and slow-downs of a document, exit 0', async () => {
    const { code, out, err } = await equilibre([portfolio]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const printed = JSON.parse(out);
    expect(Object.keys(printed)).toEqual(['regles', 'credits', 'annees', 'equilibre']);
    expect(printed.annees.map(({ annee }: { annee: number }) => annee)).toEqual([
      2019, 2020, 2021, 2022, 2023,
    ]);
    expect(printed.annees[0]).toMatchObject({
      depenses: '171215000',
      versements: '1712150',
      recuperations: '0',
    });
    expect(Object.keys(printed.equilibre)).toEqual(['economieAnnuelle', 'economieCumulee']);
    expect(Number(printed.equilibre.economieAnnuelle[0])).toBeCloseTo(0.002631273209788, 12);
  });

  test('answers a stream line for line, with its ids, refused ones too', async () => {
    const one = { ...(exampleDocument() as object), id: 'un' };
    const broken = withValue({ ...one, id: 'deux' }, 'groupements[0].annees[1].depenseReelle', '-3');
    const input = [one, broken].map((each) => JSON.stringify(each)).join('\n');
    const { code, out } = await equilibre(['-'], input);
    expect(code).toBe(1);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { id: 'un', equilibre: { economieAnnuelle: [expect.any(String)] } },
      { id: 'deux', erreurs: [{ chemin: 'groupements[0].annees[1].depenseReelle' }] },
    ]);
  });

  test('reads a table of groupements in place of a scenario', async () => {
    const { out: table } = await ipep(['modele-portefeuille']);
    const file = written('equilibre.csv', table);
    const { code, out } = await equilibre([file]);
    expect(code).toBe(0);
    expect(JSON.parse(out).annees.length).toBeGreaterThan(1);
    // The national envelope is asked for unless the table's factor is.
    const facteur = await equilibre([file, '--enveloppe', 'facteur']);
    expect(JSON.parse(facteur.out).annees[0].depenses).toBe(JSON.parse(out).annees[0].depenses);
  });

  test('computes nothing from a document with an error', async () => {
    const broken = withValue(JSON.parse(exampleText('05-portefeuille-national.json')), 'parametres', {
      tunel: '1',
    });
    const { code, out, err } = await equilibre(['-'], JSON.stringify(broken));
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ erreurs: [{ chemin: 'parametres.tunel' }] });
    expect(err).toContain('parametres.tunel');
  });

  test('names the files of a folder, and its options', async () => {
    expect(await equilibre(['absent.json'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('introuvable'),
    });
    expect(await equilibre([portfolio, '--annee', '2019'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('« --enveloppe »'),
    });
  });
});
