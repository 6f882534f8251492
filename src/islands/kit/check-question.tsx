import '../preact-patches/french-spacing.ts';
import { useState } from 'preact/hooks';

export interface QuestionDefinition {
  readonly enonce: string;
  readonly reponses: readonly { readonly texte: string; readonly juste: boolean; readonly dit: string }[];
}

/** One question to check oneself, with a word about each answer; on paper and without script, the choices are a list and the answer is below. */
export function Question({ question }: { readonly question: QuestionDefinition }) {
  const [picked, setPicked] = useState<number>();
  const reponse = picked === undefined ? undefined : question.reponses[picked];
  const isSound = question.reponses.find((each) => each.juste);
  return (
    <div class="question">
      <p>{question.enonce}</p>
      <div class="pastilles si-script">
        {question.reponses.map(({ texte, juste: isCorrect }, rank) => (
          <button
            key={texte}
            type="button"
            class={`pastille${rank === picked ? (isCorrect ? ' pastille-juste' : ' pastille-fausse') : ''}`}
            aria-pressed={rank === picked}
            onClick={() => setPicked(rank)}
          >
            {texte}
          </button>
        ))}
      </div>
      <ul class="question-choix">
        {question.reponses.map(({ texte }) => (
          <li key={texte}>{texte}</li>
        ))}
      </ul>
      <p class="question-dit" role="status">
        {reponse && (
          <>
            <b>{reponse.juste ? 'Oui.' : 'Non.'}</b> {reponse.dit}
          </>
        )}
      </p>
      <details class="question-reponse">
        <summary>La réponse</summary>
        <p>
          {isSound?.texte}. {isSound?.dit}
        </p>
      </details>
    </div>
  );
}
