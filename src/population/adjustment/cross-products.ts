/** Rows taken at a time: 25 columns of them stay in the nearest cache, and sums over few rows lose few digits. */
export const BLOC = 128;

/** Where a column starts in a block. */
export const debutDe = (colonne: number): number => colonne * BLOC;

/** Adds the products of a block, upper half only, two columns against four at a time: eight sums that go side by side. */
export function ajouterProduits(
  bloc: Float64Array,
  lues: number,
  taille: number,
  produits: Float64Array,
): void {
  for (let a = 0; a < taille; a += 2)
    for (let b = a; b < taille; b += 4) ajouterTuile(bloc, lues, taille, produits, a, b);
}

function ajouterTuile(
  bloc: Float64Array,
  lues: number,
  taille: number,
  produits: Float64Array,
  a: number,
  b: number,
): void {
  // Beyond the last column, the last one again: computed for nothing, and not stored.
  const derniere = taille - 1;
  const a0 = debutDe(a);
  const a1 = debutDe(Math.min(a + 1, derniere));
  const b0 = debutDe(b);
  const b1 = debutDe(Math.min(b + 1, derniere));
  const b2 = debutDe(Math.min(b + 2, derniere));
  const b3 = debutDe(Math.min(b + 3, derniere));
  let [s00, s01, s02, s03, s10, s11, s12, s13] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < lues; i++) {
    const x0 = bloc[a0 + i] as number;
    const x1 = bloc[a1 + i] as number;
    const y0 = bloc[b0 + i] as number;
    const y1 = bloc[b1 + i] as number;
    const y2 = bloc[b2 + i] as number;
    const y3 = bloc[b3 + i] as number;
    s00 += x0 * y0;
    s01 += x0 * y1;
    s02 += x0 * y2;
    s03 += x0 * y3;
    s10 += x1 * y0;
    s11 += x1 * y1;
    s12 += x1 * y2;
    s13 += x1 * y3;
  }
  ranger(produits, taille, a, b, s00, s01, s02, s03);
  if (a + 1 < taille) ranger(produits, taille, a + 1, b, s10, s11, s12, s13);
}

function ranger(
  produits: Float64Array,
  taille: number,
  ligne: number,
  colonne: number,
  s0: number,
  s1: number,
  s2: number,
  s3: number,
): void {
  const place = ligne * taille + colonne;
  produits[place] = (produits[place] as number) + s0;
  if (colonne + 1 < taille) produits[place + 1] = (produits[place + 1] as number) + s1;
  if (colonne + 2 < taille) produits[place + 2] = (produits[place + 2] as number) + s2;
  if (colonne + 3 < taille) produits[place + 3] = (produits[place + 3] as number) + s3;
}
