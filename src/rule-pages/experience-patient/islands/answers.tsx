import { useState } from 'preact/hooks';
import { blocs } from '../../../cahier/people/questionnaire/all-questions.ts';
import { formatNumber } from '../../../french/numbers.ts';
import { telechargerCsv } from '../../../islands/kit/csv-download.ts';
import { useMorceaux } from '../../../islands/kit/import/piecewise.ts';
import { Defile } from '../../../islands/kit/scrolled-table.tsx';
import type { LigneQuestion } from '../../../population/questionnaire/answers-table.ts';
import { barreDite, genreDit, sorteDite, titreQuestion } from '../group-words.ts';
import { Options } from './options.tsx';

interface Props {
  readonly lignes: readonly LigneQuestion[];
}

/** The answers, question by question: a bar each, and the full words once it is opened. */
export function Reponses({ lignes }: Props) {
  const montres = useMorceaux(blocs.length, lignes);
  return (
    <section class="g-reponses">
      <h3>Les réponses, question par question</h3>
      <p>
        Chaque barre partage ceux qui ont répondu. Ouvrez une question pour lire les réponses en toutes
        lettres.
      </p>
      <ul class="g-legende" aria-hidden="true">
        {([100, 50, 0, 'horsNote'] as const).map((sorte) => (
          <li key={sorte}>
            <span class={`g-pastille g-${sorte}`} />{' '}
            {sorte === 'horsNote' ? sorteDite(sorte) : `${sorte} points`}
          </li>
        ))}
      </ul>
      {blocs.slice(0, montres).map((bloc) => {
        const siennes = lignes.filter(({ id }) => bloc.questions.includes(id));
        return (
          <div key={bloc.id} class="g-bloc">
            <h4>{bloc.titre}</h4>
            {siennes.map((ligne) => (
              <Question key={ligne.id} ligne={ligne} />
            ))}
          </div>
        );
      })}
      <Tableau lignes={lignes} />
    </section>
  );
}

function Question({ ligne }: { readonly ligne: LigneQuestion }) {
  const [ouverte, setOuverte] = useState(false);
  const { id, texte, genre, sortes } = ligne;
  return (
    <details class="g-question" onToggle={(event) => setOuverte(event.currentTarget.open)}>
      <summary>
        <span class="g-question-texte">
          <b>{titreQuestion(id)}</b> {texte}
        </span>
        {genre === 'comptee' ? (
          <span class="g-piste g-piste-partagee">
            <span class="g-cache">{barreDite(ligne)}</span>
            {sortes.map(({ sorte, part }) => (
              <span key={sorte} class={`g-barre g-${sorte}`} style={{ width: `${part}%` }} />
            ))}
          </span>
        ) : (
          <span class="g-genre">{genreDit(genre)}</span>
        )}
      </summary>
      {ouverte && <Options ligne={ligne} />}
    </details>
  );
}

/** The questions that count, in one compact table. */
function Tableau({ lignes }: Props) {
  const [ouvert, setOuvert] = useState(false);
  const comptees = lignes.filter(({ genre }) => genre === 'comptee');
  const nom = 'Réponses aux questions qui comptent';
  return (
    <details class="g-tableau" onToggle={(event) => setOuvert(event.currentTarget.open)}>
      <summary>Toutes les questions qui comptent, en un tableau</summary>
      {ouvert && (
        <Defile nom={nom}>
          <table>
            <caption>{nom}, en nombre de répondants</caption>
            <thead>
              <tr>
                <th scope="col">Question</th>
                {comptees[0]?.sortes.map(({ sorte }) => (
                  <th key={sorte} scope="col">
                    {sorte === 'horsNote' ? 'Hors note' : `${sorte} points`}
                  </th>
                ))}
                <th scope="col">Sans réponse</th>
              </tr>
            </thead>
            <tbody>
              {comptees.map(({ id, texte, sortes, sansReponse }) => (
                <tr key={id}>
                  <th scope="row">
                    <b>{titreQuestion(id)}</b> {texte}
                  </th>
                  {sortes.map(({ sorte, nombre }) => (
                    <td key={sorte}>{formatNumber(String(nombre))}</td>
                  ))}
                  <td>{formatNumber(String(sansReponse))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Defile>
      )}
      <button type="button" class="lien si-script" onClick={() => telechargerCsv(enCsv(lignes), 'reponses')}>
        Toutes les réponses en CSV
      </button>
    </details>
  );
}

const TETE = ['Colonne', 'Question', 'Rang', 'Réponse', 'Points', 'Nombre', 'Part (%)'];

/** Every option of every question, a line each. */
function enCsv(lignes: readonly LigneQuestion[]): string[][] {
  return [
    TETE,
    ...lignes.flatMap(({ id, texte, genre, options }) =>
      options.map((option) => [
        id,
        texte,
        String(option.rang),
        option.texte,
        genre === 'comptee' ? sorteDite(option.sorte) : 'ne compte pas',
        String(option.nombre),
        formatNumber(option.part, { maximumFractionDigits: 2 }),
      ]),
    ),
  ];
}
