import { compte } from '../../../calculators/import/import-words.ts';
import { formatNumber } from '../../../french/numbers.ts';
import type { QuestionRow } from '../../../population/questionnaire/answers-table.ts';
import { part, sortWords } from '../group-words.ts';

/** The answers to one question, option by option: full words, what each does, how many, and a bar. */
export function Options({ row, legend }: { readonly row: QuestionRow; readonly legend?: string }) {
  const isNoted = row.kind === 'comptee';
  return (
    <>
      <table class={`g-options${isNoted ? ' g-options-notees' : ''}`}>
        <caption class={legend === undefined ? 'cache' : undefined}>
          {legend ?? `Réponses à : ${row.texte}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">Réponse</th>
            {isNoted && <th scope="col">Points</th>}
            <th scope="col">Nombre</th>
            <th scope="col">Part</th>
          </tr>
        </thead>
        <tbody>
          {row.options.map((option) => (
            <tr key={option.rang}>
              <th scope="row">
                {option.texte}
                <span class="g-piste" aria-hidden="true">
                  <span
                    class={`drawn g-barre ${isNoted ? `g-${option.sort}` : 'g-neutre'}`}
                    style={{ width: `${option.part}%` }}
                  />
                </span>
              </th>
              {isNoted && <td>{sortWords(option.sort)}</td>}
              <td>{formatNumber(String(option.nombre))}</td>
              <td>{part(option.part)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="fine-print">
        {compte(
          row.withoutAnswer,
          'répondant sans réponse à cette question',
          'répondants sans réponse à cette question',
        )}
        {row.withoutAnswer > 0 && ' ; les parts ne les comptent pas'}.
      </p>
    </>
  );
}
