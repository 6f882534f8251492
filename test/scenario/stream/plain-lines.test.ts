import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readScenarioText } from '../../../src/scenario/format/scenario-text.ts';
import { evaluate } from '../../../src/scenario/run/evaluate.ts';
import { PlainLines } from '../../../src/scenario/stream/plain-lines.ts';
import { PlainScenarios } from '../../../src/scenario/stream/plain-scenario.ts';
import { inventedPortfolio } from '../../bench/portfolio.ts';
import { documents } from '../arbitrary.ts';
import { exampleDocument, exampleNames, exampleText, withValue } from '../documents.ts';

const plain = new PlainLines();
const scenarios = new PlainScenarios();
const asBytes = (text: string) => new TextEncoder().encode(text);
const asText = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

const answers = (lines: readonly string[], reader = plain) => reader.answers(lines.map(asBytes)).map(asText);

/** What the careful route prints of a line; undefined where it is refused. */
function wanted(line: string): string | undefined {
  const read = readScenarioText(line);
  return read.ok ? `${JSON.stringify(evaluate(read.scenario, 'colonnes'))}\n` : undefined;
}

/** Fails unless each line is answered as the careful route does, or left to it; gives how many are answered. */
function check(lines: readonly string[], reader?: PlainLines): number {
  const found = answers(lines, reader);
  for (const [rank, line] of lines.entries()) {
    if (found[rank] !== undefined) expect(found[rank]).toBe(wanted(line));
    const scenario = scenarios.read(asBytes(line));
    if (scenario !== undefined) expect(readScenarioText(line)).toEqual({ ok: true, scenario });
  }
  return found.filter((each) => each !== undefined).length;
}

const oneLine = (text: string) => JSON.stringify(JSON.parse(text));
const examples = exampleNames().map((name) => oneLine(exampleText(`${name}.json`)));
const refused = exampleNames('invalid/').map((name) =>
  exampleText(`invalid/${name}.json`).replaceAll('\n', ' '),
);
const example = exampleDocument();
const [first = ''] = examples;

/** Ways of writing the same line, or nearly; the plain route may leave any to the careful one, and must not differ. */
const written: Readonly<Record<string, string>> = {
  'spaces, tabs and a return': `\t ${first.replaceAll(':', ' : ').replaceAll(',', '\t,\r ')} \r`,
  'numbers as JSON writes them': first.replaceAll(/"(-?\d+(?:\.\d+)?)"/g, '$1'),
  'numbers as texts': first.replaceAll(/:(\d+)/g, ':"$1"'),
  'zeros that say nothing': first.replaceAll(/"(\d+)"/g, '"00$1.00"'),
  'a zero before a JSON number': first.replace(/:(\d)/, ':0$1'),
  'an exponent': first.replace(/"patients":(\d+)/, '"patients":$1e0'),
  'a number that ends by a point': first.replace(/"patients":(\d+)/, '"patients":$1.'),
  'sixteen digits': first.replace(/"depenseReelle":"\d+"/, '"depenseReelle":"2400.123456789012"'),
  'fifteen digits': first.replace(/"depenseReelle":"\d+"/, '"depenseReelle":"2400.12345678901"'),
  'minus zero': first.replace(/"appreciation":"[^"]*"/, '"appreciation":"-0.0"'),
  'an empty number': first.replace(/"appreciation":"[^"]*"/, '"appreciation":""'),
  'a plus': first.replace(/"appreciation":"/, '"appreciation":"+'),
  'keys in another order': `{"groupements":${JSON.stringify(JSON.parse(first).groupements)},"id":"x","cahier":"2019","format":"ipep-scenario/1"}`,
  'a key twice': first.replace('"patients"', '"patients":1,"patients"'),
  'the settings twice': first.replace('{', '{"cahier":"2019",'),
  'an unknown key': first.replace('{', '{"autre":1,'),
  'an escaped key': first.replace('"cahier"', '"c\\u0061hier"'),
  'a proto': first.replace('{', '{"__proto__":{},'),
  'a name escaped': first.replace('Tilleuls', 'Tille\\u00fbls \\"\\\\ \\n'),
  'a name of blanks': first.replace(/"nom":"[^"]*"/, '"nom":"\\u00a0 "'),
  'a name with a control': first.replace('Tilleuls', 'a\\u0085b\\u2028'),
  'a name of 120': first.replace('Tilleuls', 'é'.repeat(120 - 'Maison de santé des '.length)),
  'a name of 121': first.replace('Tilleuls', 'é'.repeat(121 - 'Maison de santé des '.length)),
  'a name that ends never': first.slice(0, first.indexOf('Tilleuls')),
  'an id and a note': first.replace('{', '{"id":"","note":"\\t é",'),
  'rules of a saved file': first.replace(
    '{',
    '{"regles":{"cahier":"2019","version":"0","empreinte":"0","modifies":[]},',
  ),
  'settings that are broken': first.replace('{', '{"options":{]},'),
  'settings that are unknown': first.replace('{', '{"options":{"autre":1},'),
  'a fraction as a limit': first.replace('{', '{"parametres":{"appreciationMaximale":"1/3"},'),
  'a lower limit': first.replace('{', '{"parametres":{"appreciationMaximale":"0.05"},'),
  'values by year': first.replace('{', '{"parametresParAnnee":{"2021":{"tunnel":"0.1"}},'),
  'more after it': `${first}}`,
  'a comma too many': first.replace(/\}$/, ',}'),
  'a comma too few': first.replace(',"cahier"', '"cahier"'),
  'nothing in it': '{}',
  'a list': '[]',
  null: 'null',
  nothing: '',
};

