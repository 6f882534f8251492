import { compte } from '../../../calculators/import/import-words.ts';
import { formatNumber } from '../../../french/numbers.ts';
import type { LigneQuestion } from '../../../population/questionnaire/answers-table.ts';
import { part, sorteDite } from '../group-words.ts';

/** The answers to one question, option by option: full words, what each does, how many, and a bar. */
export function Options({ ligne, legende }: { readonly ligne: LigneQuestion; readonly legende?: string }) {
  const notee = ligne.genre === 'comptee';
  return (
    <>
      <table class={`g-options${notee ? ' g-options-notees' : ''}`}>
        <caption class={legende === undefined ? 'g-cache' : undefined}>
          {legende ?? `Réponses à : ${ligne.texte}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">Réponse</th>
            {notee && <th scope="col">Points</th>}
            <th scope="col">Nombre</th>
            <th scope="col">Part</th>
          </tr>
        </thead>
        <tbody>
          {ligne.options.map((option) => (
            <tr key={option.rang}>
              <th scope="row">
                {option.texte}
                <span class="g-piste" aria-hidden="true">
                  <span
                    class={`g-barre ${notee ? `g-${option.sorte}` : 'g-neutre'}`}
                    style={{ width: `${option.part}%` }}
                  />
                </span>
              </th>
              {notee && <td>{sorteDite(option.sorte)}</td>}
              <td>{formatNumber(String(option.nombre))}</td>
              <td>{part(option.part)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="g-menu">
        {compte(
          ligne.sansReponse,
          'répondant sans réponse à cette question',
          'répondants sans réponse à cette question',
        )}
        {ligne.sansReponse > 0 && ' ; les parts ne les comptent pas'}.
      </p>
    </>
  );
}
