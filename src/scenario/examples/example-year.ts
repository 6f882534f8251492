import type { TypedYear } from '../format/scenario-document.ts';

/** A base year: no quality, no result. */
export function base(
  annee: number,
  patients: number,
  depenseReelle: string,
  depenseAjustee: string,
): TypedYear {
  return { annee, patients, depenseReelle, depenseAjustee };
}

/** A results year, its score out of 120. */
export function results(
  annee: number,
  patients: number,
  depenseReelle: string,
  depenseAjustee: string,
  score: string,
): TypedYear {
  return { ...base(annee, patients, depenseReelle, depenseAjustee), qualite: { mode: 'score', score } };
}
