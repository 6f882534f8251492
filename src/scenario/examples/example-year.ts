import type { AnneeSaisie } from '../format/document.ts';

/** A base year: no quality, no result. */
export function base(
  annee: number,
  patients: number,
  depenseReelle: string,
  depenseAjustee: string,
): AnneeSaisie {
  return { annee, patients, depenseReelle, depenseAjustee };
}

/** A results year, its score out of 120. */
export function resultats(
  annee: number,
  patients: number,
  depenseReelle: string,
  depenseAjustee: string,
  score: string,
): AnneeSaisie {
  return { ...base(annee, patients, depenseReelle, depenseAjustee), qualite: { mode: 'score', score } };
}
