import type { QuestionId } from '../../cahier/people/questionnaire/all-questions.ts';
import { lignes } from '../../calculators/questionnaire/summary-lines.ts';
import type { Seance } from '../../population/questionnaire/sitting.ts';
import { ToNotebook } from '../kit/to-notebook.tsx';

interface Props {
  readonly seance: Seance;
  readonly onQuestion: (id: QuestionId) => void;
}

/** Question by question: what was answered, what it is worth, or why it is left out. */
export function Recap({ seance, onQuestion }: Props) {
  return (
    <>
      <table class="q-recapitulatif">
        <caption>Vos réponses, une à une</caption>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Votre réponse</th>
            <th scope="col">Dans la note</th>
          </tr>
        </thead>
        <tbody>
          {lignes(seance).map(({ id, title, texte, reponse, points, effet, asked }) => (
            <tr key={id} class={asked ? undefined : 'q-fermee'}>
              <th scope="row">
                <b>{title}</b> {texte}{' '}
                {asked && (
                  <button
                    type="button"
                    class="lien si-script"
                    aria-label={`Y revenir : ${title}, ${texte}`}
                    onClick={() => onQuestion(id)}
                  >
                    Y revenir
                  </button>
                )}
              </th>
              <td>{reponse ?? '—'}</td>
              <td>{points === undefined ? effet : <b class="q-points">{points}</b>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ToNotebook what="tableau" nom="vos réponses au questionnaire" />
    </>
  );
}
