/** Patients of the groups, and groups of each size, when nothing else is asked for. */
export const TAILLES: readonly number[] = [5000, 20_000, 50_000];
export const TIRAGES = 1000;

const TAILLE_MAXIMALE = 1_000_000;
const TIRAGES_MAXIMUM = 1_000_000;

export interface RefusDispersion {
  readonly ok: false;
  readonly raison: 'attendue-nulle' | 'taille' | 'tirages' | 'tunnel';
  readonly message: string;
}

interface Demande {
  readonly tunnel: number;
  readonly tailles: readonly number[];
  readonly tirages: number;
}

export const ATTENDUE_NULLE: RefusDispersion = {
  ok: false,
  raison: 'attendue-nulle',
  message:
    "Le modèle attend d'un groupe tiré au hasard une dépense nulle ou négative : on ne peut rien lui comparer. Choisissez d'autres variables, ou des groupes plus grands.",
};

/** Refuses what no group can be drawn with; undefined when all is well. */
export function refuserDispersion({ tunnel, tailles, tirages }: Demande): RefusDispersion | undefined {
  const entier = (valeur: number, plus: number): boolean =>
    Number.isInteger(valeur) && valeur >= 1 && valeur <= plus;
  const fausse = tailles.find((taille) => !entier(taille, TAILLE_MAXIMALE));
  if (fausse !== undefined || tailles.length === 0)
    return {
      ok: false,
      raison: 'taille',
      message: `Taille d'un groupe : nombre entier de 1 à 1 000 000 attendu, « ${dit(fausse)} » reçu.`,
    };
  if (!entier(tirages, TIRAGES_MAXIMUM))
    return {
      ok: false,
      raison: 'tirages',
      message: `Nombre de tirages : nombre entier de 1 à 1 000 000 attendu, « ${dit(tirages)} » reçu.`,
    };
  if (tunnel >= 0 && tunnel < 1) return undefined;
  return {
    ok: false,
    raison: 'tunnel',
    message: `Tunnel : nombre d'au moins 0 et de moins de 1 attendu, « ${dit(tunnel)} » reçu.`,
  };
}

/** A number as a French reader writes it. */
const dit = (valeur: number | undefined): string => String(valeur ?? '').replace('.', ',');