describe('PlainLines', () => {
  test('answers the examples as they are computed one by one, whatever the size of the blocks', () => {
    const lines = [...examples, ...refused, ...examples.toReversed()];
    const known = answers(lines);
    check(lines);
    expect(known.filter((each) => each !== undefined).length).toBeGreaterThan(examples.length);
    for (const size of [1, 2, 7]) expect(answers(lines, new PlainLines(size))).toEqual(known);
  });

  test('leaves every line that is refused to who tells why', () => {
    expect(answers(refused).every((each) => each === undefined)).toBe(true);
    expect(refused.every((line) => scenarios.read(asBytes(line)) === undefined)).toBe(true);
  });

  test('answers any scenario, of any settings, as it is computed alone', () => {
    let answered = 0;
    fc.assert(
      fc.property(fc.array(documents, { maxLength: 5 }), fc.integer({ min: 1, max: 9 }), (all, size) => {
        answered += check(
          all.map((each) => JSON.stringify(each)),
          new PlainLines(size),
        );
      }),
      { numRuns: 150 },
    );
    expect(answered).toBeGreaterThan(10);
  });

  test('answers portfolios, sums included, and what a portfolio of groupements of other years has', () => {
    const portfolio = inventedPortfolio(28);
    const later = withValue(portfolio, 'groupements[3]', {
      ...(example as { groupements: object[] }).groupements[0],
      nom: 'Plus tard',
      premiereAnnee: 2021,
      annees: (portfolio.groupements[0]?.annees ?? []).map((year) => ({ ...year, annee: year.annee + 2 })),
    });
    expect(check([JSON.stringify(portfolio), JSON.stringify(later), first])).toBe(3);
  });

  test('answers scenarios of other settings among one another', () => {
    const set = (path: string, value: unknown) => JSON.stringify(withValue(example, path, value));
    const lines = [
      first,
      set('parametres.coefficientEcart', '1/2'),
      set('options.evolution', 'triennale'),
      set('options.recuperation', 'solde'),
      set('enveloppe', { mode: 'facteur', facteur: '2/3' }),
      set('parametres.tunnel', 0.04),
      first,
    ];
    expect(check(lines)).toBe(lines.length);
  });

  test('reads the scenario of a line as the careful reader does, rules by year and a saved file’s included', () => {
    const plainly = [...examples, written['rules of a saved file'] ?? ''];
    check(plainly);
    expect(plainly.map((line) => scenarios.read(asBytes(line))).filter((each) => each === undefined)).toEqual(
      [],
    );
  });
});

describe('a line written otherwise', () => {
  test.each(Object.entries(written))('%s', (_, line) => {
    check([line, first, line]);
    expect(answers([line, first])[1]).toBe(wanted(first));
  });

  test.each([
    'spaces, tabs and a return',
    'numbers as JSON writes them',
    'numbers as texts',
    'fifteen digits',
    'keys in another order',
    'a name escaped',
    'a name of 120',
    'an id and a note',
  ])('is answered without the careful route: %s', (name) => {
    expect(answers([written[name] ?? ''])[0]).toBe(wanted(written[name] ?? ''));
  });

  test('bytes that are no UTF-8 are left to the careful route', () => {
    const bytes = asBytes(first.replace('Tilleuls', 'T?'));
    bytes[bytes.indexOf(0x3f)] = 0xff;
    expect(plain.answers([bytes, asBytes(first)]).map(asText)).toEqual([undefined, wanted(first)]);
  });
});

describe('what doubles cannot tell', () => {
  test('is left to the exact reader, that scenario alone', () => {
    const tie = JSON.stringify(withValue(example, 'groupements[0].annees[1].depenseReelle', '2449.000001'));
    const known = answers([first, tie, first]);
    check([first, tie, first]);
    expect(known[0]).toBeDefined();
    expect(known[2]).toBe(known[0]);
  });
});
