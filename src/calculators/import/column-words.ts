import {
  type ColonnePatient,
  colonnesExigees,
  colonnesPatients,
} from '../../population/patients/patients-table.ts';

/** A column in the words of a reader, and what its cells hold. */
interface ColonneDite {
  readonly nom: string;
  readonly contenu: string;
}

const OUI_NON = '1 pour oui, 0 pour non';
const EUROS = "euros remboursés dans l'année";

export const colonnesDites: Readonly<Record<ColonnePatient, ColonneDite>> = {
  id: { nom: 'Identifiant', contenu: 'texte libre, pour retrouver une ligne' },
  age: { nom: 'Âge', contenu: 'années entières' },
  sexe: { nom: 'Sexe', contenu: 'F ou H, ou 1 (homme) et 2 (femme)' },
  ald: { nom: 'Affection de longue durée', contenu: OUI_NON },
  cmuc: { nom: 'CMU-C', contenu: OUI_NON },
  acs: { nom: 'ACS', contenu: OUI_NON },
  ame: { nom: 'AME', contenu: OUI_NON },
  medecin_traitant_du_groupement: { nom: 'Médecin traitant du groupement', contenu: OUI_NON },
  apl: { nom: 'APL de la commune', contenu: 'nombre' },
  defavorisation: { nom: 'Défavorisation de la commune', contenu: 'nombre' },
  remboursements: { nom: "Remboursements dans l'année", contenu: 'nombre entier' },
  consultations_groupement: { nom: 'Consultations dans le groupement', contenu: 'nombre entier' },
  soins_de_ville: { nom: 'Soins de ville', contenu: EUROS },
  medicaments: { nom: 'Médicaments', contenu: EUROS },
  hopital_public: { nom: 'Hôpital public', contenu: EUROS },
  hopital_prive: { nom: 'Hôpital privé', contenu: EUROS },
  indemnites_journalieres: { nom: 'Indemnités journalières', contenu: "euros, dans l'année" },
  invalidite: { nom: 'Invalidité', contenu: "euros, dans l'année" },
  medico_social: { nom: 'Séjours médico-sociaux', contenu: "euros, dans l'année" },
  reste_a_charge: { nom: 'Reste à charge du patient', contenu: "euros, dans l'année" },
};

/** The name of a column inside a sentence: « âge », « CMU-C ». */
export const dansLaPhrase = (colonne: ColonnePatient): string => enPhrase(colonnesDites[colonne].nom);

/** The same of any title. */
export function enPhrase(nom: string): string {
  return /^\p{Lu}\p{Ll}/u.test(nom) ? nom.charAt(0).toLowerCase() + nom.slice(1) : nom;
}

const exigees: ReadonlySet<ColonnePatient> = new Set(colonnesExigees);

export const estExigee = (colonne: ColonnePatient): boolean => exigees.has(colonne);

export const colonnesFacultatives = colonnesPatients.filter((colonne) => !estExigee(colonne));
