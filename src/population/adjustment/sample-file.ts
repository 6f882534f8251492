import type { RefusTable } from '../../tables/table.ts';
import type { Liste } from '../bounded-list.ts';
import { rangs } from '../patients/patient-line.ts';
import { type LecturePatients, lirePatients } from '../patients/patients-reader.ts';
import type { ColonnePatient, Correspondance } from '../patients/patients-table.ts';
import type { CelluleRefusee } from '../refused-cells.ts';
import { type Croissante, creerCroissante } from './growing-array.ts';
import { type VariableDuCahier, variables } from './model.ts';
import type { Echantillon } from './sample.ts';

/** The column of a table of patients that gives a variable. */
export const colonneDe: Readonly<Record<VariableDuCahier, ColonnePatient>> = {
  age: 'age',
  femme: 'sexe',
  ald: 'ald',
  cmuc: 'cmuc',
  acs: 'acs',
  apl: 'apl',
  defavorisation: 'defavorisation',
};

/** Those that a table may lack, as it may know nothing of towns. */
const facultatives: readonly VariableDuCahier[] = ['apl', 'defavorisation'];

/** What counts of the spending, whose sum is the response. */
const comptees = ['soins_de_ville', 'medicaments', 'hopital_public', 'hopital_prive'] as const;

export interface OptionsFichier {
  /** The variables wanted, all of which the table must have; by default those of the seven that it has. */
  readonly demandees?: readonly VariableDuCahier[] | undefined;
  readonly correspondance?: Correspondance | undefined;
  readonly refusees?: Liste<CelluleRefusee> | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly surProgres?: ((octets: number, lignes: number) => void) | undefined;
}

/** Patients read from a table, and how. */
export interface FichierLu {
  readonly ok: true;
  readonly echantillon: Echantillon;
  readonly lecture: LecturePatients;
  /** Rows with the AME, when the table says it: they are in the sample. */
  readonly ame: number;
  /** Variables that the table has not, among those wanted by default. */
  readonly absentes: readonly VariableDuCahier[];
}

/**
 * Reads from a table of patients (/formats/) what a fit needs: the variables, and the spending that counts. Only
 * these columns are asked for and read; a row with one of their cells unreadable is refused whole.
 */
export async function lireFichier(
  octets: AsyncIterable<Uint8Array>,
  { demandees, correspondance, refusees, signal, surProgres }: OptionsFichier = {},
): Promise<FichierLu | RefusTable> {
  const voulues = demandees ?? variables;
  const requises = demandees ?? variables.filter((variable) => !facultatives.includes(variable));
  const depense = creerCroissante();
  let presentes: readonly { readonly variable: VariableDuCahier; readonly valeurs: Croissante }[] = [];
  let ame = 0;
  const lecture = await lirePatients(octets, {
    correspondance,
    exigees: [...requises.map((variable) => colonneDe[variable]), ...comptees],
    lues: [...voulues.map((variable) => colonneDe[variable]), ...comptees, 'ame'],
    ...(refusees && { refusees }),
    signal,
    surProgres,
    surColonnes: (lues) => {
      presentes = voulues
        .filter((variable) => lues.presentes.has(colonneDe[variable]))
        .map((variable) => ({ variable, valeurs: creerCroissante() }));
    },
    surPatient: ({ nombres }) => {
      for (const { variable, valeurs } of presentes)
        valeurs.ajouter(nombres[rangs[colonneDe[variable]]] as number);
      depense.ajouter(comptees.reduce((somme, colonne) => somme + (nombres[rangs[colonne]] as number), 0));
      ame += nombres[rangs.ame] as number;
    },
  });
  if (!lecture.ok) return lecture;
  const colonnes = Object.fromEntries(presentes.map(({ variable, valeurs }) => [variable, valeurs.fin()]));
  const valeurs = depense.fin();
  return {
    ok: true,
    echantillon: { patients: valeurs.length, depense: valeurs, colonnes },
    lecture,
    ame,
    absentes: voulues.filter((variable) => colonnes[variable] === undefined),
  };
}
