import type { ComponentChildren } from 'preact';
import {
  blocs,
  type Question,
  type QuestionId,
  questionDe,
} from '../../cahier/people/questionnaire/all-questions.ts';
import { gardeesDites, sautDit, titreDe } from '../../calculators/questionnaire/questionnaire-words.ts';
import { ecrire, LONGEST_WORDS, repondre, type Seance } from '../../population/questionnaire/sitting.ts';
import type { Suite } from './memory.ts';
import { Option } from './option.tsx';
import { focusEnonce } from './question-focus.ts';
import { Lapsus, type LapsusDit } from './slips.tsx';

interface Props {
  readonly id: QuestionId;
  readonly seance: Seance;
  readonly onSeance: (suite: Suite) => void;
  /** The slip to tell here, given the answers so far. */
  readonly lapsus: { readonly dit: LapsusDit; readonly citations: ComponentChildren } | undefined;
  /** What was skipped to come here. */
  readonly arrivee: string | undefined;
}

/** One question with its answers, its printed skip, and what the answer leads to. */
export function QuestionPosee({ id, seance, onSeance, lapsus, arrivee }: Props) {
  const question = questionDe(id);
  const bloc = blocs.find(({ questions }) => questions.includes(id));
  const { reponses } = seance;
  const repondu = reponses[id] !== undefined;
  const a = { rappel: `${id}-rappel`, note: `${id}-note` };
  return (
    <>
      {bloc && <h2 class="q-bloc">{bloc.titre}</h2>}
      {arrivee && <p class="q-arrivee">{arrivee}</p>}
      {question.rappel && (
        <p class="q-rappel" id={a.rappel}>
          {question.rappel}
        </p>
      )}
      {question.libre ? (
        <Libre question={question} seance={seance} onSeance={onSeance} />
      ) : (
        <fieldset
          class="q-choix"
          key={id}
          aria-describedby={(question.rappel && a.rappel) ?? (question.note && a.note)}
        >
          <legend class="q-titre" tabIndex={-1}>
            <Enonce question={question} />
          </legend>
          {question.note && (
            <p class="q-rappel" id={a.note}>
              {question.note}
            </p>
          )}
          <div class="q-options">
            {question.options.map(({ texte, precision }, at) => (
              <Option
                key={texte}
                nom={id}
                texte={texte}
                coche={reponses[id] === at + 1}
                onCoche={() => onSeance((ici) => repondre(ici, id, at + 1))}
                precision={
                  precision && id === 'q31' && reponses[id] === at + 1
                    ? {
                        texte: seance.textes.q31 ?? '',
                        onTexte: (words) => onSeance((ici) => ecrire(ici, 'q31', words)),
                      }
                    : undefined
                }
              />
            ))}
          </div>
          {repondu && (
            <button
              type="button"
              class="lien q-effacer"
              onClick={(event) => {
                focusEnonce(event);
                onSeance((ici) => repondre(ici, id, undefined));
              }}
            >
              Effacer ma réponse
            </button>
          )}
        </fieldset>
      )}
      {question.renvoi && <p class="q-renvoi">{question.renvoi}</p>}
      {question.renvoi && (
        <div class="q-saut" role="status">
          {repondu && <p>{lapsus?.dit.bref ?? sautDit(reponses, id)}</p>}
          <p>{gardeesDites(reponses, id)}</p>
        </div>
      )}
      {lapsus && !question.renvoi && (
        <div class="q-saut">
          <p>{lapsus.dit.bref}</p>
        </div>
      )}
      {lapsus && <Lapsus lapsus={lapsus.dit} citations={lapsus.citations} />}
    </>
  );
}

function Enonce({ question: { id, texte } }: { readonly question: Question }) {
  return (
    <>
      <span class="q-rang">{titreDe(id)}</span> {texte}
    </>
  );
}

function Libre({
  question,
  seance,
  onSeance,
}: Pick<Props, 'seance' | 'onSeance'> & { readonly question: Question }) {
  return (
    <div class="q-choix">
      <label class="q-titre" for="q32-texte" tabIndex={-1}>
        <Enonce question={question} />
      </label>
      <p class="q-rappel" id="q32-libre">
        {question.libre}
      </p>
      <textarea
        id="q32-texte"
        aria-describedby="q32-libre"
        rows={4}
        maxLength={LONGEST_WORDS}
        value={seance.textes.q32 ?? ''}
        onInput={({ currentTarget: { value } }) => onSeance((ici) => ecrire(ici, 'q32', value))}
      />
    </div>
  );
}
