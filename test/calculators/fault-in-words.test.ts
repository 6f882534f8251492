import { expect, test } from 'vitest';
import { faultSentence } from '../../src/calculators/fault-in-words.ts';
import { example } from '../../src/scenario/examples/first-example.ts';
import { read } from '../../src/scenario/format/scenario-document.ts';
import { readScenario } from '../../src/scenario/format/schema/scenario-schema.ts';
import { withValue } from '../scenario/documents.ts';

const told = (path: string, value: unknown): string => {
  const scenario = withValue(example, path, value) as typeof example;
  const lu = readScenario(scenario);
  const [fault] = lu.ok ? [] : lu.erreurs;
  if (fault === undefined) throw new Error(`${path} is taken: ${read(scenario, [path])}`);
  return faultSentence(fault, { scenario }).replace(/[\u00a0\u202f]/g, ' ');
};

test('a fault is told by the name of its field, its unit, and what the field itself says', () => {
  const tunnel = told('parametres', { tunnel: 'douze' });
  expect(tunnel).toMatch(
    /^Intervalle autour de la dépense ajustée.*, en % .* : « douze » n’est pas un nombre\./,
  );
  expect(tunnel).toContain('par exemple 12,5.');
  expect(told('parametres', { tunnel: '1.5' })).toMatch(/pourcentage .*%.* attendu, « 150 % » reçu\.$/);
  expect(told('groupements[0].annees[1].depenseReelle', '-4')).toMatch(
    /^Dépense réelle, \d{4}.* « −4 » reçu\.$/,
  );
  for (const value of ['beaucoup', '1e999']) {
    const words = told('groupements[0].annees[1].patients', value);
    expect(words).toMatch(new RegExp(`^Patientèle, .*\\d{4}.* : « ${value} » n’est pas un nombre`));
    expect(words).not.toContain('groupements[');
  }
});

test('what no field holds is told by its path', () => {
  expect(told('parametres', { inconnu: '1' })).toMatch(/« parametres\.inconnu » : /);
});
