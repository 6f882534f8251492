import {
  type PatientColumn,
  patientsColumns,
  requiredPatientColumns,
} from '../../population/patients/patients-table.ts';

/** A column in the words of a reader, and what its cells hold. */
interface ColumnWords {
  readonly nom: string;
  readonly content: string;
}

const YES_NO = '1 pour oui, 0 pour non';
const EUROS = "euros remboursés dans l'année";

export const columnWords: Readonly<Record<PatientColumn, ColumnWords>> = {
  id: { nom: 'Identifiant', content: 'texte libre, pour retrouver une ligne' },
  age: { nom: 'Âge', content: 'années entières' },
  sexe: { nom: 'Sexe', content: 'F ou H, ou 1 (homme) et 2 (femme)' },
  ald: { nom: 'Affection de longue durée', content: YES_NO },
  cmuc: { nom: 'CMU-C', content: YES_NO },
  acs: { nom: 'ACS', content: YES_NO },
  ame: { nom: 'AME', content: YES_NO },
  medecin_traitant_du_groupement: { nom: 'Médecin traitant du groupement', content: YES_NO },
  apl: { nom: 'APL de la commune', content: 'nombre' },
  defavorisation: { nom: 'Défavorisation de la commune', content: 'nombre' },
  remboursements: { nom: "Remboursements dans l'année", content: 'nombre entier' },
  consultations_groupement: { nom: 'Consultations dans le groupement', content: 'nombre entier' },
  soins_de_ville: { nom: 'Soins de ville', content: EUROS },
  medicaments: { nom: 'Médicaments', content: EUROS },
  hopital_public: { nom: 'Hôpital public', content: EUROS },
  hopital_prive: { nom: 'Hôpital privé', content: EUROS },
  indemnites_journalieres: { nom: 'Indemnités journalières', content: "euros, dans l'année" },
  invalidite: { nom: 'Invalidité', content: "euros, dans l'année" },
  medico_social: { nom: 'Séjours médico-sociaux', content: "euros, dans l'année" },
  reste_a_charge: { nom: 'Reste à charge du patient', content: "euros, dans l'année" },
};

/** The name of a column inside a sentence: « âge », « CMU-C ». */
export const withinSentence = (colonne: PatientColumn): string => inSentence(columnWords[colonne].nom);

/** The same of any title. */
export function inSentence(nom: string): string {
  return /^\p{Lu}\p{Ll}/u.test(nom) ? nom.charAt(0).toLowerCase() + nom.slice(1) : nom;
}

const requiredNames: ReadonlySet<PatientColumn> = new Set(requiredPatientColumns);

export const isColumnRequired = (colonne: PatientColumn): boolean => requiredNames.has(colonne);

export const optionalPatientColumns = patientsColumns.filter((colonne) => !isColumnRequired(colonne));
