import { describe, expect, test } from 'vitest';
import { byIndicateurs } from '../../../src/scenario/examples/example-quality.ts';
import { numberAll } from '../../../src/scenario/format/json-years.ts';
import type { DocumentScenario } from '../../../src/scenario/format/scenario-document.ts';
import { withValue } from '../documents.ts';

const NUMBER_PATH = 'groupements[0].annees[1].qualite.socles[0].numero';
const withNumber = (numero: unknown) => withValue(byIndicateurs, NUMBER_PATH, numero) as DocumentScenario;

describe('numeroter', () => {
  test.each(['1', '1.0', '1.000'])(
    '%j, which the format takes, becomes the number that pages look for',
    (text) => {
      expect(numberAll(withNumber(text))).toEqual(byIndicateurs);
    },
  );

  test.each([
    ['groupements[0].premiereAnnee', '2019'],
    ['groupements[0].annees[0].annee', '2018.0'],
    ['groupements[0].annees[2].annee', '2020'],
  ])('%s: %j, which the format takes, becomes the number that pages count with', (path, text) => {
    expect(numberAll(withValue(byIndicateurs, path, text) as DocumentScenario)).toEqual(byIndicateurs);
  });

  test.each(['', ' 1', '1.5', 'un', '-1', '9'.repeat(16), `1.${'0'.repeat(59)}`, null])(
    '%j stays, for its error',
    (value) => {
      const document = withNumber(value);
      expect(numberAll(document)).toBe(document);
    },
  );

  test('a document without such a text is the same object', () => {
    expect(numberAll(byIndicateurs)).toBe(byIndicateurs);
  });
});
