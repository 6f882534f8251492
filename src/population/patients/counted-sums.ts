import { bandes } from '../adjustment/model.ts';
import { postesComptes, postesNonComptes } from './column-kinds.ts';
import { creerSommes, type Sommes } from './exact-sums.ts';
import { type LignePatient, rangs } from './patient-line.ts';
import type { ColonnesLues } from './patients-reader.ts';
import type { ColonnePatient } from './patients-table.ts';

/** Sums over the patients who are counted. */
export interface Cumul {
  patients: number;
  age: number;
  femme: number;
  ald: number;
  cmuc: number;
  acs: number;
  /** The first one, under five, is no variable of a model. */
  readonly bandes: Float64Array;
  readonly pathologies: Float64Array;
  /** By the ranks of a line, of the columns of decimal numbers. */
  readonly sommes: Sommes;
}

/** Columns of decimal numbers. */
const decimales: readonly ColonnePatient[] = [...postesComptes, ...postesNonComptes, 'apl', 'defavorisation'];

/** Years in a band. */
const ANNEES = 5;

/** Sums at 0, and how to add a patient to them. */
export function creerCumul({ presentes, pathologies }: ColonnesLues): {
  readonly cumul: Cumul;
  readonly ajouter: (patient: LignePatient) => void;
} {
  const lues = decimales.filter((colonne) => presentes.has(colonne)).map((colonne) => rangs[colonne]);
  const cumul: Cumul = {
    patients: 0,
    age: 0,
    femme: 0,
    ald: 0,
    cmuc: 0,
    acs: 0,
    bandes: new Float64Array(bandes.length + 1),
    pathologies: new Float64Array(pathologies.length),
    sommes: creerSommes(Object.keys(rangs).length),
  };

  const ajouter = ({ nombres, micros, restes, textes, pathologies: atteintes }: LignePatient): void => {
    const age = nombres[rangs.age] as number;
    cumul.patients += 1;
    cumul.age += age;
    cumul.femme += nombres[rangs.sexe] as number;
    cumul.ald += nombres[rangs.ald] as number;
    cumul.cmuc += nombres[rangs.cmuc] as number;
    cumul.acs += nombres[rangs.acs] as number;
    const bande = Math.min(Math.floor(age / ANNEES), bandes.length);
    cumul.bandes[bande] = (cumul.bandes[bande] as number) + 1;
    for (let i = 0; i < cumul.pathologies.length; i++)
      cumul.pathologies[i] = (cumul.pathologies[i] as number) + (atteintes[i] as number);
    for (const rang of lues) {
      const nombre = micros[rang] as number;
      if (Number.isNaN(nombre)) cumul.sommes.texte(rang, textes[rang] as string);
      else cumul.sommes.micros(rang, nombre, restes[rang] as number);
    }
  };

  return { cumul, ajouter };
}
