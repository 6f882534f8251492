import { Matrix, QrDecomposition } from 'ml-matrix';
import { correlations, sortOut } from '../../../src/population/adjustment/correlation-matrix.ts';
import { leastSquares } from '../../../src/population/adjustment/least-squares.ts';
import { accumulate } from '../../../src/population/adjustment/normal-equations.ts';

/** Least squares by Householder's QR on the raw design: another road to the same numbers. */
export function byQr(columns: readonly ArrayLike<number>[], response: ArrayLike<number>) {
  const rows = response.length;
  const design = new Matrix(rows, columns.length + 1);
  for (let row = 0; row < rows; row++) {
    design.set(row, 0, 1);
    for (const [rank, column] of columns.entries()) design.set(row, rank + 1, Number(column[row]));
  }
  const wanted = Matrix.columnVector(Array.from(response));
  const qr = new QrDecomposition(design);
  const solution = qr.solve(wanted);
  const errors = Matrix.sub(wanted, design.mmul(solution)).to1DArray();
  const sse = errors.reduce((sum, each) => sum + each * each, 0);
  const mean = Array.from(response).reduce((sum, each) => sum + each, 0) / rows;
  const sst = Array.from(response).reduce((sum, each) => sum + (each - mean) ** 2, 0);
  const inverse = new QrDecomposition(qr.upperTriangularMatrix).solve(Matrix.eye(columns.length + 1));
  const variance = sse / (rows - columns.length - 1);
  return {
    coefficients: solution.to1DArray(),
    erreurs: inverse
      .mmul(inverse.transpose())
      .diagonal()
      .map((each) => Math.sqrt(variance * each)),
    r2: 1 - sse / sst,
  };
}

/** Ours, on every column, all rows or some; the constant first. */
export function fitted(
  given: readonly ArrayLike<number>[],
  response: ArrayLike<number>,
  lignes?: Uint32Array,
) {
  const columns = given.map((column) => Float64Array.from(column));
  const normalEquations = accumulate({ colonnes: columns, reponse: Float64Array.from(response), lignes });
  const ranks = given.map((_, rank) => rank);
  const { keptOnes } = sortOut(correlations(normalEquations), ranks);
  const { constante, coefficients, constantError, erreurs, ...rest } = leastSquares(
    normalEquations,
    keptOnes,
  );
  return { coefficients: [constante, ...coefficients], erreurs: [constantError, ...erreurs], ...rest };
}

/** The greatest relative distance between two lists of the same length. */
export function distance(found: readonly number[], wanted: readonly number[]): number {
  if (found.length !== wanted.length) return Number.POSITIVE_INFINITY;
  return Math.max(...found.map((each, rank) => Math.abs(each / (wanted[rank] ?? Number.NaN) - 1)));
}
