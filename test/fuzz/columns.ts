import * as fc from 'fast-check';
import { deriveLevels } from '../../src/population/levels/derived-levels.ts';
import { readDistribution, type UniteDistribution } from '../../src/population/levels/distribution-reader.ts';
import { levelsFaultWords, rowFaultWords } from '../../src/population/levels/level-fault-words.ts';
import { anyText } from './hostile.ts';
import { kind, type Outcome } from './kind.ts';
import { checkSentence } from './messages.ts';
import { mutatedText } from './mutate.ts';
import { compare, rational, times, withPower } from './rational.ts';

/* A column of numbers pasted from a spreadsheet: a distribution of territories. */

const line = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.integer({ min: -100, max: 10_000 }).map((n) => (n / 100).toString().replace('.', ',')),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('', ' ', '"34,5";;', '34.5 %', '34,5\t', '+3', '−2,5', '1 200', '.5', '00'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('Territoire', 'a;b', '12 €', '1/3', 'NaN', '1e5', '2000000', '1,2,3', '"'),
  },
  { weight: 1, arbitrary: anyText },
);
const texts = fc.oneof(
  {
    weight: 300,
    arbitrary: mutatedText(
      fc
        .tuple(fc.array(line, { maxLength: 40 }), fc.constantFrom('\n', '\r\n', '\r'))
        .map(([all, end]) => all.join(end)),
      fc.constantFrom(';', '\t', '"', '\n', '\u0000', '\ufeff', '%', '9'.repeat(80), ' '.repeat(5000)),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      `${';'.repeat(300_000)}1`,
      `${'\t'.repeat(300_000)}x\n`,
      `1${' '.repeat(300_000)}1`,
      '9'.repeat(300_000),
      '"'.repeat(300_000),
      '1\n'.repeat(20_000),
      'x\n'.repeat(30_000),
      '% '.repeat(100_000),
      `${' €'.repeat(100_000)}x`,
    ),
  },
);

interface Pasted {
  readonly texte: string;
  readonly unite: UniteDistribution;
  readonly method: 'moyenne' | 'deciles';
  readonly sens: 'hausse' | 'baisse';
  readonly cible: string | undefined;
}

const values: fc.Arbitrary<Pasted> = fc.record({
  texte: texts,
  unite: fc.constantFrom<UniteDistribution>('pourcent', 'ratio'),
  method: fc.constantFrom('moyenne', 'deciles'),
  sens: fc.constantFrom('hausse', 'baisse'),
  cible: fc.constantFrom(undefined, '0.5', 'abc', '', '-1e5'),
});

/** The value of a line, read again; in hundredths when it is per cent. */
function valueOf(typed: string) {
  const text = typed
    .replace(/[;\t\s"%]/g, '')
    .replace(/[\u2212\u2010-\u2013]/g, '-')
    .replace(/^\+/, '')
    .replace(',', '.')
    .replace(/\.$/, '')
    .replace(/^(-?)\./, '$10.');
  return withPower(text);
}

/** What stands for nothing, of what these columns have. */
const marks = ['na', 'nan', 'null', 'nd', 'nc', 'nr'];

/** Nothing, as a spreadsheet may write it, « "";; », or a mark of a missing value. */
function isBlank(line: string): boolean {
  let end = line.length;
  while (/[;\s]/.test(line[end - 1] ?? '')) end -= 1;
  const cell = line
    .slice(0, end)
    .replace(/^"([^"]*)"$/, '$1')
    .trim();
  const letters = cell
    .normalize('NFKD')
    .replace(/(?!\ufffd)[\p{M}\p{P}\p{S}\p{Z}\p{Cf}\s]/gu, '')
    .toLowerCase();
  return cell === '' || /^(?:[\p{Pd}\u2212_]+|[.…]+)$/u.test(cell) || marks.includes(letters);
}

function check({ texte, unite, method, sens, cible }: Pasted): Outcome {
  const { valeurs, refusees: refusedCells, header } = readDistribution(texte, unite);
  const lines = texte.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const filled = lines.filter((each) => !isBlank(each.trim()));
  const titled = header === undefined ? 0 : 1;
  if (valeurs.length + refusedCells.length + titled !== filled.length)
    throw new Error(`${valeurs.length} + ${refusedCells.length} + ${titled} lines of ${filled.length}`);
  for (const { row, valeur, fault } of refusedCells) {
    checkSentence(rowFaultWords(fault), [valeur]);
    if (!(lines[row - 1] ?? '').includes(valeur.replace(/…$/, ''))) throw new Error(`line ${row} is another`);
  }
  const refused = new Set(refusedCells.map(({ row }) => row));
  const taken = lines.filter((each, rank) => !isBlank(each.trim()) && !refused.has(rank + 1)).slice(titled);
  for (const [rank, valeur] of valeurs.entries()) {
    const [typed, ratio] = [valueOf(taken[rank] ?? ''), rational(valeur)];
    const scaled = ratio && (unite === 'pourcent' ? times(ratio, 100n) : ratio);
    if (!typed || !scaled || compare(typed, scaled) !== 0)
      throw new Error(`${taken[rank]} read as ${valeur}`);
  }
  const derived = deriveLevels({ texte, unite, method, sens, cible });
  if (derived.state !== 'fini') return 'refused';
  for (const each of [derived.moyenne, derived.intermediaire, ...derived.deciles, ...derived.valeurs])
    if (!/^-?\d+(\.\d+)?$/.test(each)) throw new Error(`${each} is no decimal text`);
  if (derived.fault !== undefined) checkSentence(levelsFaultWords(derived.fault));
  return 'accepted';
}

export const columns = kind({ name: 'distributions', share: 9, values, check });
