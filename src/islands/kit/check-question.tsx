import '../preact-patches/french-spacing.ts';
import { useState } from 'preact/hooks';

export interface QuestionDefinition {
  readonly enonce: string;
  readonly reponses: readonly { readonly texte: string; readonly juste: boolean; readonly dit: string }[];
}

/** One question to check oneself, with a word about each answer: its buttons. Its page writes what is for paper. */
export function Question({ question: { enonce, reponses } }: { readonly question: QuestionDefinition }) {
  const [picked, setPicked] = useState<number>();
  const reponse = picked === undefined ? undefined : reponses[picked];
  return (
    <>
      <p>{enonce}</p>
      <div class="pastilles si-script">
        {reponses.map(({ texte, juste: isCorrect }, rank) => (
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
      <p class="question-dit" role="status">
        {reponse && (
          <>
            <b>{reponse.juste ? 'Oui.' : 'Non.'}</b> {reponse.dit}
          </>
        )}
      </p>
    </>
  );
}
