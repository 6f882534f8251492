import { useState } from 'preact/hooks';
import { questionBlocks } from '../../../cahier/people/questionnaire/all-questions.ts';
import { formatNumber } from '../../../french/numbers.ts';
import { downloadCsv } from '../../../islands/kit/csv-download.ts';
import { usePieces } from '../../../islands/kit/import/piecewise.ts';
import { Defile } from '../../../islands/kit/scrolled-table.tsx';
import { ToNotebook } from '../../../islands/kit/to-notebook.tsx';
import type { QuestionRow } from '../../../population/questionnaire/answers-table.ts';
import { barWords, kindWords, questionTitle, sortWords } from '../group-words.ts';
import { Options } from './options.tsx';

interface Props {
  readonly lignes: readonly QuestionRow[];
}

/** The answers, question by question: a bar each, and the full words once it is opened. */
export function Answers({ lignes }: Props) {
  const shownNow = usePieces(questionBlocks.length, lignes);
  return (
    <section class="g-reponses">
      <h3>Les réponses, question par question</h3>
      <p>
        Chaque barre partage ceux qui ont répondu. Ouvrez une question pour lire les réponses en toutes
        lettres.
      </p>
      <ul class="g-legende" aria-hidden="true">
        {([100, 50, 0, 'horsNote'] as const).map((sort) => (
          <li key={sort}>
            <span class={`drawn g-pastille g-${sort}`} />{' '}
            {sort === 'horsNote' ? sortWords(sort) : `${sort} points`}
          </li>
        ))}
      </ul>
      {questionBlocks.slice(0, shownNow).map((questionBlock) => {
        const ownList = lignes.filter(({ id }) => questionBlock.questions.includes(id));
        return (
          <div key={questionBlock.id} class="g-bloc">
            <h4>{questionBlock.title}</h4>
            {ownList.map((row) => (
              <Question key={row.id} row={row} />
            ))}
          </div>
        );
      })}
      <TableView lignes={lignes} />
    </section>
  );
}

function Question({ row }: { readonly row: QuestionRow }) {
  const [isOpen, setIsOpen] = useState(false);
  const { id, texte, kind, sorts } = row;
  return (
    <details class="g-question" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        <span class="g-question-texte">
          <b>{questionTitle(id)}</b> {texte}
        </span>
        {kind === 'comptee' ? (
          <span class="g-piste g-piste-partagee">
            <span class="cache">{barWords(row)}</span>
            {sorts.map(({ sort, part }) => (
              <span key={sort} class={`drawn g-barre g-${sort}`} style={{ width: `${part}%` }} />
            ))}
          </span>
        ) : (
          <span class="g-genre">{kindWords(kind)}</span>
        )}
      </summary>
      {isOpen && <Options row={row} />}
    </details>
  );
}

/** The questions that count, in one compact table. */
function TableView({ lignes }: Props) {
  const [opened, setOpened] = useState(false);
  const countedOnes = lignes.filter(({ kind }) => kind === 'comptee');
  const nom = 'Réponses aux questions qui comptent';
  return (
    <details class="g-tableau" onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>Toutes les questions qui comptent, en un tableau</summary>
      {opened && (
        <>
          <Defile nom={nom}>
            <table>
              <caption>{nom}, en nombre de répondants</caption>
              <thead>
                <tr>
                  <th scope="col">Question</th>
                  {countedOnes[0]?.sorts.map(({ sort }) => (
                    <th key={sort} scope="col">
                      {sort === 'horsNote' ? 'Hors note' : `${sort} points`}
                    </th>
                  ))}
                  <th scope="col">Sans réponse</th>
                </tr>
              </thead>
              <tbody>
                {countedOnes.map(({ id, texte, sorts, withoutAnswer }) => (
                  <tr key={id}>
                    <th scope="row">
                      <b>{questionTitle(id)}</b> {texte}
                    </th>
                    {sorts.map(({ sort, nombre: number }) => (
                      <td key={sort}>{formatNumber(String(number))}</td>
                    ))}
                    <td>{formatNumber(String(withoutAnswer))}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Defile>
          <ToNotebook what="tableau" nom={nom} />
        </>
      )}
      <button type="button" class="lien si-script" onClick={() => downloadCsv(toCsv(lignes), 'reponses')}>
        Toutes les réponses en CSV
      </button>
    </details>
  );
}

const HEAD = ['Colonne', 'Question', 'Rang', 'Réponse', 'Points', 'Nombre', 'Part (%)'];

/** Every option of every question, a line each. */
function toCsv(lignes: readonly QuestionRow[]): string[][] {
  return [
    HEAD,
    ...lignes.flatMap(({ id, texte, kind, options }) =>
      options.map((option) => [
        id,
        texte,
        String(option.rang),
        option.texte,
        kind === 'comptee' ? sortWords(option.sort) : 'ne compte pas',
        String(option.nombre),
        formatNumber(option.part, { maximumFractionDigits: 2 }),
      ]),
    ),
  ];
}
