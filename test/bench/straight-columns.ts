import type { chainInputs } from './chain.ts';

export type Columns = Readonly<Record<(typeof chainInputs)[number], Float64Array>>;

/** The chain as one would write it by hand over doubles, with the same result columns as the columnar reader. */
export function straightColumns(
  columns: Columns,
  parameters: Readonly<Record<string, number>>,
): Float64Array[] {
  const { patients, depenseReelle, depenseAjustee, scoreDonne, maximumDonne } = columns;
  const { depenseReellePrecedente, depenseAjusteePrecedente } = columns;
  const length = patients.length;
  const outputs = Array.from({ length: 8 }, () => new Float64Array(length));
  const [ecarts, evolutions, amounts, allGains, modulations, grossOnes, plafonds, results] = outputs as Eight;
  const {
    tunnel = 0,
    coefficientEcart = 0,
    coefficientPartage = 0,
    modulationMaximale = 0,
    plafondGroupement = 0,
  } = parameters;
  for (let i = 0; i < length; i++) {
    const R = depenseReelle[i] as number;
    const A = depenseAjustee[i] as number;
    const n = patients[i] as number;
    const low = A * (1 - tunnel);
    const high = A * (1 + tunnel);
    const ecart = R < low ? low - R : R > high ? high - R : 0;
    const before = depenseReellePrecedente[i] as number;
    const evolution = before * (A / (depenseAjusteePrecedente[i] as number)) - R;
    const montant =
      coefficientPartage *
      (coefficientEcart * Math.max(ecart, 0) + (1 - coefficientEcart) * Math.max(evolution, 0));
    const gains = montant * n;
    const part = Math.max(0, Math.min((scoreDonne[i] as number) / (maximumDonne[i] as number), 1));
    const modulation = modulationMaximale * (2 * part - 1);
    const gross = gains * (1 + modulation);
    const plafond = plafondGroupement * (R * n);
    ecarts[i] = ecart;
    evolutions[i] = evolution;
    amounts[i] = montant;
    allGains[i] = gains;
    modulations[i] = modulation;
    grossOnes[i] = gross;
    plafonds[i] = plafond;
    results[i] = Math.min(gross, plafond);
  }
  return outputs;
}

type Column = Float64Array;
type Eight = [Column, Column, Column, Column, Column, Column, Column, Column];
