import {
  invitation,
  type ProfileQuestion,
  profil,
  questionBlocks,
} from '../../cahier/people/questionnaire/all-questions.ts';
import { preciser, type Seance, tick } from '../../population/questionnaire/sitting.ts';
import type { Suite } from './memory.ts';
import { Option } from './option.tsx';
import { focusStatement } from './question-focus.ts';

interface Props {
  readonly seance: Seance;
  readonly onSeance: (suite: Suite) => void;
}

/** The questions about the reader: all on one page, none counts. */
export function Profile({ seance, onSeance }: Props) {
  return (
    <>
      <h2 class="q-titre" tabIndex={-1}>
        {invitation}
      </h2>
      <p class="q-aide">Ici, ces questions sont facultatives ; elles ne comptent jamais dans la note.</p>
      {profil.map((question) => (
        <div key={question.id}>
          {question.questionBlock && (
            <h3 class="q-bloc">{questionBlocks.find(({ id }) => id === question.questionBlock)?.title}</h3>
          )}
          <Choice question={question} seance={seance} onSeance={onSeance} />
        </div>
      ))}
    </>
  );
}

function Choice({ question, seance, onSeance }: Props & { readonly question: ProfileQuestion }) {
  const { id, texte, options, multiple } = question;
  const { rangs: ranks = [], precision = '' } = seance.profil[id] ?? {};
  const [rank = 1] = ranks;
  const erase = (event: Event): void => {
    focusStatement(event);
    onSeance((here) => tick(here, id, rank, false));
  };
  return (
    <fieldset class="q-choix q-profil">
      <legend tabIndex={-1}>
        {texte}
        {multiple && <span class="q-note"> (plusieurs réponses possibles)</span>}
      </legend>
      <div class="q-options q-options-serrees">
        {options.map((option, at) => {
          const ticked = ranks.includes(at + 1);
          return (
            <Option
              key={option.texte}
              nom={`profil-${id}`}
              texte={option.texte}
              multiple={multiple}
              ticked={ticked}
              onTick={(yes) => onSeance((here) => tick(here, id, at + 1, yes))}
              precision={
                option.precision && ticked
                  ? { texte: precision, onText: (words) => onSeance((here) => preciser(here, id, words)) }
                  : undefined
              }
            />
          );
        })}
      </div>
      {!multiple && ranks.length > 0 && (
        <button type="button" class="lien q-effacer" onClick={erase}>
          Effacer cette réponse
        </button>
      )}
    </fieldset>
  );
}
