import { describe, expect, test } from 'vitest';
import { savedRules } from '../../../../src/scenario/rules/identity.ts';
import { complaints } from '../../../published-formats/validators.ts';
import { errorPaths, exampleDocument, withValue } from '../../documents.ts';
import { scenarioFrom } from '../../reading.ts';

const base = exampleDocument() as object;
const saved = { ...base, regles: savedRules(scenarioFrom(base)) };

describe('regles of a scenario', () => {
  test('is taken as it is saved, without its values, and with values beyond today’s bounds', () => {
    for (const each of [
      saved,
      withValue(saved, 'regles.valeurs', undefined),
      withValue(saved, 'regles.valeurs.seuilPatients', undefined),
      withValue(saved, 'regles.valeurs.tunnel', '-12'),
      withValue(saved, 'regles.modifies', ['un identifiant de demain']),
    ]) {
      expect(errorPaths(each)).toEqual([]);
      expect(complaints('ipep-scenario-1', each)).toBe('');
    }
    expect(scenarioFrom(saved).regles).toEqual(saved.regles);
  });

  const long = 'x'.repeat(121);
  test.each([
    ['regles', 'hier'],
    ['regles', null],
    ['regles.cahier', '2018'],
    ['regles.version', undefined],
    ['regles.version', 1],
    ['regles.empreinte', long],
    ['regles.modifies', undefined],
    ['regles.modifies', 'tunnel'],
    ['regles.modifies[0]', 5],
    ['regles.valeurs', []],
    ['regles.valeurs.tunnel', 'cinq'],
    ['regles.valeurs.inconnu', '1'],
    ['regles.autre', '1'],
  ])('%s: %j is refused at its path, by the published schema too', (path, value) => {
    const wrong = withValue(
      path.includes('[') ? withValue(saved, 'regles.modifies', ['']) : saved,
      path,
      value,
    );
    expect(errorPaths(wrong)).toEqual([path]);
    expect(complaints('ipep-scenario-1', wrong)).not.toBe('');
  });
});
