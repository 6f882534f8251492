import { type ChanceAsked, chanceDocument, unlessAsked } from '../scenario/chance/chance-document.ts';
import type { ExitCode, Io, Refusal } from './io.ts';
import { type Bounds, readNumber, readNumbers } from './number-option.ts';
import { readRules, report } from './variants.ts';

type Asked = { -readonly [K in keyof ChanceAsked]: ChanceAsked[K] };

/** Each option as typed, where it is given. */
export type ChanceGiven = { readonly [K in keyof Asked]?: string };

const patients: Bounds = { least: 1, most: 10_000_000, whole: true };

const bounds: Readonly<Record<Exclude<keyof Asked, 'patients'>, Bounds>> = {
  cv: { least: 0, most: 100 },
  correlation: { least: 0, most: 0.99 },
  depense: { least: 0, most: 1_000_000, above: true },
  tirages: { least: 2, most: 10_000_000, whole: true },
  graine: { least: 0, most: 4_294_967_295, whole: true },
};

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
  const asked: Asked = { ...unlessAsked, ...(sizes && { patients: sizes.values }) };
  for (const option of Object.keys(bounds) as (keyof typeof bounds)[]) {
    const typed = given[option];
    if (typed === undefined) continue;
    const read = readNumber(option, typed, bounds[option]);
    if (!read.ok) return read;
    asked[option] = read.value;
  }
  return asked;
}
