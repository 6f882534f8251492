import type { ToldExercise } from '../../exercises/told-exercise.ts';
import type { ToldKey } from '../../exercises/told-key.ts';
import { href } from '../../site.ts';
import { Passage } from '../kit/cited-passage.tsx';
import { fromHere } from '../kit/later-focus.ts';
import { Defile } from '../kit/scrolled-table.tsx';
import { OneStep } from '../kit/steps.tsx';
import { showSteps, sitting, solution, stepCount } from './exercise-state.ts';

const ALL = 'solution-entiere';

/** The steps, one at a time, then the whole solution. */
export function Solution({ exercise }: { readonly exercise: ToldExercise }) {
  const found = solution.value;
  const shown = found === undefined ? 0 : sitting.value.steps;
  const count = found && stepCount(found.key);
  const isWhole = shown > 0 && shown === count;
  const show = async (all: boolean): Promise<void> => {
    const goTo = fromHere();
    await showSteps(all);
    // The buttons go with the last step.
    const key = solution.peek()?.key;
    if (key && sitting.peek().steps === stepCount(key)) goTo(ALL);
  };
  return (
    <section class="exercice-solution" aria-labelledby="les-etapes">
      <h3 id="les-etapes" class={shown === 0 ? 'section si-script' : 'section'}>
        Les étapes
      </h3>
      {found && shown > 0 && <Shown solution={found.key} shown={shown} />}
      {found && isWhole ? (
        <Whole exercise={exercise} solution={found} />
      ) : (
        <p class="commandes">
          {/* A double click is one wish: the second step would tell more than was asked for. */}
          <button
            type="button"
            onClick={({ detail }) => {
              if (detail < 2) void show(false);
            }}
          >
            {shown === 0 ? 'Montrer la première étape' : "Montrer l'étape suivante"}
          </button>
          <button type="button" onClick={() => void show(true)}>
            Montrer toute la solution
          </button>
          {count !== undefined && shown > 0 && (
            <span aria-live="polite">
              {shown} sur {count}
            </span>
          )}
        </p>
      )}
    </section>
  );
}

/** The first steps of a solution, each group under whose they are. */
export function Shown({
  solution: { steps: groups },
  shown,
}: {
  readonly solution: ToldKey;
  readonly shown: number;
}) {
  let before = 0;
  return (
    <>
      {groups.map(({ of, steps }) => {
        const [rank, room] = [before, Math.max(0, shown - before)];
        before += steps.length;
        if (room === 0) return null;
        return (
          <div key={of ?? ''}>
            {of !== undefined && <h4>{of}</h4>}
            <ol class="etapes">
              {steps.slice(0, room).map((etape, place) => (
                <li key={etape.id}>
                  <OneStep etape={etape} rang={rank + place + 1} />
                </li>
              ))}
            </ol>
          </div>
        );
      })}
    </>
  );
}

type Found = NonNullable<typeof solution.value>;

/** What comes with the last step: the answer, the text, and the answers that this exercise knows to be wrong. */
function Whole({
  exercise,
  solution: { key, quotations },
}: {
  readonly exercise: ToldExercise;
  readonly solution: Found;
}) {
  return (
    <>
      <p id={ALL} class="exercice-resultat" tabIndex={-1}>
        {exercise.label} : <b>{key.answer}</b>
      </p>
      {quotations.map((passage) => (
        <Passage key={passage.texte} passage={passage} />
      ))}
      {exercise.page && (
        <p>
          <a href={href(`/regles/${exercise.page}/`)}>La règle, sa formule et son texte</a>
        </p>
      )}
      <details>
        <summary>Les réponses fausses que cet exercice reconnaît</summary>
        <WrongAnswers wrong={key.wrong} />
      </details>
    </>
  );
}

/** The answers that betray a mistake. */
export function WrongAnswers({ wrong, which = '' }: Pick<ToldKey, 'wrong'> & { readonly which?: string }) {
  return (
    <Defile nom={`Réponses fausses reconnues${which}`}>
      <table>
        <caption class="cache">Réponses fausses reconnues</caption>
        <thead>
          <tr>
            <th scope="col">Réponse</th>
            <th scope="col" class="gauche">
              Erreur
            </th>
            <th scope="col" class="gauche">
              Étape
            </th>
          </tr>
        </thead>
        <tbody>
          {wrong.map(({ answer, at, words }) => (
            <tr key={answer}>
              <th scope="row">{answer}</th>
              <td class="gauche">{words}</td>
              <td class="gauche">{at}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Defile>
  );
}
