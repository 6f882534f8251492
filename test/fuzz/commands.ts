import * as fc from 'fast-check';
import { run } from '../../src/cli/run.ts';
import { exampleDocument } from '../scenario/documents.ts';
import { hostile, hostileKeys, write } from './hostile.ts';
import { kind, type Outcome } from './kind.ts';
import { checkSentence } from './messages.ts';
import { mutated, mutatedBytes, mutatedText } from './mutate.ts';
import { anyDocuments } from './scenarios.ts';

/* The command line: its arguments, and a standard input in pieces of any size. */

const scenario = fc.oneof(
  { weight: 3, arbitrary: mutated(anyDocuments) },
  { weight: 1, arbitrary: fc.constant(exampleDocument()) },
);
const lines = fc
  .tuple(fc.array(scenario, { maxLength: 3 }), fc.constantFrom('\n', '\r\n', '\n\n'))
  .map(([all, end]) => all.map(write).join(end));
const inputs = mutatedBytes(
  mutatedText(
    fc.oneof(
      scenario.map(write),
      lines,
      hostile.map(write),
      fc.constantFrom('age;sexe\n1;F', 'q1\n1\n9', ''),
    ),
    fc.constantFrom('{', '}', '"', '\n', ',', '\ufeff', '\u0000', '1e400', 'null'),
  ).map((text) => new TextEncoder().encode(text)),
);
const words = fc.oneof(
  fc.constantFrom(
    'calculer',
    'valider',
    'expliquer',
    'questionnaire',
    'patientele',
    'ajuster',
    'calculez',
    '__proto__',
  ),
  fc.constantFrom(
    '-',
    '--lecteur',
    'exact',
    'colonnes',
    '--groupement',
    'Maison de santé des Tilleuls',
    '--annee',
    '2021',
  ),
  fc.constantFrom(
    '--variables',
    'age,femme',
    'âge',
    '--graine',
    '-1',
    '1e9',
    '--part-apprentissage',
    '2',
    '--sans-selection',
  ),
  fc.constantFrom('--aide=1', '--', '---', '--=', '/nulle/part.json', '', '--constructor', '\u0007'),
  hostileKeys.filter((key) => key.length < 200),
);

interface Typed {
  readonly args: readonly string[];
  readonly input: Uint8Array;
  readonly size: number;
}

const usual = fc.constantFrom<readonly string[]>(
  ['calculer', '-'],
  ['valider', '-'],
  ['calculer', '-', '--lecteur', 'colonnes'],
  ['expliquer', '-', '--groupement', 'Maison de santé des Tilleuls', '--annee', '2021'],
  ['questionnaire', '-'],
  ['patientele', '-'],
  ['ajuster', '-'],
);
const values: fc.Arbitrary<Typed> = fc.record({
  args: fc.oneof(
    { weight: 4, arbitrary: usual },
    {
      weight: 1,
      arbitrary: fc.tuple(usual, fc.array(words, { maxLength: 3 })).map(([all, more]) => [...all, ...more]),
    },
    { weight: 1, arbitrary: fc.array(words, { maxLength: 5 }) },
  ),
  input: inputs,
  size: fc.constantFrom(1, 7, 1000, 1e9),
});

/** A huge input a byte at a time would measure the pieces, and nothing else. */
const PIECES = 5000;

/** No character of the input may command the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

async function check({ args, input, size }: Typed): Promise<Outcome> {
  const said = { out: '', err: '' };
  async function* stdin() {
    const piece = Math.max(size, Math.ceil(input.length / PIECES));
    for (let from = 0; from < input.length; from += piece) yield input.subarray(from, from + piece);
  }
  const code = await run(args, {
    stdin: stdin(),
    out: async (text) => {
      said.out += text;
    },
    err: async (text) => {
      said.err += text;
    },
  });
  if (CONTROL.test(said.err) || CONTROL.test(said.out)) throw new Error(`a control character: ${said.err}`);
  if (code !== 0 && said.err.trim() === '') throw new Error(`code ${code}, and nothing said`);
  for (const line of said.err
    .split('\n')
    .filter((each) => each !== '')
    .slice(0, 20))
    checkSpoken(line);
  if (['calculer', 'valider'].includes(args[0] ?? '') && code === 2 && said.out !== '')
    for (const { attendu } of JSON.parse(said.out).erreurs) checkSentence(attendu);
  return code === 0 ? 'accepted' : 'refused';
}

/** A line for the terminal, what was typed set aside: it is between « and », or a path. */
function checkSpoken(line: string): void {
  const [before = '', ...after] = line.split(' : ');
  const sentence = after.length > 0 && !/\s/.test(before) ? after.join(' : ') : line;
  checkSentence(sentence.replace(/«.*»/s, ''), []);
}

export const commands = kind({ name: 'commandes', share: 6, values, check });
