/** Numbers that come one by one. */
export interface Croissante {
  ajouter(valeur: number): void;
  /** Those that came. */
  fin(): Float64Array;
}

/** An array that doubles when it is full. */
export function creerCroissante(): Croissante {
  let valeurs = new Float64Array(1024);
  let nombre = 0;
  return {
    ajouter(valeur) {
      if (nombre === valeurs.length) {
        const double = new Float64Array(2 * nombre);
        double.set(valeurs);
        valeurs = double;
      }
      valeurs[nombre++] = valeur;
    },
    fin: () => valeurs.slice(0, nombre),
  };
}
