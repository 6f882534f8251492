import '../preact-patches/french-spacing.ts';
import { useEffect } from 'preact/hooks';
import { fields } from '../../calculators/fields.ts';
import { sharedSavingsFigure } from '../../calculators/other-model/figure.ts';
import { verdict } from '../../calculators/other-model/verdict.ts';
import { viewFor, yearsFor } from '../../calculators/page-years.ts';
import { scoreFields } from '../../calculators/score-fields.ts';
import { spendingBefore } from '../../calculators/spending-before.ts';
import { fileName } from '../../scenario/format/file-name.ts';
import type { OtherModelReading } from '../../scenario/other-model/reading.ts';
import type { Reference } from '../../scenario/other-model/references.ts';
import { store } from '../../store/page-store.ts';
import { useHydrationKey } from '../hydration/hydration-key.ts';
import type { DrawnFigure } from '../kit/drawing.tsx';
import { ScenarioShare } from '../kit/form/scenario-share.tsx';
import { Freshness } from '../kit/freshness.tsx';
import { SaysModified } from '../kit/modified.tsx';
import { FigureOfResult } from '../kit/result-figure.tsx';
import { Field } from '../kit/scenario-field.tsx';
import { StatusMark } from '../kit/status.tsx';
import { Steps } from '../kit/steps.tsx';
import { Resumptions } from '../kit/undo.tsx';
import { ChosenView } from '../kit/view-choice.tsx';
import { followSettings, linkNow, reference, useReading } from './asked.ts';

interface Props {
  /** What the build read of the example. */
  readonly initial: OtherModelReading;
  readonly figure: DrawnFigure;
}

/** The reader's year under Ipep's rules and under the MSSP's, side by side. */
export function Compared(props: Props) {
  return <Page key={useHydrationKey()} {...props} />;
}

function Page({ initial, figure }: Props) {
  useEffect(() => {
    // Before the address is written anew.
    const cease = followSettings();
    store.openUp();
    return cease;
  }, []);
  const { reading, isInitial, isFresh } = useReading(initial);
  const { scenario, vue: held } = store.saisie.value;
  const vue = viewFor({}, scenario, held);
  const before = spendingBefore(scenario, vue);
  const own = [
    fields.patients,
    before.reelle,
    before.ajustee,
    fields.depenseAjustee,
    fields.depenseReelle,
    ...scoreFields(scenario, vue, ['score']),
  ];
  const { nom, annee, modifies } = reading;
  return (
    <div class="labo-deux">
      <section class="feuille labo-reglages" aria-labelledby="comparer-reglages">
        <div class="feuille-tete">
          <h3 id="comparer-reglages">Votre année</h3>
          <ChosenView vue={vue} ranks={yearsFor({}, scenario, vue.groupement)} />
          <Resumptions />
        </div>
        <div class="champs">
          {own.map((field) => (
            <Field key={field.id} field={field} vue={vue} />
          ))}
          <ReferenceChoice />
        </div>
        <Freshness />
        <ScenarioShare
          wrong={store.freshness.value === 'invalide'}
          settings={linkNow}
          holds="le scénario, le groupement et l'année, et la référence choisie"
        />
      </section>
      <div class={`labo-resultats${isFresh ? '' : ' perimes'}`} aria-busy={!isFresh}>
        <section class="labo-phrase" aria-labelledby="comparer-dit">
          <h3 id="comparer-dit">Les deux règles, en {annee}</h3>
          <div aria-live="polite">
            {verdict(reading).map((phrase) => (
              <p key={phrase}>{phrase}</p>
            ))}
          </div>
          <SaysModified modifies={modifies} />
        </section>
        <FigureOfResult
          nom={`comparer ${fileName(nom)} ${annee}`}
          figure={sharedSavingsFigure}
          result={reading}
          initialFigure={figure}
          isFresh={isInitial}
          whose={`${nom}, ${annee}`}
          modifies={modifies}
        />
        <div class="comparer-etapes">
          <section aria-labelledby="comparer-mssp">
            <h3 id="comparer-mssp">Pas à pas, sous la règle du MSSP</h3>
            <Steps etapes={reading.mssp} />
          </section>
          <section aria-labelledby="comparer-ipep">
            <h3 id="comparer-ipep">Pas à pas, sous les règles d'Ipep</h3>
            <Steps etapes={reading.ipep} />
          </section>
        </div>
      </div>
    </div>
  );
}

const choices: readonly { readonly of: Reference; readonly nom: string }[] = [
  { of: 'passe', nom: 'son passé, suivi' },
  { of: 'ajustee', nom: 'la dépense ajustée' },
];

/** What takes the place of the benchmark: ours. */
const ReferenceChoice = () => (
  <div class="champ">
    <div class="champ-ligne">
      <label for="comparer-reference">Référence</label>
      <span class="points" aria-hidden="true" />
      <select
        id="comparer-reference"
        value={reference.value}
        onChange={({ currentTarget }) => {
          const chosen = choices.find(({ of }) => of === currentTarget.value);
          if (chosen) reference.value = chosen.of;
        }}
      >
        {choices.map(({ of, nom }) => (
          <option key={of} value={of}>
            {nom}
          </option>
        ))}
      </select>
      <StatusMark status="hypothese" />
    </div>
  </div>
);
