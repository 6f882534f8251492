import '../../../islands/preact-patches/french-spacing.ts';
import { useEffect, useState } from 'preact/hooks';
import { reportInterrupted } from '../../../islands/kit/import/interruption-check.ts';
import { type Keys, keysOf } from '../adjustment-words.ts';
import { initialSettings, readSettings } from '../settings.ts';
import { FirstResults } from './first-results.tsx';
import { absent, file, launchTask, opened } from './open-bench.ts';
import { Tracking } from './run-progress.tsx';
import { SettingsFields } from './settings-fields.tsx';
import { formState } from './settings-form.ts';

const ABSENT =
  "Cette partie du site n'a pas pu être chargée : vérifiez votre connexion, puis recommencez. Vos réglages sont là.";

interface Props {
  /** The run of the build: what the page shows before, and without, the worker. */
  readonly initial: Keys;
}

/** The settings of the bench, and what comes first of its results. */
export function Panel(props: Props) {
  // Where a case was tried before this part was alive, its HTML is not what it would render: it is made anew.
  const [late] = useState(() => opened.value !== undefined || formState.modified.value);
  const [cle, setKey] = useState('page');
  useEffect(() => {
    if (late) setKey('lecteur');
  }, []);
  return <Sheet key={cle} {...props} />;
}

function Sheet({ initial }: Props) {
  useEffect(() => {
    formState.openUp();
    reportInterrupted('modele-ajustement');
  }, []);
  const trial = opened.value?.trial.value;
  const keys = trial ? keysOf(trial.sample, trial.ajustement) : initial;
  const inputRead = readSettings(formState.saisi.value);
  const refusal = inputRead.ok ? {} : inputRead.refus;
  const busy = opened.value?.job.value !== undefined;
  const shownNow = trial?.settings ?? initialSettings();
  const memes =
    inputRead.ok &&
    JSON.stringify(shownNow) === JSON.stringify(inputRead.settings) &&
    trial?.fichier?.fichier === file.value?.fichier;
  return (
    <section class="feuille lab-panneau" aria-labelledby="laboratoire-titre">
      <div class="feuille-tete">
        <h2 id="laboratoire-titre">Le laboratoire</h2>
        <Origin />
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void launchTask();
        }}
      >
        <SettingsFields refus={refusal} />
        <p class="lab-lancer si-script">
          <button type="submit" class="bouton-plein" disabled={!inputRead.ok}>
            {busy ? 'Relancer' : 'Lancer'}
          </button>
          {!memes && <span>Les résultats sont ceux d'autres réglages.</span>}
        </p>
      </form>
      {absent.value && (
        <p class="import-said import-fault" role="alert">
          {ABSENT}
        </p>
      )}
      <Tracking from="panneau" />
      <div class={`resultats ${memes ? '' : 'perimes'}`}>
        <FirstResults keys={keys} fresh={() => memes} />
      </div>
    </section>
  );
}

function Origin() {
  const chosen = file.value;
  if (chosen === undefined) return <span class="lab-invente">patients inventés</span>;
  return (
    <span class="vue">
      <span data-verbatim>{chosen.fichier.name}</span>
    </span>
  );
}
