import type { ToldExercise } from '../../exercises/told-exercise.ts';
import { pasteOnOneLine } from '../kit/paste.ts';
import { check, sitting, verdict, writeAnswer, writeBlank } from './exercise-state.ts';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly value: string;
  readonly refused: string | undefined;
  readonly help?: string;
  readonly onText: (text: string) => void;
}

function Field({ id, label, unit, value, refused, help, onText }: FieldProps) {
  return (
    <div class={`champ${refused === undefined ? '' : ' champ-erreur'}`}>
      <div class="champ-ligne">
        <label for={id}>{label}</label>
        <span class="points" aria-hidden="true" />
        <input
          id={id}
          type="text"
          autocomplete="off"
          value={value}
          aria-describedby={`${id}-unite ${id}-dit`}
          aria-invalid={refused === undefined ? undefined : 'true'}
          onInput={(event) => onText(event.currentTarget.value)}
          onPaste={pasteOnOneLine}
        />
        <span class="unite" id={`${id}-unite`}>
          {unit}
        </span>
      </div>
      <p class="champ-dit" id={`${id}-dit`}>
        {refused ?? help}
      </p>
    </div>
  );
}

/** The answer as people type it; the steps on the way can be filled in too. */
export function AnswerForm({ exercise }: { readonly exercise: ToldExercise }) {
  const { typed } = sitting.value;
  const refused = verdict.value?.refused ?? {};
  const before = exercise.blanks.slice(0, -1);
  return (
    <form
      class="exercice-reponse"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void check();
      }}
    >
      {before.length > 0 && (
        <details class="exercice-etapes" open={Object.keys(typed.blanks).length > 0}>
          <summary>Remplir les étapes, si vous voulez savoir laquelle diffère</summary>
          {before.map(({ id, label, unit }) => (
            <Field
              key={id}
              id={`etape-${id}`}
              label={label}
              unit={unit}
              value={typed.blanks[id] ?? ''}
              refused={refused[id]}
              onText={(text) => writeBlank(id, text)}
            />
          ))}
        </details>
      )}
      <div class="exercice-derniere">
        <Field
          id="reponse"
          label="Votre réponse"
          unit={exercise.unit}
          value={typed.answer}
          refused={verdict.value?.kind === 'refused' ? verdict.value.sentences[0] : undefined}
          help={exercise.within === 'exactement' ? '' : `Attendue ${exercise.within}.`}
          onText={writeAnswer}
        />
        <button type="submit" class="bouton-plein si-script">
          Vérifier
        </button>
      </div>
    </form>
  );
}
