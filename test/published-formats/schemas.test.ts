import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schemaNames, schemas } from '../../src/published-formats/schemas.ts';
import { readLiteral } from '../../src/scenario/format/decimal-text.ts';
import type { Fault } from '../../src/scenario/format/faults.ts';
import { JsonNumber } from '../../src/scenario/format/json/json-number.ts';
import { parseJson } from '../../src/scenario/format/json/parsed-json.ts';
import { read } from '../../src/scenario/format/scenario-document.ts';
import { readScenario } from '../../src/scenario/format/schema/scenario-schema.ts';
import { savedRules, statedRules } from '../../src/scenario/rules/identity.ts';
import { evaluate } from '../../src/scenario/run/evaluate.ts';
import { ipep } from '../cli/run.ts';
import { write } from '../fuzz/hostile.ts';
import { mutated } from '../fuzz/mutate.ts';
import { anyDocuments } from '../fuzz/scenarios.ts';
import { documents } from '../scenario/arbitrary.ts';
import { exampleDocument, exampleNames, withValue } from '../scenario/documents.ts';
import { examples } from '../scenario/examples.ts';
import { scenarioFrom } from '../scenario/reading.ts';
import { complaints, validator } from './validators.ts';

/** The keys of a path as errors write it. */
const keysOf = (chemin: string) =>
  chemin
    .split(/[.[\]]+/)
    .filter((key) => key !== '')
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/**
 * Whether an error is of a kind that JSON Schema cannot say: a bound or a length of a number's digits, a bound that
 * hangs on another value, two values in order, what must differ from its neighbours, the sequence of years.
 */
function unsayable({ path, ...expected }: Fault, document: unknown): boolean {
  const value = read(document, keysOf(path));
  if (typeof value === 'string' && /^-?\d+([./]\d+)?$/.test(value)) return true;
  if (value instanceof JsonNumber && readLiteral(value.literal) === undefined) return true;
  if (['new-name', 'new-numero', 'order'].includes(expected.code)) return true;
  if (expected.code === 'year' && expected.limits.year !== undefined) return true;
  if (/\.(score|appreciation)$/.test(path)) return value instanceof JsonNumber;
  return /\.precedente$/.test(path) && value === undefined;
}

describe('the published schema of scenarios', () => {
  test.each(exampleNames())('takes %s', (name) => {
    expect(complaints('ipep-scenario-1', exampleDocument(`${name}.json`))).toBe('');
  });

  test('takes what the reader takes, ids and notes too, and its results are of the schema of results', () => {
    const ids = fc.record({ id: fc.string({ maxLength: 120 }), note: fc.string() }, { requiredKeys: [] });
    fc.assert(
      fc.property(documents, ids, fc.string({ maxLength: 120 }), (document, own, id) => {
        const named = { ...(withValue(document, 'groupements[0].id', id) as object), ...own };
        expect(complaints('ipep-scenario-1', named)).toBe('');
        const regles = savedRules(scenarioFrom(named));
        expect(complaints('ipep-scenario-1', { ...named, regles })).toBe('');
        const results = evaluate(scenarioFrom(named), 'colonnes');
        expect(complaints('ipep-resultats-1', results)).toBe('');
      }),
      { numRuns: 60 },
    );
  });

  test('refuses what the reader refuses, but for what JSON Schema cannot say; never what the reader takes', () => {
    const seen = { taken: 0, refused: 0, unsayable: 0 };
    fc.assert(
      fc.property(mutated(anyDocuments), (mutant) => {
        const text = write(mutant);
        const parsed = parseJson(text);
        if (!parsed.ok) return;
        const read = readScenario(parsed.document);
        const taken = validator('ipep-scenario-1')(JSON.parse(text));
        if (read.ok) {
          seen.taken += 1;
          expect(complaints('ipep-scenario-1', JSON.parse(text)), text).toBe('');
        } else if (read.erreurs.every((error) => unsayable(error, parsed.document))) seen.unsayable += 1;
        else {
          seen.refused += 1;
          expect(taken, `${JSON.stringify(read.erreurs)} ${text}`).toBe(false);
        }
      }),
      { numRuns: 1500 },
    );
    // A property of which a side is never met would test nothing.
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
  });

  test('the examples that are refused are refused by it too, but for these', () => {
    const taken = exampleNames('invalid/').filter((name) =>
      validator('ipep-scenario-1')(exampleDocument(`invalid/${name}.json`)),
    );
    expect(taken).toMatchInlineSnapshot(`
      [
        "01-depense-negative",
        "06-annees-sautees",
        "09-score-hors-bornes",
        "10-noms-en-double",
      ]
    `);
  });
});

describe('the published schema of results', () => {
  test.each(examples.map((each) => [each.name, each] as const))(
    'takes those of %s',
    (_, { scenario, expected }) => {
      const document = { regles: statedRules(scenario), ...(expected as object) };
      expect(complaints('ipep-resultats-1', document)).toBe('');
      expect(complaints('ipep-resultats-1', expected)).not.toBe('');
    },
  );

  test('has the fields in the order of the document, and refuses one too many, one too few, and null elsewhere', () => {
    const name = '02-avance-puis-recuperation';
    const results = evaluate(scenarioFrom(exampleDocument(`${name}.json`)));
    const year = results.groupements[0]?.annees[0];
    const fields = properties(schemas['ipep-resultats-1']).flatMap(
      ([path]) => /groupements\/items\/properties\/annees\/items\/properties\/(\w+)$/.exec(path)?.[1] ?? [],
    );
    expect(fields).toEqual(Object.keys(year ?? {}));
    for (const key of Object.keys(year ?? {})) {
      const at = `groupements[0].annees[0].${key}`;
      expect(complaints('ipep-resultats-1', withValue(results, at, undefined)), key).not.toBe('');
      const nulled = complaints('ipep-resultats-1', withValue(results, at, null));
      expect(nulled === '', key).toBe(read(results, keysOf(at)) === null);
    }
    expect(
      complaints('ipep-resultats-1', withValue(results, 'groupements[0].annees[0].autre', '1')),
    ).not.toBe('');
  });
});

describe('the published schema of errors', () => {
  test.each(exampleNames('invalid/'))('takes those of %s, as the command line prints them', async (name) => {
    const { out } = await ipep(['valider', `test/examples/invalid/${name}.json`]);
    expect(complaints('ipep-erreurs-1', JSON.parse(out))).toBe('');
  });

  test('takes those of a text that is not JSON, and those that bear an id', async () => {
    const { out } = await ipep(['calculer', '-'], '{"id":"a"}\n{"id":\n');
    for (const line of out.trimEnd().split('\n'))
      expect(complaints('ipep-erreurs-1', JSON.parse(line))).toBe('');
  });
});

/** Every schema of a property inside a schema, by the path of its keywords. */
function properties(
  schema: unknown,
  path = '',
): (readonly [path: string, schema: Record<string, unknown>])[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, inside]) => {
    const deeper = properties(inside, `${path}/${key}`);
    return path.endsWith('/properties') ? [[`${path}/${key}`, inside] as const, ...deeper] : deeper;
  });
}

test.each(schemaNames)('%s says in French what each of its properties is', (name) => {
  // `mode` and `phase` say which of several shapes is meant; the shape bears the words.
  const all = properties(schemas[name]).filter(
    ([path]) =>
      !/\/mode$|oneOf\/\d\/properties\/(phase|droitTirage|valorisationQualite|modulation)$/.test(path),
  );
  expect(all.length).toBeGreaterThan(3);
  for (const [path, schema] of all) expect(schema['title'], path).toMatch(/^\p{Lu}/u);
});
