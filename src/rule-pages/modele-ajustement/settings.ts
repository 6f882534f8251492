import { affiche } from '../../calculators/field-text.ts';
import type { Candidat } from '../../population/adjustment/fit-results.ts';
import { PART_APPRENTISSAGE, type VariableDuCahier, variables } from '../../population/adjustment/model.ts';

export type ChampLaboratoire =
  | 'patients'
  | 'graine'
  | 'correlation'
  | 'effet'
  | 'part'
  | 'partage'
  | 'ages'
  | 'selection'
  | VariableDuCahier;

export type SaisiLaboratoire = Readonly<Record<ChampLaboratoire, string>>;

/** Under which the browser keeps what is typed. */
export const cle = 'ipep-laboratoire/1';

/** What the page opens with, and what its build has run. */
export const depart: SaisiLaboratoire = {
  patients: '100000',
  graine: '2017',
  correlation: '-0.95',
  effet: '0',
  part: PART_APPRENTISSAGE,
  partage: '1',
  age: '1',
  ages: 'annees',
  femme: '1',
  ald: '1',
  cmuc: '1',
  acs: '1',
  apl: '1',
  defavorisation: '1',
  selection: '1',
};

/** What the worker is asked to do. */
export interface Reglages {
  readonly echantillon: {
    readonly patients: number;
    readonly graine: number;
    readonly correlation: number;
    readonly effetDefavorisation: number;
  };
  readonly ajustement: {
    readonly candidats: readonly Candidat[];
    readonly selection: boolean;
    readonly partApprentissage: number;
    readonly graine: number;
  };
}

export type ReglagesLus =
  | { readonly ok: true; readonly reglages: Reglages }
  | { readonly ok: false; readonly refus: { readonly [C in ChampLaboratoire]?: string } };

interface Borne {
  readonly de: number;
  readonly a: number;
  readonly entier?: true;
  readonly dit: string;
}

export const bornes = {
  patients: { de: 20, a: 200_000, entier: true, dit: 'un nombre entier, de 20 à 200 000, est attendu' },
  graine: {
    de: 0,
    a: 999_999_999,
    entier: true,
    dit: 'un nombre entier de neuf chiffres au plus est attendu',
  },
  partage: {
    de: 0,
    a: 999_999_999,
    entier: true,
    dit: 'un nombre entier de neuf chiffres au plus est attendu',
  },
  correlation: { de: -1, a: 1, dit: 'un nombre de −1 à 1 est attendu' },
  effet: { de: -1000, a: 1000, dit: 'un nombre de −1 000 à 1 000 est attendu' },
  part: { de: 0.1, a: 1, dit: 'une part de 10 % à 100 % est attendue' },
} as const satisfies { readonly [C in ChampLaboratoire]?: Borne };

const NOMBRE = /^-?\d+(\.\d+)?$/;

function lire(texte: string, { de, a, entier }: Borne): number | undefined {
  const value = Number(texte);
  if (!NOMBRE.test(texte) || value < de || value > a) return undefined;
  return entier && !Number.isInteger(value) ? undefined : value;
}

/** The candidates that are ticked, in annexe 4's order. */
function candidatsDe(saisi: SaisiLaboratoire): Candidat[] {
  return variables
    .filter((variable) => saisi[variable] === '1')
    .map((variable) => (variable === 'age' && saisi.ages === 'bandes' ? 'bandes' : variable));
}

/** The settings of the form, or why fields are refused: nothing is run from those. */
export function lireReglages(saisi: SaisiLaboratoire): ReglagesLus {
  const refus: Partial<Record<ChampLaboratoire, string>> = {};
  const nombre = (champ: keyof typeof bornes): number => {
    const lu = lire(saisi[champ], bornes[champ]);
    if (lu === undefined)
      refus[champ] = `« ${affiche(saisi[champ], champ === 'part')} » : ${bornes[champ].dit}.`;
    return lu ?? 0;
  };
  const reglages: Reglages = {
    echantillon: {
      patients: nombre('patients'),
      graine: nombre('graine'),
      correlation: nombre('correlation'),
      effetDefavorisation: nombre('effet'),
    },
    ajustement: {
      candidats: candidatsDe(saisi),
      selection: saisi.selection === '1',
      partApprentissage: nombre('part'),
      graine: nombre('partage'),
    },
  };
  if (reglages.ajustement.candidats.length === 0)
    refus.age = 'Aucune variable : cochez-en au moins une, sans quoi il ne reste que la moyenne.';
  return Object.keys(refus).length === 0 ? { ok: true, reglages } : { ok: false, refus };
}

/** Settings of the build's run. */
export function reglagesDeDepart(): Reglages {
  const lus = lireReglages(depart);
  if (!lus.ok) throw new Error('the laboratory opens with settings that it refuses');
  return lus.reglages;
}
