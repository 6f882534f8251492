import { type VariableDuCahier, variables } from './model.ts';
import type { NormalEquations } from './normal-equations.ts';

/* The sums from which least squares are solved, as a script of SQL gives them (src/population/sql/ajustement-script.ts). */

export const PATIENTS_KEY = 'patients';
export const RESPONSE = 'depense';
export const sumColumns = [...variables, RESPONSE] as const;

type SumColumn = (typeof sumColumns)[number];

export const meanKey = (column: SumColumn): string => `moyenne_${column}`;
/** The first of two columns comes first in `sumColumns`. */
export const productKey = (a: SumColumn, b: SumColumn): string => `produit_${a}_${b}`;

/** The normal equations of all the patients of a table, and the variables that they have. */
export interface FitSums {
  readonly patients: number;
  readonly present: readonly VariableDuCahier[];
  /** Of some of the variables, in their order. */
  readonly equations: (asked: readonly VariableDuCahier[]) => NormalEquations;
}

/** Why a document is no such sums: a key that is missing, or whose value is no number. */
export interface SumsFault {
  readonly key: string;
  readonly received: unknown;
}

export type ReadSums =
  | { readonly ok: true; readonly sums: FitSums }
  | { readonly ok: false; readonly fault: SumsFault };

/** Reads the row of sums: numbers, or their texts; a variable without a mean is one that the table has not. */
export function readSums(document: unknown): ReadSums {
  const [row] = Array.isArray(document) ? document : [document];
  const given: Readonly<Record<string, unknown>> = typeof row === 'object' && row !== null ? row : {};
  const isAbsent = (key: string): boolean => given[key] === null || given[key] === undefined;
  const present = variables.filter((variable) => !isAbsent(meanKey(variable)));
  const columns: readonly SumColumn[] = [...present, RESPONSE];
  const keys = [
    PATIENTS_KEY,
    ...columns.map(meanKey),
    ...columns.flatMap((a, rank) => columns.slice(rank).map((b) => productKey(a, b))),
  ];
  const values = new Map(keys.map((key) => [key, numberOf(given[key])]));
  const wrong = keys.find((key) => values.get(key) === undefined);
  if (wrong !== undefined) return { ok: false, fault: { key: wrong, received: given[wrong] } };
  const value = (key: string): number => values.get(key) as number;
  const patients = value(PATIENTS_KEY);
  if (!(Number.isInteger(patients) && patients >= 1))
    return { ok: false, fault: { key: PATIENTS_KEY, received: given[PATIENTS_KEY] } };
  const product = (a: SumColumn, b: SumColumn): number =>
    value(sumColumns.indexOf(a) <= sumColumns.indexOf(b) ? productKey(a, b) : productKey(b, a));
  return {
    ok: true,
    sums: {
      patients,
      present,
      equations: (asked) => {
        const own: readonly SumColumn[] = [...asked, RESPONSE];
        return {
          nombre: patients,
          moyennes: Float64Array.from(own, (column) => value(meanKey(column))),
          products: Float64Array.from(own.flatMap((a) => own.map((b) => product(a, b)))),
          taille: own.length,
        };
      },
    },
  };
}

function numberOf(given: unknown): number | undefined {
  const number = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
