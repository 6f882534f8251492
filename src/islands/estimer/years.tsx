import { modeCredits } from '../../calculators/choices/money-choices.ts';
import { vagues } from '../../calculators/choices/waves.ts';
import { estimationQuestions } from '../../calculators/estimer/questions.ts';
import { type Field as Definition, fields } from '../../calculators/fields.ts';
import { expectedOf } from '../../calculators/refusal-words.ts';
import { scoreFields, scoreRows } from '../../calculators/score-fields.ts';
import { addYear, removeYear } from '../../scenario/edit/years.ts';
import type { ExampleNumber } from '../../scenario/examples/example-numbers.ts';
import { pathText, type View } from '../../scenario/format/scenario-document.ts';
import { store } from '../../store/page-store.ts';
import type { Entry } from '../../store/state/entry.ts';
import { Selection } from '../kit/choice-list.tsx';
import { InventedValues } from '../kit/invented.tsx';
import { Field } from '../kit/scenario-field.tsx';
import { TextField } from '../kit/text-field.tsx';
import { RowRead } from '../kit/value-elsewhere.tsx';
import { Origin } from './origins.tsx';

const columns = ['patients', 'depenseReelle', 'depenseAjustee'] as const;

interface Props {
  readonly saisie: Entry;
  /** The numbers that are still an example's. */
  readonly examples: readonly ExampleNumber[] | undefined;
}

interface YearsProps extends Props {
  /** Whether they are the site's example, of which nothing is changed. */
  readonly unanswered: boolean;
}

/** The scenario year by year, for who has the figures. */
export function Years({ saisie, examples, unanswered }: YearsProps) {
  const { scenario, vue } = saisie;
  const groupement = scenario.groupements[vue.groupement];
  if (groupement === undefined) return null;
  const nom = ['groupements', vue.groupement, 'nom'] as const;
  const refusal = store.erreurs.value.find(({ path }) => path === pathText(nom));
  const results = groupement.annees.length - 1;
  const credits =
    groupement.credits.mode === 'calcul'
      ? [fields.creditsPatients, fields.creditsAppreciation]
      : [fields.creditsMontant];
  return (
    <fieldset class="pas">
      <legend>Année par année</legend>
      <Why keptOnes={saisie.estimationGardee !== undefined} unanswered={unanswered} />
      {examples !== undefined && examples.length > 0 && (
        <p class="aide">
          Marquées « hypothèse » : les valeurs de l'exemple, ou calculées à partir d'elles. Si l'une d'elles
          est aussi la vôtre, touchez sa marque pour la confirmer : elle devient « vous ».
        </p>
      )}
      <TextField
        id="a-nom"
        nom={estimationQuestions.nom.nom}
        valeur={groupement.nom}
        chemin={pathText(nom)}
        refus={refusal && expectedOf(refusal)}
        onValue={(next) => store.write(nom, next)}
      />
      <Selection choice={vagues} vue={vue} />
      <Selection choice={modeCredits} vue={vue} />
      {credits.map((field) => (
        <YearField key={field.id} field={field} vue={vue} prefix="a" saisie={saisie} examples={examples} />
      ))}
      {groupement.annees.map(({ annee }, rank) => (
        <details key={annee} class="annee" open={rank < 2} aria-label={`Année ${annee}`}>
          <summary>
            {annee}
            {rank === 0 && ', année de base'}
          </summary>
          {columns.map((id) => (
            <YearField
              key={id}
              field={fields[id]}
              vue={{ ...vue, annee: rank }}
              prefix={`a${rank}`}
              saisie={saisie}
              examples={examples}
            />
          ))}
          {rank > 0 && <Score saisie={saisie} examples={examples} vue={{ ...vue, annee: rank }} />}
        </details>
      ))}
      <p class="aide">
        <button
          type="button"
          disabled={results >= 5}
          onClick={() => store.replace(addYear(store.saisie.value))}
        >
          Ajouter une année
        </button>{' '}
        <button
          type="button"
          disabled={results <= 1}
          onClick={() => store.replace(removeYear(store.saisie.value))}
        >
          Retirer la dernière
        </button>
      </p>
    </fieldset>
  );
}

/** Why the simple questions are closed, and what the way back to them brings. */
function Why({ keptOnes, unanswered }: { readonly keptOnes: boolean; readonly unanswered: boolean }) {
  const tried = store.sandbox.value !== undefined;
  return (
    <p class="aide">
      {tried
        ? "Ce que vous essayez s'écrit année par année. « Revenir à mes chiffres », plus bas, rend vos réponses telles quelles."
        : unanswered
          ? "Ce sont les années de l'exemple : remplacez-les par les vôtres. « Revenir aux questions simples » est plus bas."
          : keptOnes
            ? 'Les questions simples sont fermées : des valeurs ont été saisies année par année, ici ou sur une autre page. Vos réponses sont gardées ; « Revenir aux questions simples », plus bas, les rend.'
            : 'Les questions simples sont fermées : ce scénario ne vient pas de leurs réponses. « Revenir aux questions simples », plus bas, part de réponses supposées.'}
    </p>
  );
}

interface FieldProps extends Props {
  readonly field: Definition;
  readonly vue: View;
  readonly prefix: string;
}

/** A number of the scenario, with whose it is. */
function YearField({ field, vue, prefix, ...whose }: FieldProps) {
  const mark = <Origin field={field} vue={vue} {...whose} />;
  return <Field field={field} vue={vue} prefix={prefix} mark={mark} />;
}

/** The score of a year: a field, or what its indicators come to, which other pages hold. */
function Score({ saisie, examples, vue }: Props & { readonly vue: View }) {
  const { scenario } = saisie;
  return (
    <>
      {scoreFields(scenario, vue, ['score']).map((field) => (
        <YearField
          key={field.id}
          field={field}
          vue={vue}
          prefix={`a${vue.annee}`}
          saisie={saisie}
          examples={examples}
        />
      ))}
      {scoreRows(scenario, vue, store.calcul.value).map((row) => (
        <RowRead key={row.nom} row={row} vue={vue} />
      ))}
      <InventedValues scenario={scenario} vue={vue} />
    </>
  );
}
