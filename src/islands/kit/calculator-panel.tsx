import '../preact-patches/french-spacing.ts';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { PageId } from '../../cahier/pages.ts';
import type { ScenarioCalculator } from '../../calculators/calculator.ts';
import { viewFor, yearsFor } from '../../calculators/page-years.ts';
import type { Calculation } from '../../scenario/run/page-results.ts';
import type { Etape } from '../../scenario/run/year-steps.ts';
import { store } from '../../store/page-store.ts';
import { useHydrationKey } from '../hydration/hydration-key.ts';
import { Announcement } from './announcement.tsx';
import { chooseOption, Selection } from './choice-list.tsx';
import type { DrawnFigure } from './drawing.tsx';
import { Table } from './figure-table.tsx';
import { Freshness } from './freshness.tsx';
import { InventedMark, PartlyInvented } from './invented.tsx';
import { Kept } from './kept-result.tsx';
import { ModifiedMark } from './modified.tsx';
import { Figure } from './page-figure.tsx';
import { Field } from './scenario-field.tsx';
import { shownEntry } from './shown-entry.ts';
import { StatusMark } from './status.tsx';
import { Steps, stepValue } from './steps.tsx';
import { ToNotebook } from './to-notebook.tsx';
import { Resumptions } from './undo.tsx';
import { RowRead } from './value-elsewhere.tsx';
import { ChosenView } from './view-choice.tsx';
import { WhatIf, type WhatIfDefinition } from './what-if.tsx';

/** What the build gives to the calculator of a page. */
export interface PageProps {
  readonly page: PageId;
  /** The example, computed when the site was built: what the page shows before, and without, the worker. */
  readonly initial: Calculation;
  readonly figure: DrawnFigure;
  readonly etSi?: WhatIfDefinition | undefined;
}

interface Props extends PageProps {
  /** Each page brings its own, and loads no other: see src/rule-pages. */
  readonly definition: ScenarioCalculator;
  /** What a page puts above the fields. */
  readonly children?: ComponentChildren;
  /** What a page puts under its result, and is told with it. */
  readonly suite?: ComponentChildren;
}

/** The calculator of a page, as the component that its page hydrates. */
export const calculatorPanel = (definition: ScenarioCalculator) => (props: PageProps) => (
  <CalculatorView {...props} definition={definition} />
);

/** « Avec vos chiffres »: the fields of a page of rules, its steps, its result, its figure, and what if. */
export function CalculatorView(props: Props) {
  return <Sheet key={useHydrationKey()} {...props} />;
}

