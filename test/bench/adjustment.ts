import MultivariateLinearRegression from 'ml-regression-multivariate-linear';
import { correlations, sortOut } from '../../src/population/adjustment/correlation-matrix.ts';
import { leastSquares } from '../../src/population/adjustment/least-squares.ts';
import { variables } from '../../src/population/adjustment/model.ts';
import { accumulate } from '../../src/population/adjustment/normal-equations.ts';
import { planColumns } from '../../src/population/adjustment/regression-columns.ts';
import { invent } from '../../src/population/invented/national-sample.ts';
import { type Measure, measure } from './measure.ts';

type Columns = readonly Float64Array[];

/** The normal equations as one would write them: every column against every other, a constant first, the response last. */
function plainNormal(columns: Columns): Float64Array {
  const size = columns.length;
  const products = new Float64Array(size * size);
  for (let a = 0; a < size; a++)
    for (let b = a; b < size; b++) {
      const [one, other] = [columns[a], columns[b]] as [Float64Array, Float64Array];
      let sum = 0;
      for (let row = 0; row < one.length; row++) sum += (one[row] as number) * (other[row] as number);
      products[a * size + b] = sum;
      products[b * size + a] = sum;
    }
  return products;
}

/** Means, normal equations, search for columns that repeat others, coefficients, refinement from the residuals, standard errors. */
function fullFit(columns: Columns, reponse: Float64Array) {
  const normalEquations = accumulate({ colonnes: columns, reponse });
  const { keptOnes } = sortOut(
    correlations(normalEquations),
    columns.map((_, rank) => rank),
  );
  return leastSquares(normalEquations, keptOnes);
}

/** The library, on the same columns as rows. */
function library(columns: Columns, response: Float64Array) {
  const rows = Array.from(response, (_, row) => columns.map((column) => column[row] as number));
  const wanted = Array.from(response, (each) => [each]);
  return () => new MultivariateLinearRegression(rows, wanted);
}

function checkAgreement(found: readonly number[], weights: readonly (readonly number[])[]): void {
  for (const [rank, each] of found.entries()) {
    const [other = Number.NaN] = weights[rank] ?? [];
    if (!(Math.abs(each / other - 1) < 1e-6))
      throw new Error(`column ${rank}: ${each}, ${other} by the library`);
  }
}

/** A fit on the seven variables and the seventeen bands of age, beside the accumulation alone and a library. */
export async function fitMeasures(rows: number): Promise<Measure[]> {
  const sample = invent({ patients: rows });
  const { colonnes: columns } = planColumns(sample, [...variables, 'bandes']);
  const { depense } = sample;
  const other = library(columns, depense);
  checkAgreement(fullFit(columns, depense).coefficients, other().weights);
  const design = [new Float64Array(rows).fill(1), ...columns, depense];
  const ours = await measure(
    [
      { name: 'normal equations, plain', rows, run: () => plainNormal(design) },
      { name: 'fit, with standard errors', rows, run: () => fullFit(columns, depense) },
    ],
    15,
  );
  return [...ours, ...(await measure([{ name: 'ml-regression-multivariate', rows, run: other }], 3, 1))];
}
