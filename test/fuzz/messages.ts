import { expectedWords, receivedWords } from '../../src/scenario/format/fault-words.ts';
import { type Fault, received } from '../../src/scenario/format/faults.ts';

/** What a sentence for a reader never has: a value of the engine's, or words of a library. */
const FOREIGN =
  /undefined|\[object|\bNaN\b|\bnull\b|Infinity|function|\b(the|must|expected|received|invalid|unexpected|token|error|failed|cannot|not)\b/i;

const NO_WORD = /^[^\p{L}]*$/u;

/** Fails unless a sentence is French, fit to be shown, what the reader typed (`shown`) set aside. */
export function checkSentence(sentence: unknown, shown: readonly string[] = []): void {
  if (typeof sentence !== 'string' || sentence.trim() === '' || NO_WORD.test(sentence))
    throw new Error(`no sentence: ${String(sentence)}`);
  const own = shown
    .filter((each) => each.trim() !== '')
    .sort((a, b) => b.length - a.length)
    .reduce((rest, each) => rest.replaceAll(each, ' '), sentence);
  const found = FOREIGN.exec(own.replace(/« [^»]* »/g, ' '));
  if (found !== null) throw new Error(`« ${found[0]} » in: ${sentence}`);
  if (sentence.length > 3000) throw new Error(`a sentence of ${sentence.length} characters`);
}

/** The value at a path as errors write it; names may have any character but « . » and « [ ». */
function at(document: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter((key) => key !== '')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      document,
    );
}

/** Fails unless an error says where, what was expected, and what came: the value that stands there. */
export function checkError(fault: Fault, document: unknown, root = ''): void {
  const { path } = fault;
  const recu = receivedWords(fault.received);
  const attendu = expectedWords(fault);
  if (!/attendue?s?( |,|$|\.)/.test(attendu)) throw new Error(`expects nothing: ${attendu}`);
  checkSentence(attendu);
  if (recu === '' || [...recu].length > 61) throw new Error(`received: ${recu}`);
  const inside = root === '' ? path : path.replace(`${root}.`, '');
  const value = at(document, inside);
  if (recu.includes('[object') && typeof value !== 'string') throw new Error(`received: ${recu}`);
  // A path with a point or a bracket inside a name leads elsewhere.
  const plain = /^[\w.[\]]*$/.test(inside);
  if (plain && typeof value === 'string' && receivedWords(received(value)) !== recu)
    throw new Error(`${path}: « ${recu} » where « ${value.slice(0, 80)} » stands`);
}
