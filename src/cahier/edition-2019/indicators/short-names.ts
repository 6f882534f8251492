import type { SocleNumber } from './socle.ts';

/** The socles in a few words of ours, where their name in the annexe would not hold: figures, lists. */
export const namesInShort: { readonly [N in SocleNumber]: string } = {
  1: 'Médecin traitant',
  2: 'Passages aux urgences',
  3: 'Admissions directes',
  4: 'Dossiers numériques',
  5: 'Réhospitalisations',
  6: 'Hospitalisations évitables',
  7: 'Lettre de liaison',
  8: "Suivi après l'hôpital",
  9: 'Prévention',
  10: 'Polyprescription',
};
