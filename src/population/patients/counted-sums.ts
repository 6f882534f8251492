import { bands } from '../adjustment/model.ts';
import { countedPostes, uncountedPostes } from './column-kinds.ts';
import { createSums, type Sums } from './exact-sums.ts';
import { type PatientRow, ranks } from './patient-line.ts';
import type { ColumnsRead } from './patients-reader.ts';
import type { PatientColumn } from './patients-table.ts';

/** Sums over the patients who are counted. */
export interface Cumulation {
  patients: number;
  age: number;
  femme: number;
  ald: number;
  cmuc: number;
  acs: number;
  /** The first one, under five, is no variable of a model. */
  readonly bands: Float64Array;
  readonly pathologies: Float64Array;
  /** By the ranks of a line, of the columns of decimal numbers. */
  readonly sums: Sums;
}

/** Columns of decimal numbers. */
const decimals: readonly PatientColumn[] = [...countedPostes, ...uncountedPostes, 'apl', 'defavorisation'];

/** Years in a band. */
const YEARS = 5;

/** Sums at 0, and how to add a patient to them. */
export function createCumulation({ present, pathologies }: ColumnsRead): {
  readonly cumulation: Cumulation;
  readonly add: (patient: PatientRow) => void;
} {
  const itemsRead = decimals.filter((colonne) => present.has(colonne)).map((colonne) => ranks[colonne]);
  const cumulation: Cumulation = {
    patients: 0,
    age: 0,
    femme: 0,
    ald: 0,
    cmuc: 0,
    acs: 0,
    bands: new Float64Array(bands.length + 1),
    pathologies: new Float64Array(pathologies.length),
    sums: createSums(Object.keys(ranks).length),
  };

  const add = ({ numbers, micros, remainders, textes, pathologies: affected }: PatientRow): void => {
    const age = numbers[ranks.age] as number;
    cumulation.patients += 1;
    cumulation.age += age;
    cumulation.femme += numbers[ranks.sexe] as number;
    cumulation.ald += numbers[ranks.ald] as number;
    cumulation.cmuc += numbers[ranks.cmuc] as number;
    cumulation.acs += numbers[ranks.acs] as number;
    const band = Math.min(Math.floor(age / YEARS), bands.length);
    cumulation.bands[band] = (cumulation.bands[band] as number) + 1;
    for (let i = 0; i < cumulation.pathologies.length; i++)
      cumulation.pathologies[i] = (cumulation.pathologies[i] as number) + (affected[i] as number);
    for (const rank of itemsRead) {
      const number = micros[rank] as number;
      if (Number.isNaN(number)) cumulation.sums.texte(rank, textes[rank] as string);
      else cumulation.sums.micros(rank, number, remainders[rank] as number);
    }
  };

  return { cumulation, add };
}
