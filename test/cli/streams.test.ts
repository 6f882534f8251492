import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleDocument, exampleText, withValue } from '../scenario/documents.ts';
import { ipep, ipepFrom } from './run.ts';

const line = (document: unknown) => JSON.stringify(document);
const example = exampleDocument() as { groupements: [{ annees: object[] }] };
const base = withValue(example, 'groupements[0].annees', example.groupements[0].annees.slice(0, 2));
const good = line(base);
const bad = line(withValue(base, 'groupements[0].annees[1].depenseReelle', '-3'));
const named = (id: unknown, document = base) => withValue(document, 'id', id);
const lines = (out: string) => out.split('\n').slice(0, -1);

describe('a stream', () => {
  test('each line that is not empty gives one line, in order, whatever it is', async () => {
    const written: Readonly<Record<string, string>> = {
      good,
      bad,
      json: '[1, 2]',
      text: 'bonjour',
      broken: '{"format": }',
      odd: '\u00a0',
      blank: ' \t',
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...Object.keys(written)), { maxLength: 6 }),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('calculer', 'valider'),
        async (order, end, command) => {
          const all = ['good', 'good', ...order];
          const { code, out } = await ipep(
            [command, '-'],
            all.map((kind) => `${written[kind]}${end}`).join(''),
          );
          const filled = all.filter((kind) => kind !== 'blank');
          expect(lines(out)).toHaveLength(filled.length);
          for (const [rank, kind] of filled.entries())
            expect(lines(out)[rank]?.startsWith('{"erreurs"')).toBe(kind !== 'good');
          expect(code).toBe(filled.every((kind) => kind === 'good') ? 0 : 1);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('so does one whose first lines, or all of them, are broken', async () => {
    const { code, out, err } = await ipep(['calculer', '-'], '{"id": "a",}\n\n{"id": "b",}\r\n');
    expect([code, lines(out).length]).toEqual([1, 2]);
    expect(err).toContain('2 lignes refusées, numéros 1, 3.');
    expect(lines((await ipep(['valider', '-'], `bonjour\n{"id": 1}\n${good}`)).out)).toHaveLength(3);
  });

  test('a broken document that was laid out is one document, even where a line of it is an object', async () => {
    const laidOut = `{\n  "groupements": [\n    { "nom": "a" }\n    { "nom": "b" }\n  ]\n}\n`;
    for (const text of [laidOut, exampleText('01-maison-de-sante.json').replace(',', '')]) {
      const { code, out } = await ipep(['calculer', '-'], text);
      expect(code).toBe(2);
      expect(JSON.parse(out).erreurs).toHaveLength(1);
    }
  });

  test('byte order marks at the start of lines, as of files joined, are dropped', async () => {
    const { code, out } = await ipep(['valider', '-'], `\ufeff${good}\n\ufeff${good}\r\n\ufeff`);
    expect({ code, out }).toEqual({ code: 0, out: 'valide\nvalide\n' });
  });

  test.each(['exact', 'colonnes'])(
    'of the %s reader: a line has among others the answer that it has alone, in whatever pieces they come',
    async (lineReader) => {
      const command = ['calculer', '-', '--lecteur', lineReader];
      const all = [
        line(named('a')),
        line(named('b', withValue(base, 'cahier', '2020') as typeof base)),
        exampleText('05-portefeuille-national.json').replaceAll('\n', ' '),
        'bonjour',
        line(named('c', withValue(base, 'parametres', { tunnel: '0.04' }) as typeof base)),
        bad,
        line(named('d')),
      ];
      const text = `${all.join('\n')}\n`;
      async function* atOnce() {
        yield text;
      }
      const whole = await ipepFrom(command, atOnce());
      expect(await ipep(command, text)).toEqual(whole);
      expect([whole.code, lines(whole.out).length]).toEqual([1, all.length]);
      for (const [rank, each] of all.entries()) {
        const { out } = await ipep(command, `${good}\n${each}\n`);
        expect(lines(whole.out)[rank]).toBe(lines(out)[1]);
      }
    },
  );

  test('U+2028 ends no line, in or out', async () => {
    const nom = 'a\u2028b\u2029c\u0085d';
    const one = line(withValue(base, 'groupements[0].nom', nom));
    const { code, out } = await ipep(['calculer', '-'], `${one}\n${one}\n`);
    expect(code).toBe(0);
    expect(out.trimEnd().split(/[\n\u2028\u2029\u0085]/)).toHaveLength(2);
    expect(JSON.parse(lines(out)[0] ?? '').groupements[0].nom).toBe(nom);
  });

  test('refused lines beyond a hundred are counted, not all numbered', async () => {
    const { err } = await ipep(['valider', '-'], `${good}\n${'{"a":1}\n'.repeat(150)}`);
    expect(err).toMatch(/\n150 lignes refusées, numéros 2, 3, .*, 101…\.\n$/);
  });

  test('a line without an end is refused before it fills the memory, exit 2', async () => {
    const zeros = Buffer.alloc(1_000_000);
    let read = 0;
    async function* stdin() {
      for (; read < 1000; read++) yield zeros;
    }
    const { code, out, err } = await ipepFrom(['calculer', '-'], stdin());
    expect([code, out]).toEqual([2, '']);
    expect(err.replace(/[\u202f\u00a0]/g, ' ')).toContain('Ligne 1 : plus de 100 000 000 caractères');
    expect(read).toBeLessThan(200);
  });
});

describe('id', () => {
  test.each(['exact', 'colonnes'])(
    'comes first in the results of the %s reader, after their rules, and before each nom',
    async (lineReader) => {
      const document = withValue(named('2019/x « é »'), 'groupements[0].id', 'FINESS 750000001');
      const { out } = await ipep(['calculer', '-', '--lecteur', lineReader], line(document));
      const { out: without } = await ipep(['calculer', '-', '--lecteur', lineReader], good);
      const results = JSON.parse(out);
      expect(Object.keys(results)).toEqual(['regles', 'id', 'groupements']);
      expect(Object.keys(results.groupements[0]).slice(0, 2)).toEqual(['id', 'nom']);
      const { id, ...rest } = results;
      const { id: own, ...groupement } = rest.groupements[0];
      expect([id, own]).toEqual(['2019/x « é »', 'FINESS 750000001']);
      expect({ regles: rest.regles, groupements: [groupement] }).toEqual(JSON.parse(without));
    },
  );

  test('comes first in a line of errors too, where it could be read', async () => {
    const wrong = withValue(base, 'cahier', '2020');
    const cases: [unknown, string[]][] = [
      [named('a', wrong), ['id', 'erreurs']],
      [named('', wrong), ['id', 'erreurs']],
      [{ id: 'alone' }, ['id', 'erreurs']],
      [wrong, ['erreurs']],
      [named(3, wrong), ['erreurs']],
      [named(null, wrong), ['erreurs']],
      [named('x'.repeat(121), wrong), ['erreurs']],
    ];
    const { out } = await ipep(['valider', '-'], cases.map(([document]) => `${line(document)}\n`).join(''));
    expect(lines(out).map((each) => Object.keys(JSON.parse(each)))).toEqual(cases.map(([, keys]) => keys));
    expect(JSON.parse(lines(out)[0] ?? '').id).toBe('a');
    const document = await ipep(['calculer', '-'], line(named('seul', wrong)));
    expect(JSON.parse(document.out)).toMatchObject({ id: 'seul', erreurs: [{ chemin: 'cahier' }] });
  });
});
