import type { ComponentChildren } from 'preact';
import {
  type Question,
  type QuestionId,
  questionBlocks,
  questionOf,
} from '../../cahier/people/questionnaire/all-questions.ts';
import { keptWords, skipWords, titleOf } from '../../calculators/questionnaire/questionnaire-words.ts';
import { giveAnswer, LONGEST_WORDS, type Seance, write } from '../../population/questionnaire/sitting.ts';
import type { Suite } from './memory.ts';
import { Option } from './option.tsx';
import { focusStatement } from './question-focus.ts';
import { Lapsus, type LapsusWords } from './slips.tsx';

interface Props {
  readonly id: QuestionId;
  readonly seance: Seance;
  readonly onSeance: (suite: Suite) => void;
  /** The slip to tell here, given the answers so far. */
  readonly lapsus: { readonly dit: LapsusWords; readonly citations: ComponentChildren } | undefined;
  /** What was skipped to come here. */
  readonly arrival: string | undefined;
}

/** One question with its answers, its printed skip, and what the answer leads to. */
export function AskedQuestion({ id, seance, onSeance, lapsus, arrival }: Props) {
  const question = questionOf(id);
  const questionBlock = questionBlocks.find(({ questions }) => questions.includes(id));
  const { reponses } = seance;
  const isAnswered = reponses[id] !== undefined;
  const a = { reminder: `${id}-rappel`, note: `${id}-note` };
  return (
    <>
      {questionBlock && <h2 class="q-bloc">{questionBlock.title}</h2>}
      {arrival && <p class="q-arrivee">{arrival}</p>}
      {question.reminder && (
        <p class="q-rappel" id={a.reminder}>
          {question.reminder}
        </p>
      )}
      {question.freeText ? (
        <FreeText question={question} seance={seance} onSeance={onSeance} />
      ) : (
        <fieldset
          class="q-choix"
          key={id}
          aria-describedby={(question.reminder && a.reminder) ?? (question.note && a.note)}
        >
          <legend class="q-titre" tabIndex={-1}>
            <Statement question={question} />
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
                ticked={reponses[id] === at + 1}
                onTick={() => onSeance((here) => giveAnswer(here, id, at + 1))}
                precision={
                  precision && id === 'q31' && reponses[id] === at + 1
                    ? {
                        texte: seance.textes.q31 ?? '',
                        onText: (words) => onSeance((here) => write(here, 'q31', words)),
                      }
                    : undefined
                }
              />
            ))}
          </div>
          {isAnswered && (
            <button
              type="button"
              class="lien q-effacer"
              onClick={(event) => {
                focusStatement(event);
                onSeance((here) => giveAnswer(here, id, undefined));
              }}
            >
              Effacer ma réponse
            </button>
          )}
        </fieldset>
      )}
      {question.crossReference && <p class="q-renvoi">{question.crossReference}</p>}
      {question.crossReference && (
        <div class="q-saut" role="status">
          {isAnswered && <p>{lapsus?.dit.brief ?? skipWords(reponses, id)}</p>}
          <p>{keptWords(reponses, id)}</p>
        </div>
      )}
      {lapsus && !question.crossReference && (
        <div class="q-saut">
          <p>{lapsus.dit.brief}</p>
        </div>
      )}
      {lapsus && <Lapsus lapsus={lapsus.dit} citations={lapsus.citations} />}
    </>
  );
}

function Statement({ question: { id, texte } }: { readonly question: Question }) {
  return (
    <>
      <span class="q-rang">{titleOf(id)}</span> {texte}
    </>
  );
}

function FreeText({
  question,
  seance,
  onSeance,
}: Pick<Props, 'seance' | 'onSeance'> & { readonly question: Question }) {
  return (
    <div class="q-choix">
      <label class="q-titre" for="q32-texte" tabIndex={-1}>
        <Statement question={question} />
      </label>
      <p class="q-rappel" id="q32-libre">
        {question.freeText}
      </p>
      <textarea
        id="q32-texte"
        aria-describedby="q32-libre"
        rows={4}
        maxLength={LONGEST_WORDS}
        value={seance.textes.q32 ?? ''}
        onInput={({ currentTarget: { value } }) => onSeance((here) => write(here, 'q32', value))}
      />
    </div>
  );
}
