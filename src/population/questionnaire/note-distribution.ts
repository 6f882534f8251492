import { questionDe } from '../../cahier/people/questionnaire/all-questions.ts';
import { quantileEntier } from '../number-quantiles.ts';
import { colonnesCodees } from './answer-columns.ts';
import type { Distribution, Repartition, Repondants, ReponsesQuestion } from './answers-group.ts';
import { parDimension } from './by-dimension.ts';
import { compterRangs, DECIMALES } from './group-notes.ts';
import { decimal, PARTS } from './note.ts';
import { type NotesRepondants, SANS_NOTE } from './respondent-notes.ts';

/** Points that a bar of the histogram covers. */
const LARGEUR = 10;
const TRANCHES = 100 / LARGEUR;

/** How the notes of respondents spread: their own and, by dimension, over those who have it. */
export function distributionDe(notes: NotesRepondants): Distribution {
  return {
    note: repartir(notes.note),
    dimensions: parDimension((dimension) => repartir(notes.dimensions[dimension])),
  };
}

function repartir(notes: Int32Array): Repartition {
  const triees = notes.filter((note) => note !== SANS_NOTE).sort();
  const nombres = new Array<number>(TRANCHES).fill(0);
  for (const note of triees) {
    const rang = Math.min(TRANCHES - 1, Math.floor(note / (LARGEUR * PARTS)));
    nombres[rang] = (nombres[rang] ?? 0) + 1;
  }
  return {
    nombre: triees.length,
    tranches: nombres.map((nombre, rang) => ({
      de: rang * LARGEUR,
      a: (rang + 1) * LARGEUR,
      nombre,
      part: partDe(nombre, triees.length),
    })),
    deciles: triees.length === 0 ? null : Array.from({ length: 11 }, (_, rang) => decile(triees, rang)),
  };
}

const decile = (triees: Int32Array, rang: number): string =>
  decimal(quantileEntier(triees, rang, 10), DECIMALES, 10);

/** A share in percent, as decimal text; « 0 » of nothing. */
function partDe(nombre: number, total: number): string {
  return total === 0 ? '0' : decimal(100 * nombre * PARTS, DECIMALES, total);
}

/** The answers kept to each coded question, by option, in annexe 2's order; shares are of those who answered it. */
export function reponsesParQuestion(repondants: Repondants): ReponsesQuestion[] {
  return colonnesCodees.map((id) => {
    const [sansReponse = 0, ...nombres] = compterRangs(repondants, id);
    const total = repondants.nombre - sansReponse;
    const options = questionDe(id).options.map(({ texte }, place) => {
      const nombre = nombres[place] ?? 0;
      return { texte, nombre, part: partDe(nombre, total) };
    });
    return { id, options, sansReponse };
  });
}
