/** Patients of the groups, and groups of each size, when nothing else is asked for. */
export const SIZES: readonly number[] = [5000, 20_000, 50_000];
export const TIRAGES = 1000;

const MAXIMAL_SIZE = 1_000_000;
const TIRAGES_MAXIMUM = 1_000_000;

export interface DispersionRefusal {
  readonly ok: false;
  readonly reason: 'attendue-nulle' | 'taille' | 'tirages' | 'tunnel';
  readonly message: string;
}

interface DispersionRequest {
  readonly tunnel: number;
  readonly tailles: readonly number[];
  readonly tirages: number;
}

export const EXPECTED_NULL: DispersionRefusal = {
  ok: false,
  reason: 'attendue-nulle',
  message:
    "Le modèle attend d'un groupe tiré au hasard une dépense nulle ou négative : on ne peut rien lui comparer. Choisissez d'autres variables, ou des groupes plus grands.",
};

/** Refuses what no group can be drawn with; undefined when all is well. */
export function refuseDispersion({
  tunnel,
  tailles,
  tirages,
}: DispersionRequest): DispersionRefusal | undefined {
  const integer = (valeur: number, plus: number): boolean =>
    Number.isInteger(valeur) && valeur >= 1 && valeur <= plus;
  const wrongSize = tailles.find((size) => !integer(size, MAXIMAL_SIZE));
  if (wrongSize !== undefined || tailles.length === 0)
    return {
      ok: false,
      reason: 'taille',
      message: `Taille d'un groupe : nombre entier de 1 à 1 000 000 attendu, « ${said(wrongSize)} » reçu.`,
    };
  if (!integer(tirages, TIRAGES_MAXIMUM))
    return {
      ok: false,
      reason: 'tirages',
      message: `Nombre de tirages : nombre entier de 1 à 1 000 000 attendu, « ${said(tirages)} » reçu.`,
    };
  if (tunnel >= 0 && tunnel < 1) return undefined;
  return {
    ok: false,
    reason: 'tunnel',
    message: `Tunnel : nombre d'au moins 0 et de moins de 1 attendu, « ${said(tunnel)} » reçu.`,
  };
}

/** A number as a French reader writes it. */
const said = (valeur: number | undefined): string => String(valeur ?? '').replace('.', ',');
