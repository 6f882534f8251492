import type { Kind } from './cell-kind.ts';
import type { PatientColumn } from './patients-table.ts';

export const kinds: Readonly<Record<PatientColumn, Kind>> = {
  id: 'texte',
  age: 'age',
  sexe: 'sexe',
  ald: 'drapeau',
  cmuc: 'drapeau',
  acs: 'drapeau',
  ame: 'drapeau',
  medecin_traitant_du_groupement: 'drapeau',
  apl: 'nombre',
  defavorisation: 'nombre',
  remboursements: 'entier',
  consultations_groupement: 'entier',
  soins_de_ville: 'depense',
  medicaments: 'depense',
  hopital_public: 'depense',
  hopital_prive: 'depense',
  indemnites_journalieres: 'depense',
  invalidite: 'depense',
  medico_social: 'depense',
  reste_a_charge: 'depense',
};

/** Annexe 3's « pathologies fréquentes », as columns of 0 and 1 (ours: the annexe names no columns). */
export const PATHOLOGY_PREFIX = 'pathologie_';

/** The spending that counts in a group's actual spending (partie 8-II-1). */
export const countedPostes = [
  'soins_de_ville',
  'medicaments',
  'hopital_public',
  'hopital_prive',
] as const satisfies readonly PatientColumn[];

/** The spending that does not. */
export const uncountedPostes = [
  'indemnites_journalieres',
  'invalidite',
  'medico_social',
  'reste_a_charge',
] as const satisfies readonly PatientColumn[];

export const AGE_MAXIMAL = 130;

/** The highest count that is read at once: nine digits. */
export const MOST_COUNTED = 999_999_999;

/**
 * A thousand billion €: several times what the whole country spends on health in a year. Beyond it, a cell is a slip,
 * two of them run together for instance.
 */
export const MAXIMAL_DEPENSE = 1e12;
