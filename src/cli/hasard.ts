import { edition } from '../cahier/edition.ts';
import { type Calendar, offered } from '../cahier/edition-facts.ts';
import { startingDispersion } from '../scenario/chance/chance.ts';
import { type ChanceQuestion, chanceBySize } from '../scenario/chance/chance-by-size.ts';
import { gainsRules } from '../scenario/chance/gains-rules.ts';
import { statedRules } from '../scenario/rules/identity.ts';
import type { ExitCode, Io, Refusal } from './io.ts';
import { type Bounds, readNumber, readNumbers } from './number-option.ts';

/** What is asked, the rules apart. */
type Asked = { -readonly [K in Exclude<keyof ChanceQuestion, 'rules'>]: ChanceQuestion[K] };

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

const unlessGiven: Asked = {
  patients: [5000, 12_000, 30_000, 80_000],
  ...startingDispersion,
  depense: 2500,
  tirages: 20_000,
  graine: 1,
};

/** Prints what chance alone gives groupements that change nothing, size by size, as JSON. */
export async function hasard(given: ChanceGiven, io: Io): Promise<ExitCode | Refusal> {
  const asked = readAsked(given);
  if ('ok' in asked) return asked;
  const cahier = edition(offered);
  const years = yearsOfFirstWave(cahier.calendar);
  const rules = gainsRules({ edition: cahier, parametres: {} }, years);
  const { patients: _, ...model } = asked;
  const annees = rules.map(({ tunnel, coefficientEcart, coefficientPartage }, rank) => ({
    annee: years[rank],
    tunnel,
    coefficientEcart,
    coefficientPartage,
  }));
  const document = {
    regles: statedRules({ edition: cahier }),
    modele: { hypothese: 'H23', ...model, annees },
    tailles: chanceBySize({ ...asked, rules }),
  };
  await io.out(`${JSON.stringify(document, null, 2)}\n`);
  return 0;
}

function readAsked(given: ChanceGiven): Asked | Refusal {
  const sizes = given.patients === undefined ? undefined : readNumbers('patients', given.patients, patients);
  if (sizes?.ok === false) return sizes;
  const asked = { ...unlessGiven, ...(sizes && { patients: sizes.values }) };
  for (const option of Object.keys(bounds) as (keyof typeof bounds)[]) {
    const typed = given[option];
    if (typed === undefined) continue;
    const read = readNumber(option, typed, bounds[option]);
    if (!read.ok) return read;
    asked[option] = read.value;
  }
  return asked;
}

/** The five results years of the first wave. */
function yearsOfFirstWave({ vaguesDuCahier, LAST_YEAR }: Calendar): number[] {
  const [{ premiereAnnee }] = vaguesDuCahier;
  return Array.from({ length: LAST_YEAR - premiereAnnee + 1 }, (_, rank) => premiereAnnee + rank);
}
