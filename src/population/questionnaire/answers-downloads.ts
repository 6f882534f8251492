import { questions } from '../../cahier/people/questionnaire/all-questions.ts';
import { writeCsv } from '../../tables/table-writer.ts';
import { columns } from './answer-columns.ts';
import type { InconsistentAnswer } from './answers-group.ts';

/** Stands in the header, as a column that every import ignores: no line has to be taken out before filling in. */
const INSTRUCTIONS =
  "Mode d'emploi : une ligne par répondant ; dans chaque cellule, les mots de l'option ou son rang, de la liste des codes ; vide si la question n'a pas été posée ; cette colonne n'est pas lue";

/** An empty table to fill in, one line a respondent. */
export const templateCsv = (): string => writeCsv([[...columns, INSTRUCTIONS]]);

/** What each cell of the table may hold: a line an option, and one for each free question, which is not read. */
export function csvCodes(): string {
  const lignes = questions.flatMap(({ id, texte, options }) => {
    if (id === 'q31' || id === 'q32') return [[id, texte, null, 'texte libre, non lu', null]];
    return options.map((option, place) => [id, texte, place + 1, option.texte, option.points ?? null]);
  });
  return writeCsv([['Colonne', 'Question', 'Rang', 'Mots', 'Points'], ...lignes]);
}

/** The answers left out because their filter was not answered « Oui ». */
export function inconsistentCsv(incoherentes: readonly InconsistentAnswer[]): string {
  const lignes = incoherentes.map(({ row, colonne, valeur }) => [row, colonne, valeur]);
  return writeCsv([['Ligne', 'Colonne', 'Valeur'], ...lignes]);
}
