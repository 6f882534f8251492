import { describe, expect, test } from 'vitest';
import { exampleDocument, withValue } from '../scenario/documents.ts';
import { constant, savedUnder, today, withDefaults } from '../scenario/rules/altered.ts';
import { ipep, written } from './run.ts';

const document = exampleDocument();
const text = (value: unknown) => JSON.stringify(value);
const saved = savedUnder(withDefaults({ tunnel: '0.01' }), document);
const TITLE =
  /^Ce scénario a été enregistré sous d’autres règles \(version 0\.0\.9\).; celles d’aujourd’hui/u;
const NAME = 'Maison de santé des Tilleuls';

describe('a scenario that was saved under other rules', () => {
  test.each([
    ['calculer', []],
    ['calculer', ['--lecteur', 'colonnes']],
    ['valider', []],
    ['expliquer', ['--groupement', NAME, '--annee', '2021']],
  ])('%s %j: today’s rules, exit 0, and what differs on stderr', async (command, options) => {
    const of = (name: string, value: unknown) => ipep([command, written(name, text(value)), ...options]);
    const plain = await of('plain.json', document);
    const { code, out, err } = await of('saved.json', saved);
    expect({ code, out }).toEqual({ code: plain.code, out: plain.out });
    expect(code).toBe(0);
    expect(plain.err).toBe('');
    const [title, ...lines] = err.trimEnd().split('\n');
    expect(title).toMatch(TITLE);
    expect(lines.map((each) => each.replace(/[\u00a0\u202f]/g, ' '))).toEqual([
      `   · ${today.parameters.tunnel.label} : 1 % → 5 %`,
    ]);
    expect((await of('today.json', savedUnder(today, document))).err).toBe('');
  });

  test('a line of a stream says its number; one that is refused says its errors alone', async () => {
    const changed = savedUnder(constant('gains', '0'), document);
    const refused = withValue(saved, 'cahier', '2018');
    const { code, out, err } = await ipep(
      ['calculer', '-'],
      [document, changed, refused].map(text).join('\n'),
    );
    expect(code).toBe(1);
    expect(out.trimEnd().split('\n')).toHaveLength(3);
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/^Ligne 2.: Ce scénario/u),
      '   · la définition des règles',
      expect.stringMatching(/^cahier : /),
      '1 ligne refusée, numéro 3.',
      '',
    ]);
  });

  test('comparer says which of its files it is, and in its rules what is modified in any', async () => {
    const [one, other] = [
      written('un.json', text(withValue(saved, 'options', { recuperation: 'solde' }))),
      written('autre.json', text(withValue(document, 'parametres', { plafondGroupement: '0.03' }))),
    ];
    const { code, out, err } = await ipep(['comparer', one, other]);
    expect(code).toBe(0);
    expect(err).toContain('un.json');
    expect(err).not.toContain('autre.json');
    expect(JSON.parse(out).regles.modifies).toEqual(['plafondGroupement', 'options.recuperation']);
  });

  test('what a file says of its version cannot command a terminal', async () => {
    const { err } = await ipep(['valider', '-'], text(withValue(saved, 'regles.version', '1\u001b[2J\n')));
    expect(err).toContain('\\u001b[2J\\u000a');
    expect(err).not.toContain('\u001b');
  });
});
