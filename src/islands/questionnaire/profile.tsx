import {
  blocs,
  invitation,
  profil,
  type QuestionProfil,
} from '../../cahier/people/questionnaire/all-questions.ts';
import { cocher, preciser, type Seance } from '../../population/questionnaire/sitting.ts';
import type { Suite } from './memory.ts';
import { Option } from './option.tsx';
import { focusEnonce } from './question-focus.ts';

interface Props {
  readonly seance: Seance;
  readonly onSeance: (suite: Suite) => void;
}

/** The questions about the reader: all on one page, none counts. */
export function Profil({ seance, onSeance }: Props) {
  return (
    <>
      <h2 class="q-titre" tabIndex={-1}>
        {invitation}
      </h2>
      <p class="q-aide">Ici, ces questions sont facultatives ; elles ne comptent jamais dans la note.</p>
      {profil.map((question) => (
        <div key={question.id}>
          {question.bloc && <h3 class="q-bloc">{blocs.find(({ id }) => id === question.bloc)?.titre}</h3>}
          <Choix question={question} seance={seance} onSeance={onSeance} />
        </div>
      ))}
    </>
  );
}

function Choix({ question, seance, onSeance }: Props & { readonly question: QuestionProfil }) {
  const { id, texte, options, multiple } = question;
  const { rangs = [], precision = '' } = seance.profil[id] ?? {};
  const [rang = 1] = rangs;
  const effacer = (event: Event): void => {
    focusEnonce(event);
    onSeance((ici) => cocher(ici, id, rang, false));
  };
  return (
    <fieldset class="q-choix q-profil">
      <legend tabIndex={-1}>
        {texte}
        {multiple && <span class="q-note"> (plusieurs réponses possibles)</span>}
      </legend>
      <div class="q-options q-options-serrees">
        {options.map((option, at) => {
          const coche = rangs.includes(at + 1);
          return (
            <Option
              key={option.texte}
              nom={`profil-${id}`}
              texte={option.texte}
              multiple={multiple}
              coche={coche}
              onCoche={(oui) => onSeance((ici) => cocher(ici, id, at + 1, oui))}
              precision={
                option.precision && coche
                  ? { texte: precision, onTexte: (words) => onSeance((ici) => preciser(ici, id, words)) }
                  : undefined
              }
            />
          );
        })}
      </div>
      {!multiple && rangs.length > 0 && (
        <button type="button" class="lien q-effacer" onClick={effacer}>
          Effacer cette réponse
        </button>
      )}
    </fieldset>
  );
}
