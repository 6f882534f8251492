import type { Encodage, LignesInegales, Separateur } from '../../tables/table.ts';
import type { Variable } from '../adjustment/model.ts';
import type { ListeBornee } from '../bounded-list.ts';
import type { CelluleRefusee } from '../refused-cells.ts';

/** The columns of a table of patients, in the order of the published format (/formats/). */
export const colonnesPatients = [
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

export type ColonnePatient = (typeof colonnesPatients)[number];

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
export interface DepenseParPoste {
  readonly colonne: ColonnePatient;
  readonly compte: boolean;
  /** €. */
  readonly total: string;
  /** € per patient. */
  readonly moyenne: string;
  /** Ratio of the spending that counts; null for what does not count, or when nothing is spent. */
  readonly part: string | null;
}

/** A group's patients as annexe 3 describes them, and what a model needs of them: sums only, no patient. */
export interface Profil {
  /** Those who are counted, at least one. */
  readonly patients: number;
  readonly femmes: number;
  readonly ald: number;
  readonly cmuc: number;
  readonly acs: number;
  /** Mean of each variable of a model, decimal text of 12 decimals; absent when the table has not its column. */
  readonly moyennes: { readonly [V in Variable]?: string };
  readonly postes: readonly DepenseParPoste[];
  /** € per patient, decimal text of 12 decimals. */
  readonly depenseReelle: string;
  /** From columns named `pathologie_…`, the most frequent first. */
  readonly pathologies: readonly { readonly nom: string; readonly patients: number; readonly part: string }[];
}

/** The columns without which nothing can be computed. */
export const colonnesExigees = [
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
] as const satisfies readonly ColonnePatient[];

/** The column of the file that stands for each of ours, by position from 0; what the file lacks is not there. */
export type Correspondance = { readonly [C in ColonnePatient]?: number };

/** The header of a file, and what its columns may be. */
export interface EnTeteLue {
  /** Cells of the header as typed, each cut at 120 characters. */
  readonly noms: readonly string[];
  /** By name, then by the likely synonyms; what two columns could be is left to the reader. */
  readonly proposee: Correspondance;
  /** Required columns without a proposal. */
  readonly manquantes: readonly ColonnePatient[];
}

/** What became of one line of the table. */
export interface DecisionLue {
  readonly ligne: number;
  /** As typed; empty when the table has no column `id`. */
  readonly id: string;
  readonly decision: Decision;
}

/** A number that may have been meant otherwise: « 1,234 », read as 1 and 234 thousandths. */
export interface NombreAmbigu {
  readonly ligne: number;
  readonly colonne: ColonnePatient;
  readonly valeur: string;
}

/** What a table of patients gives, its decisions set aside: plain data, small whatever the file. */
export interface FiguresPatients {
  readonly ok: true;
  /** Records read, refused ones included. */
  readonly lignes: number;
  readonly lignesRefusees: number;
  /** Records, refused ones included, whose `id` is of those that this site invents. */
  readonly inventees: number;
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
  readonly profil: Profil | null;
  readonly refusees: ListeBornee<CelluleRefusee>;
  /** Spending with one mark and three digits after it, read as decimals. */
  readonly ambigus: ListeBornee<NombreAmbigu>;
  /** Lines whose `id` a line before had: counted like the others, and said. */
  readonly idRepetes: ListeBornee<{ readonly ligne: number; readonly id: string }>;
  readonly separateur: Separateur;
  readonly encodage: Encodage;
  /** Records longer than the header, with nothing in what is beyond it. */
  readonly plusLongues: LignesInegales;
  /** The line of the header. */
  readonly ligneEntete: number;
  /** Records kept whose sex was read as Insee codes it: 1, homme; 2, femme. */
  readonly sexesCodes: number;
  /** Columns of the file that are not read, as typed. */
  readonly ignorees: readonly string[];
  /** Optional columns that the file lacks. */
  readonly absentes: readonly ColonnePatient[];
}
