import type { Candidate } from './fit-results.ts';
import { bands, type Variable } from './model.ts';
import type { Sample } from './sample.ts';

/** Years of a band; the first one, under 5, has no column. */
const WIDTH = 5;

/** What the columns of a regression are. */
export interface Plan {
  readonly names: readonly Variable[];
  /** For each candidate, the ranks of its columns: one, or those of the bands, which enter and stay together. */
  readonly byCandidate: readonly { readonly candidate: Candidate; readonly ranks: readonly number[] }[];
}

/** The same, with the columns. */
export interface FilledPlan extends Plan {
  readonly colonnes: readonly Float64Array[];
}

/** Lays out the columns of candidates that the sample has. */
export function planColumns(sample: Sample, candidates: readonly Candidate[]): FilledPlan {
  const names: Variable[] = [];
  const columns: Float64Array[] = [];
  const byCandidate = candidates.map((candidate) => {
    const debut = names.length;
    names.push(...(candidate === 'bandes' ? bands : [candidate]));
    columns.push(...(candidate === 'bandes' ? bandColumns(sample) : [colonne(sample, candidate)]));
    return { candidate, ranks: names.slice(debut).map((_, rank) => debut + rank) };
  });
  return { names, colonnes: columns, byCandidate };
}

function colonne({ colonnes: columns }: Sample, nom: Exclude<Candidate, 'bandes'>): Float64Array {
  const readout = columns[nom];
  if (readout === undefined) throw new Error(`the sample has no column ${nom}`);
  return readout;
}

/** For each band, 1 where the patient's age is within it. */
function bandColumns(sample: Sample): Float64Array[] {
  const ages = colonne(sample, 'age');
  const bandsMade = bands.map(() => new Float64Array(ages.length));
  for (let row = 0; row < ages.length; row++) {
    const rank = Math.min(Math.floor((ages[row] as number) / WIDTH), bands.length) - 1;
    const band = bandsMade[rank];
    if (band !== undefined) band[row] = 1;
  }
  return bandsMade;
}
