import type { PatientColumn } from '../population/patients/patients-table.ts';
import type { GroupementColumn } from '../scenario/table/groupement-columns.ts';

/** What each column of a table of patients holds, in the order of the format. */
export const patientColumns: { readonly [C in PatientColumn]: string } = {
  id: "Ce que vous voulez : il ne sert qu'à nommer une ligne. Peut être vide.",
  age: "L'âge, en années entières.",
  sexe: "F ou H ; lus aussi : « femme » et « homme », et le code de l'Insee, 1 pour un homme et 2 pour une femme.",
  ald: 'Affection de longue durée : 0 ou 1.',
  cmuc: 'CMU-C : 0 ou 1.',
  acs: "Aide au paiement d'une complémentaire santé : 0 ou 1.",
  ame: "Aide médicale de l'État : 0 ou 1.",
  medecin_traitant_du_groupement: 'Médecin traitant déclaré dans le groupement : 0 ou 1.',
  apl: 'Accessibilité potentielle localisée de la commune : un nombre.',
  defavorisation: 'Indice de défavorisation de la commune : un nombre.',
  remboursements: "Nombre de remboursements dans l'année, entier.",
  consultations_groupement: "Nombre de consultations dans l'année avec un médecin du groupement, entier.",
  soins_de_ville: 'Dépense, en €.',
  medicaments: 'Dépense, en €.',
  hopital_public: 'Dépense, en €.',
  hopital_prive: 'Dépense, en €.',
  indemnites_journalieres: 'Dépense, en €, hors de la dépense réelle.',
  invalidite: 'Dépense, en €, hors de la dépense réelle.',
  medico_social: 'Dépense, en €, hors de la dépense réelle.',
  reste_a_charge: 'Ce que paie le patient, en €, hors de la dépense réelle.',
};

/** What each column of a table of groupements holds, in the order of the format. */
export const groupementColumnWords: { readonly [C in GroupementColumn]: string } = {
  groupement: 'Le nom du groupement, sur chacune de ses lignes : de 1 à 120 caractères.',
  premiere_annee:
    'La première année dont les résultats sont payés, notée P. Sur une ligne du groupement au moins ; les autres sont vides ou disent la même.',
  annee:
    "L'année de la ligne : l'année de base, P − 1, puis de une à cinq années de résultats, de suite à partir de P.",
  patients: 'Patientèle, en patients.',
  depense_reelle: 'Dépense réelle, en € par patient.',
  depense_ajustee: 'Dépense ajustée, en € par patient.',
  score: "Score qualité, en points. Vide l'année de base, et elle seule.",
  maximum: 'Score maximal, en points. 120 si la cellule est vide ou la colonne absente.',
  credits:
    "Crédits d'amorçage, en €. Cette colonne ou la suivante, sur une ligne du groupement au moins ; les autres sont vides ou disent la même chose.",
  appreciation:
    'Appréciation du projet, une proportion (0,1 ou 10 %) : les crédits sont alors calculés sur les patients de P.',
};
