import type { PatientColumn } from '../population/patients/patients-table.ts';

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
