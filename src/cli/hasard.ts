import { type ChanceAsked, chanceDocument } from '../scenario/chance/chance-document.ts';
import { questionBounds, startingQuestion } from '../scenario/chance/question-bounds.ts';
import type { ExitCode, Io, Refusal } from './io.ts';
import { readNumber, readNumbers } from './number-option.ts';
import { readRules, report } from './variants.ts';

type Asked = { -readonly [K in keyof ChanceAsked]: ChanceAsked[K] };

/** Each option as typed, where it is given. */
export type ChanceGiven = { readonly [K in keyof Asked]?: string };

const { patients, ...bounds } = questionBounds;

/** Prints what chance alone gives groupements that change nothing, size by size, as JSON. */
export async function hasard(
  { regles: [file] = [], ...given }: ChanceGiven & { readonly regles?: readonly string[] },
  io: Io,
): Promise<ExitCode | Refusal> {
  const asked = readAsked(given);
  if ('ok' in asked) return asked;
  const read = file === undefined ? undefined : await readRules(file, io);
  if (read !== undefined && 'message' in read) return read;
  if (read?.ok === false) return report([{ file: file ?? '', read }], io);
  await io.out(`${JSON.stringify(chanceDocument(asked, read?.set), null, 2)}\n`);
  return 0;
}

function readAsked(given: ChanceGiven): Asked | Refusal {
  const sizes = given.patients === undefined ? undefined : readNumbers('patients', given.patients, patients);
  if (sizes?.ok === false) return sizes;
  const asked: Asked = { ...startingQuestion, ...(sizes && { patients: sizes.values }) };
  for (const option of Object.keys(bounds) as (keyof typeof bounds)[]) {
    const typed = given[option];
    if (typed === undefined) continue;
    const read = readNumber(option, typed, bounds[option]);
    if (!read.ok) return read;
    asked[option] = read.value;
  }
  return asked;
}
