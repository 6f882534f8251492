/** Patients of the groups, and groups of each size, when nothing else is asked for. */
export const SIZES: readonly number[] = [5000, 20_000, 50_000];
export const TIRAGES = 1000;

const MAXIMAL_SIZE = 1_000_000;
const TIRAGES_MAXIMUM = 1_000_000;

/** Why no group can be drawn. */
export type DispersionFault =
  /** The model expects nothing, or less, of a group that was drawn. */
  | { readonly code: 'no-expected-spending' }
  | {
      readonly code: 'group-size' | 'tirages';
      readonly limits: { readonly max: number };
      readonly received: number | undefined;
    }
  | { readonly code: 'tunnel'; readonly received: number };

export interface DispersionRefusal {
  readonly ok: false;
  readonly fault: DispersionFault;
}

interface DispersionRequest {
  readonly tunnel: number;
  readonly tailles: readonly number[];
  readonly tirages: number;
}

/** The fault of what no group can be drawn with; undefined when all is well. */
export function dispersionFault({
  tunnel,
  tailles,
  tirages,
}: DispersionRequest): DispersionFault | undefined {
  const integer = (valeur: number, plus: number): boolean =>
    Number.isInteger(valeur) && valeur >= 1 && valeur <= plus;
  const wrongSize = tailles.find((size) => !integer(size, MAXIMAL_SIZE));
  if (wrongSize !== undefined || tailles.length === 0)
    return { code: 'group-size', limits: { max: MAXIMAL_SIZE }, received: wrongSize };
  if (!integer(tirages, TIRAGES_MAXIMUM))
    return { code: 'tirages', limits: { max: TIRAGES_MAXIMUM }, received: tirages };
  return tunnel >= 0 && tunnel < 1 ? undefined : { code: 'tunnel', received: tunnel };
}
