/** Rows taken at a time: 25 columns of them stay in the nearest cache, and sums over few rows lose few digits. */
export const BLOCK = 128;

/** Where a column starts in a block. */
export const startOf = (colonne: number): number => colonne * BLOCK;

/** Adds the products of a block, upper half only, two columns against four at a time: eight sums that go side by side. */
export function addProducts(
  questionBlock: Float64Array,
  itemsRead: number,
  size: number,
  products: Float64Array,
): void {
  for (let a = 0; a < size; a += 2)
    for (let b = a; b < size; b += 4) addTile(questionBlock, itemsRead, size, products, a, b);
}

function addTile(
  questionBlock: Float64Array,
  itemsRead: number,
  size: number,
  products: Float64Array,
  a: number,
  b: number,
): void {
  // Beyond the last column, the last one again: computed for nothing, and not stored.
  const latest = size - 1;
  const a0 = startOf(a);
  const a1 = startOf(Math.min(a + 1, latest));
  const b0 = startOf(b);
  const b1 = startOf(Math.min(b + 1, latest));
  const b2 = startOf(Math.min(b + 2, latest));
  const b3 = startOf(Math.min(b + 3, latest));
  let [s00, s01, s02, s03, s10, s11, s12, s13] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < itemsRead; i++) {
    const x0 = questionBlock[a0 + i] as number;
    const x1 = questionBlock[a1 + i] as number;
    const y0 = questionBlock[b0 + i] as number;
    const y1 = questionBlock[b1 + i] as number;
    const y2 = questionBlock[b2 + i] as number;
    const y3 = questionBlock[b3 + i] as number;
    s00 += x0 * y0;
    s01 += x0 * y1;
    s02 += x0 * y2;
    s03 += x0 * y3;
    s10 += x1 * y0;
    s11 += x1 * y1;
    s12 += x1 * y2;
    s13 += x1 * y3;
  }
  placeProducts(products, size, a, b, s00, s01, s02, s03);
  if (a + 1 < size) placeProducts(products, size, a + 1, b, s10, s11, s12, s13);
}

function placeProducts(
  products: Float64Array,
  size: number,
  row: number,
  colonne: number,
  s0: number,
  s1: number,
  s2: number,
  s3: number,
): void {
  const place = row * size + colonne;
  products[place] = (products[place] as number) + s0;
  if (colonne + 1 < size) products[place + 1] = (products[place + 1] as number) + s1;
  if (colonne + 2 < size) products[place + 2] = (products[place + 2] as number) + s2;
  if (colonne + 3 < size) products[place + 3] = (products[place + 3] as number) + s3;
}
