import { colonnesCodees } from './answer-columns.ts';
import type { ColonneCodee, Repondants } from './answers-group.ts';

export interface Recueil {
  /** Takes one respondent: the rank of each coded column, in their order. */
  ajouter(rangs: Uint8Array): void;
  fin(): Repondants;
}

/** Respondents in columns of bytes, which double when they are full. */
export function creerRecueil(): Recueil {
  let capacite = 1024;
  let nombre = 0;
  let tableau = colonnesCodees.map(() => new Uint8Array(capacite));

  const doubler = (): void => {
    capacite *= 2;
    tableau = tableau.map((colonne) => {
      const plus = new Uint8Array(capacite);
      plus.set(colonne);
      return plus;
    });
  };

  return {
    ajouter(rangs) {
      if (nombre === capacite) doubler();
      for (const [place, colonne] of tableau.entries()) colonne[nombre] = rangs[place] ?? 0;
      nombre += 1;
    },
    fin() {
      const colonnes = Object.fromEntries(
        colonnesCodees.map((id, place) => [id, (tableau[place] ?? new Uint8Array(0)).subarray(0, nombre)]),
      ) as Record<ColonneCodee, Uint8Array>;
      return { nombre, colonnes };
    },
  };
}
