import type { PosteId } from '../../cahier/people/postes/all-postes.ts';

/** A patient's spending as typed, item by item. */
export type TypedDepense = Readonly<Record<PosteId, string>>;

/** The patient that the page opens with, invented: an operation, then a month off work. */
export const inventedPatient: TypedDepense = {
  soinsDeVille: '1240',
  medicaments: '385.5',
  hopitalPublic: '3900',
  hopitalPrive: '0',
  indemnitesJournalieres: '1150',
  invalidite: '0',
  medicoSocial: '0',
  resteACharge: '210',
};

/** The five patients of the mean, by letter. */
export const letters = ['a', 'b', 'c', 'd', 'e'] as const;

export type Letter = (typeof letters)[number];

/** For each patient his counted spending, and whether he is one of the group's: « 1 » or « 0 ». */
export type MeanField = `depense-${Letter}` | `retenu-${Letter}`;

export type TypedMean = Readonly<Record<MeanField, string>>;

/** Who they are, invented. */
export const stories: Readonly<Record<Letter, string>> = {
  a: 'Une angine, un vaccin',
  b: 'Un diabète bien suivi',
  c: 'Une opération de la hanche',
  d: 'Un enfant, vu deux fois',
  e: "Aucun soin remboursé de l'année",
};

/** Their spending, invented; the last one has had no reimbursement, and is not counted. */
export const inventedPatients: TypedMean = {
  'depense-a': '120',
  'depense-b': '1850',
  'depense-c': '9400',
  'depense-d': '85',
  'depense-e': '0',
  'retenu-a': '1',
  'retenu-b': '1',
  'retenu-c': '1',
  'retenu-d': '1',
  'retenu-e': '0',
};
