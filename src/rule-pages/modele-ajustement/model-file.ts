import type { DetailedFit } from '../../population/adjustment/fit-results.ts';

/** A fitted model as readers keep it in a file: each coefficient is told with how sure it is. The keys are the format's. */
export function modelFile(ajustement: DetailedFit, invente: boolean): string {
  const detail = ajustement.coefficients.map(({ variable, coefficient, erreurType, low, high }) => ({
    variable,
    coefficient,
    erreurType,
    bas: low,
    haut: high,
  }));
  return `${JSON.stringify({ invente, ...ajustement.model, detail }, null, 2)}\n`;
}
