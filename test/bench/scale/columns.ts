import { edition } from '../../../src/cahier/edition.ts';
import { columnsOf } from '../../../src/scenario/run/column-engine.ts';
import { chain, chainChoices, chainInputs, chainParameters, double, draws, mapValues } from '../chain.ts';
import type { Prepared } from './point.ts';

const cahierColumns = columnsOf(edition('2019'));

const spreads: Readonly<Record<(typeof chainInputs)[number], readonly [from: number, to: number]>> = {
  patients: [5000, 50_000],
  depenseReelle: [2100, 2700],
  depenseAjustee: [2400, 2500],
  depenseReellePrecedente: [2250, 2550],
  depenseAjusteePrecedente: [2350, 2450],
  scoreDonne: [-30, 120],
  maximumDonne: [120, 120],
};

/** The phase-3 chain over so many rows, drawn straight into columns: a million objects would hide what they take. */
export function runColumns(length: number): Prepared {
  const draw = draws(2019);
  const inputs = Object.fromEntries(
    chainInputs.map((id) => {
      const [from, to] = spreads[id];
      return [id, Float64Array.from({ length }, () => from + (to - from) * draw())];
    }),
  );
  const table = {
    length,
    inputs: { ...inputs, ...mapValues(chainChoices, Number) },
    parameters: mapValues(chainParameters, double),
  };
  const megabytes = ((chainInputs.length + chain.length) * length * 8) / 1e6;
  return { run: () => cahierColumns.run(table, chain), colonnes: megabytes };
}
