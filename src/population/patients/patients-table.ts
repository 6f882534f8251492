import type { BoundedList } from '../../tables/bounded-list.ts';
import type { Encoding, Separator, UnevenRows } from '../../tables/table.ts';
import type { Variable } from '../adjustment/model.ts';
import type { RefusedCell } from '../cell-fault.ts';

/** The columns of a table of patients, in the order of the published format (/formats/). */
export const patientsColumns = [
  'id',
  'age',
  'sexe',
  'ald',
  'cmuc',
  'acs',
  'ame',
  'medecin_traitant_du_groupement',
  'apl',
  'defavorisation',
  'remboursements',
  'consultations_groupement',
  'soins_de_ville',
  'medicaments',
  'hopital_public',
  'hopital_prive',
  'indemnites_journalieres',
  'invalidite',
  'medico_social',
  'reste_a_charge',
] as const;

export type PatientColumn = (typeof patientsColumns)[number];

/** What becomes of a patient: the criterion that counts him, or why he is not counted. */
export type Decision =
  | 'medecinTraitant'
  | 'moinsDe16Ans'
  /** Benefits from the AME, whatever else. */
  | 'ame'
  /** Has a doctor of the group as médecin traitant, and no reimbursement in the year. */
  | 'sansRemboursement'
  | 'horsCriteres';

/** One line of spending over the patients who are counted; decimal texts. */
export interface DepenseByPoste {
  readonly colonne: PatientColumn;
  readonly compte: boolean;
  /** €. */
  readonly total: string;
  /** € per patient. */
  readonly moyenne: string;
  /** Ratio of the spending that counts; null for what does not count, or when nothing is spent. */
  readonly part: string | null;
}

/** A group's patients as annexe 3 describes them, and what a model needs of them: sums only, no patient. */
export interface Profile {
  /** Those who are counted, at least one. */
  readonly patients: number;
  readonly femmes: number;
  readonly ald: number;
  readonly cmuc: number;
  readonly acs: number;
  /** Mean of each variable of a model, decimal text of 12 decimals; absent when the table has not its column. */
  readonly moyennes: { readonly [V in Variable]?: string };
  readonly postes: readonly DepenseByPoste[];
  /** € per patient, decimal text of 12 decimals. */
  readonly depenseReelle: string;
  /** From columns named `pathologie_…`, the most frequent first. */
  readonly pathologies: readonly { readonly nom: string; readonly patients: number; readonly part: string }[];
}

/** The columns without which nothing can be computed. */
export const requiredPatientColumns = [
  'age',
  'sexe',
  'ald',
  'cmuc',
  'acs',
  'ame',
  'medecin_traitant_du_groupement',
  'remboursements',
  'consultations_groupement',
  'soins_de_ville',
  'medicaments',
  'hopital_public',
  'hopital_prive',
] as const satisfies readonly PatientColumn[];

/** The column of the file that stands for each of ours, by position from 0; what the file lacks is not there. */
export type Mapping = { readonly [C in PatientColumn]?: number };

/** The header of a file, and what its columns may be. */
export interface PatientHeader {
  /** Cells of the header as typed, each cut at 120 characters. */
  readonly names: readonly string[];
  /** By name, then by the likely synonyms; what two columns could be is left to the reader. */
  readonly proposed: Mapping;
  /** Required columns without a proposal. */
  readonly missingOnes: readonly PatientColumn[];
}

/** What became of one line of the table. */
export interface DecisionRead {
  readonly row: number;
  /** As typed; empty when the table has no column `id`. */
  readonly id: string;
  readonly decision: Decision;
}

/** A number that may have been meant otherwise: « 1,234 », read as 1 and 234 thousandths. */
export interface AmbiguousNumber {
  readonly row: number;
  readonly colonne: PatientColumn;
  readonly valeur: string;
}

/** What a table of patients gives, its decisions set aside: plain data, small whatever the file. */
export interface FiguresPatients {
  readonly ok: true;
  /** Records read, refused ones included. */
  readonly lignes: number;
  readonly refusedRows: number;
  /** Records, refused ones included, whose `id` is of those that this site invents. */
  readonly inventedItems: number;
  /** Who meets both criteria counts under the first. */
  readonly retenus: {
    readonly medecinTraitant: number;
    readonly moinsDe16Ans: number;
    readonly total: number;
  };
  readonly exclus: {
    readonly ame: number;
    readonly sansRemboursement: number;
    readonly horsCriteres: number;
  };
  /** € per patient, decimal text of 12 decimals, half away from zero; null when nobody is kept. */
  readonly depenseReelle: string | null;
  /** By the six published coefficients of 2017 alone; null also without a column `apl`. */
  readonly depenseAjusteePartielle: string | null;
  readonly profil: Profile | null;
  readonly refusees: BoundedList<RefusedCell>;
  /** Spending with one mark and three digits after it, read as decimals. */
  readonly ambiguousOnes: BoundedList<AmbiguousNumber>;
  /** Lines whose `id` a line before had: counted like the others, and said. */
  readonly repeatedIds: BoundedList<{ readonly row: number; readonly id: string }>;
  readonly separator: Separator;
  readonly encoding: Encoding;
  /** Records longer than the header, with nothing in what is beyond it. */
  readonly longerRows: UnevenRows;
  /** The line of the header. */
  readonly headerRow: number;
  /** Records kept whose sex was read as Insee codes it: 1, homme; 2, femme. */
  readonly sexesCodes: number;
  /** Columns of the file that are not read, as typed. */
  readonly ignored: readonly string[];
  /** Optional columns that the file lacks. */
  readonly absentOnes: readonly PatientColumn[];
}
