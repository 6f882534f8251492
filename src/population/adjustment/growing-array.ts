/** Numbers that come one by one. */
export interface IncreasingSeries {
  add(valeur: number): void;
  /** Those that came. */
  fin(): Float64Array;
}

/** An array that doubles when it is full. */
export function createIncreasingSeries(): IncreasingSeries {
  let valeurs = new Float64Array(1024);
  let number = 0;
  return {
    add(valeur) {
      if (number === valeurs.length) {
        const double = new Float64Array(2 * number);
        double.set(valeurs);
        valeurs = double;
      }
      valeurs[number++] = valeur;
    },
    fin: () => valeurs.slice(0, number),
  };
}
