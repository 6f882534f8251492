import type { Barre } from './fit-results.ts';

/**
 * Counts values by bars of one width from `depart`; the last bar includes its end. Values out of the bars are in none;
 * shares are of all the values.
 */
export function barres(valeurs: Float64Array, depart: number, largeur: number, nombre: number): Barre[] {
  // Plain edges: 0.05, not 0.05000000000000001.
  const bords = Float64Array.from({ length: nombre + 1 }, (_, rang) =>
    Number((depart + rang * largeur).toPrecision(12)),
  );
  const comptes = new Uint32Array(nombre);
  for (const valeur of valeurs) {
    let rang = Math.floor((valeur - depart) / largeur);
    // A quotient next to a whole number may fall on its wrong side.
    if (valeur < (bords[rang] ?? valeur)) rang -= 1;
    else if (valeur >= (bords[rang + 1] ?? Number.POSITIVE_INFINITY)) rang += 1;
    if (rang === nombre && valeur === bords[nombre]) rang -= 1;
    if (rang >= 0 && rang < nombre) comptes[rang] = (comptes[rang] as number) + 1;
  }
  return Array.from(comptes, (compte, rang) => ({
    de: bords[rang] as number,
    a: bords[rang + 1] as number,
    nombre: compte,
    part: valeurs.length === 0 ? 0 : compte / valeurs.length,
  }));
}

const RONDS = [1, 2, 2.5, 5, 10];

/** The first round width from the given one: 1, 2, 2.5 or 5 times a power of ten; 1 for nothing. */
export function largeurRonde(largeur: number): number {
  if (!(largeur > 0)) return 1;
  const dizaine = 10 ** Math.floor(Math.log10(largeur));
  return (RONDS.find((each) => each * dizaine >= largeur) ?? 10) * dizaine;
}