function Sheet({ definition, page, initial, figure, etSi: whatIf, children, suite }: Props) {
  useEffect(() => {
    store.openUp();
  }, []);
  const calculation = store.calcul.value ?? initial;
  const { scenario, vue } = shownEntry(definition);
  useEffect(() => {
    // A page that nobody has touched shows the example of its build, of a year that it can look at.
    if (store.calcul.value === undefined && !store.isModified.value) return;
    // Read again: opening the store, just before, may have brought another scenario than the one rendered.
    const { scenario, vue } = store.saisie.value;
    const next = viewFor(definition, scenario, vue);
    if (next.annee !== vue.annee || next.groupement !== vue.groupement) store.look(next);
  });
  const { offer } = definition;
  const patients = definition.inventedPatients?.(scenario, vue);
  const stepList =
    definition.etapes?.(calculation) ??
    calculation.vue.etapes.filter(({ shownRule }) => definition.regles.includes(shownRule));
  const result = stepList.find(({ id }) => id === definition.result.id);
  return (
    <section class={`feuille feuille-${page}`} aria-labelledby="avec-vos-chiffres">
      <div class="feuille-tete">
        <h2 id="avec-vos-chiffres">
          {store.sandbox.value?.kind === 'cas' ? 'Avec les chiffres du cas' : 'Avec vos chiffres'}
        </h2>
        <ChosenView
          scenario={scenario}
          vue={vue}
          ranks={definition.withoutYear ? [] : yearsFor(definition, scenario, vue.groupement)}
        />
        <Resumptions />
      </div>
      {children}
      <div class="champs">
        {definition.choice?.map((choice) => (
          <Selection key={choice.id} choice={choice} scenario={scenario} vue={vue} calcul={calculation} />
        ))}
        {definition.lignes?.(scenario, vue, calculation).map((row) => (
          <RowRead key={row.nom} row={row} />
        ))}
        {definition.champs(scenario, vue).map((field) => (
          <Field key={field.id} field={field} scenario={scenario} vue={vue} />
        ))}
      </div>
      {offer && offer.choice.current(scenario, vue) !== offer.valeur && (
        <p class="offre si-script">
          <button
            type="button"
            onClick={() =>
              chooseOption(offer.choice, offer.valeur, {
                vue,
                held: store.saisie.value.vue,
                calcul: calculation,
              })
            }
          >
            {offer.nom}
          </button>
        </p>
      )}
      {definition.inventedItems && (
        <PartlyInvented scenario={scenario} vue={vue} annees={definition.inventedItems === 'annees'} />
      )}
      {patients && (
        <p class="valeurs-inventees">
          <InventedMark accord="s" /> <b>Patients inventés</b>, à remplacer par les vôtres : {patients}.
        </p>
      )}
      {definition.wordings?.(calculation).map((phrase) => (
        <p key={phrase} class="feuille-dit">
          {phrase}
        </p>
      ))}
      <div class={`resultats ${store.freshness.value === 'a-jour' ? '' : 'perimes'}`}>
        <Steps etapes={stepList} />
        <Result
          result={result}
          definition={definition}
          thatIs={definition.thatIs?.(calculation)}
          suite={suite}
        />
      </div>
      <Freshness />
      {result !== undefined && <ToNotebook what={`etapes ${page}`} nom={definition.result.nom} />}
      {(result !== undefined || definition.notApplicable === undefined) && (
        <>
          <Figure nom={page} figure={definition.figure} initialFigure={figure} initial={initial} />
          {definition.tables?.(calculation).map((table, rank) => (
            <div
              key={table.caption}
              class={`registre-court ${store.freshness.value === 'a-jour' ? '' : 'perimes'}`}
            >
              <Table table={table} nom={`${page}-${rank + 1}`} modifies={calculation.modifies} />
            </div>
          ))}
          {whatIf && (
            <WhatIf
              definition={whatIf}
              result={definition.result}
              etape={result}
              etapes={definition.etapes}
            />
          )}
        </>
      )}
      <Kept etape={result} id={definition.result.id} etapes={definition.etapes} />
    </section>
  );
}

const upToDate = (): boolean => store.freshness.value === 'a-jour';

interface ResultProps {
  readonly result: Etape | undefined;
  readonly definition: ScenarioCalculator;
  readonly thatIs: string | undefined;
  readonly suite: ComponentChildren;
}

/** The result stays in view while the fields are typed in, and is announced when it has settled. */
function Result({ result, definition, thatIs, suite }: ResultProps) {
  const { nom, hypotheses = false } = definition.result;
  if (result === undefined) {
    return (
      <div class="resultat">
        <p class="resultat-ligne">
          <span>{nom}</span> <b>sans objet</b>
        </p>
        <p class="resultat-note">
          {definition.notApplicable ?? "Cette règle n'existe pas dans la phase de l'année choisie."}
        </p>
      </div>
    );
  }
  return (
    <Announcement class="resultat" fresh={upToDate}>
      <p class="resultat-ligne">
        <span>
          {nom} {result.modifies && <ModifiedMark />}{' '}
          {hypotheses &&
            result.hypotheses.map((id) => (
              <span key={id}>
                <StatusMark status="hypothese" hypothese={id} />{' '}
              </span>
            ))}
        </span>{' '}
        <b>{stepValue(result)}</b>
      </p>
      {thatIs && <p class="resultat-note">{thatIs}</p>}
      {suite}
    </Announcement>
  );
}
