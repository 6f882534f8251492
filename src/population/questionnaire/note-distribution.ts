import { questionOf } from '../../cahier/people/questionnaire/all-questions.ts';
import { integerQuantile } from '../number-quantiles.ts';
import { codedColumns } from './answer-columns.ts';
import type { Distribution, QuestionAnswers, Repartition, Respondents } from './answers-group.ts';
import { byDimension } from './by-dimension.ts';
import { countRanks, DECIMALS } from './group-notes.ts';
import { decimal, PARTS } from './note.ts';
import { NO_NOTE, type RespondentNotes } from './respondent-notes.ts';

/** Points that a bar of the histogram covers. */
const WIDTH = 10;
const BANDS = 100 / WIDTH;

/** How the notes of respondents spread: their own and, by dimension, over those who have it. */
export function distributionOf(notes: RespondentNotes): Distribution {
  return {
    note: spreadOver(notes.note),
    dimensions: byDimension((dimension) => spreadOver(notes.dimensions[dimension])),
  };
}

function spreadOver(notes: Int32Array): Repartition {
  const sortedOnes = notes.filter((note) => note !== NO_NOTE).sort();
  const numbers = new Array<number>(BANDS).fill(0);
  for (const note of sortedOnes) {
    const rank = Math.min(BANDS - 1, Math.floor(note / (WIDTH * PARTS)));
    numbers[rank] = (numbers[rank] ?? 0) + 1;
  }
  return {
    nombre: sortedOnes.length,
    binList: numbers.map((number, rank) => ({
      from: rank * WIDTH,
      a: (rank + 1) * WIDTH,
      nombre: number,
      part: partOf(number, sortedOnes.length),
    })),
    deciles:
      sortedOnes.length === 0 ? null : Array.from({ length: 11 }, (_, rank) => decile(sortedOnes, rank)),
  };
}

const decile = (sortedOnes: Int32Array, rank: number): string =>
  decimal(integerQuantile(sortedOnes, rank, 10), DECIMALS, 10);

/** A share in percent, as decimal text; « 0 » of nothing. */
function partOf(number: number, total: number): string {
  return total === 0 ? '0' : decimal(100 * number * PARTS, DECIMALS, total);
}

/** The answers kept to each coded question, by option, in annexe 2's order; shares are of those who answered it. */
export function answersByQuestion(respondents: Respondents): QuestionAnswers[] {
  return codedColumns.map((id) => {
    const [withoutAnswer = 0, ...numbers] = countRanks(respondents, id);
    const total = respondents.nombre - withoutAnswer;
    const options = questionOf(id).options.map(({ texte }, place) => {
      const number = numbers[place] ?? 0;
      return { texte, nombre: number, part: partOf(number, total) };
    });
    return { id, options, withoutAnswer };
  });
}
