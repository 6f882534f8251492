import { SEUIL_CONSTANTE } from './correlation-matrix.ts';
import type { Comparaison, ComparaisonAge, ComparaisonDecile } from './fit-results.ts';
import type { Echantillon } from './sample.ts';

/** Constant plus coefficients times columns, for each of the rows. */
export function predire(
  colonnes: readonly Float64Array[],
  constante: number,
  coefficients: readonly number[],
  lignes: number,
): Float64Array {
  const attendues = new Float64Array(lignes).fill(constante);
  for (const [rang, colonne] of colonnes.entries()) {
    const fois = coefficients[rang] as number;
    for (let i = 0; i < lignes; i++) attendues[i] = (attendues[i] as number) + fois * (colonne[i] as number);
  }
  return attendues;
}

/** R² over some rows, around their own mean; null without rows, or when they all spend the same. */
export function r2Sur(depense: Float64Array, attendues: Float64Array, lignes: Uint32Array): number | null {
  let somme = 0;
  for (const ligne of lignes) somme += depense[ligne] as number;
  const moyenne = somme / Math.max(1, lignes.length);
  let [carres, total] = [0, 0];
  for (const ligne of lignes) {
    const observee = depense[ligne] as number;
    carres += (observee - (attendues[ligne] as number)) ** 2;
    total += (observee - moyenne) ** 2;
  }
  const varie = total > lignes.length * (SEUIL_CONSTANTE * moyenne) ** 2;
  return varie ? 1 - carres / total : null;
}

/** What is expected against what is spent, by tenths of what is expected; patients expected to cost as much stay in file order. */
export function parDecile(
  depense: Float64Array,
  attendues: Float64Array,
  lignes: Uint32Array,
): ComparaisonDecile[] {
  const triees = lignes.slice().sort((a, b) => (attendues[a] as number) - (attendues[b] as number) || a - b);
  return Array.from({ length: 10 }, (_, rang) => {
    const [de, a] = [rang, rang + 1].map((borne) => Math.round((borne * triees.length) / 10));
    return { rang: rang + 1, ...comparer(depense, attendues, triees.subarray(de, a)) };
  });
}

const LARGEUR = 10;

/** The bands of ten years; the last one, from 90, has no end. */
const TRANCHES = 10;

/** The same by bands of age of ten years. */
export function parAge(
  { depense, colonnes }: Echantillon,
  attendues: Float64Array,
  lignes: Uint32Array,
): ComparaisonAge[] | null {
  const { age: ages } = colonnes;
  if (ages === undefined) return null;
  const places = Array.from({ length: TRANCHES }, () => [] as number[]);
  for (const ligne of lignes)
    places[Math.min(TRANCHES - 1, Math.floor((ages[ligne] as number) / LARGEUR))]?.push(ligne);
  return places.map((liste, rang) => ({
    de: rang * LARGEUR,
    a: rang === TRANCHES - 1 ? null : (rang + 1) * LARGEUR,
    ...comparer(depense, attendues, Uint32Array.from(liste)),
  }));
}

function comparer(depense: Float64Array, attendues: Float64Array, lignes: Uint32Array): Comparaison {
  const patients = lignes.length;
  if (patients === 0) return { patients, attendue: null, observee: null, erreurType: null };
  let [attendue, observee] = [0, 0];
  for (const ligne of lignes) {
    attendue += attendues[ligne] as number;
    observee += depense[ligne] as number;
  }
  const ecart = (observee - attendue) / patients;
  let carres = 0;
  for (const ligne of lignes)
    carres += ((depense[ligne] as number) - (attendues[ligne] as number) - ecart) ** 2;
  return {
    patients,
    attendue: attendue / patients,
    observee: observee / patients,
    erreurType: patients === 1 ? null : Math.sqrt(carres / (patients - 1) / patients),
  };
}
