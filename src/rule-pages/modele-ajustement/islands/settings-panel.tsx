import { Announcement } from '../../../islands/kit/announcement.tsx';
import '../../../islands/preact-patches/french-spacing.ts';
import { useEffect, useState } from 'preact/hooks';
import { FormField } from '../../../islands/kit/form/form-field.tsx';
import { YesNo } from '../../../islands/kit/form/yes-no.tsx';
import { reportInterrupted } from '../../../islands/kit/import/interruption-check.ts';
import { StatusMark } from '../../../islands/kit/status.tsx';
import type { VariableDuCahier } from '../../../population/adjustment/model.ts';
import { variables } from '../../../population/adjustment/model.ts';
import { type Keys, keysOf, list, nom, number, percent, r2, shortText } from '../laboratory-words.ts';
import { bounds, depart, initialSettings, readSettings } from '../settings.ts';
import { absent, file, launchTask, opened } from './open-laboratory.ts';
import { Tracking } from './run-progress.tsx';
import { formState } from './settings-form.ts';

const ABSENT =
  "Cette partie du site n'a pas pu être chargée : vérifiez votre connexion, puis recommencez. Vos réglages sont là.";

interface Props {
  /** The run of the build: what the page shows before, and without, the worker. */
  readonly initial: Keys;
}

/** The settings of the laboratory, and what comes first of its results. */
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
        <div class="champs">
          {file.value === undefined && (
            <>
              <FormField
                formState={formState}
                field="patients"
                nom="Patients"
                unite="inventés"
                refus={refusal.patients}
              />
              <FormField
                formState={formState}
                field="graine"
                nom="Graine du tirage"
                numerals
                unite=""
                refus={refusal.graine}
              />
            </>
          )}
          <FormField
            formState={formState}
            field="part"
            nom="Apprentissage"
            unite="% des patients"
            percent
            statusMark={<StatusMark status="texte" />}
            refus={refusal.part}
          />
          <FormField
            formState={formState}
            field="partage"
            nom="Graine du partage"
            numerals
            unite=""
            refus={refusal.partage}
          />
          <Variables refus={refusal.age} />
          <YesNo
            formState={formState}
            field="ages"
            nom="L'âge compte"
            options={[
              { valeur: 'annees', nom: 'en années' },
              { valeur: 'bandes', nom: 'par tranches' },
            ]}
          />
          <YesNo formState={formState} field="selection" nom="Sélection des variables" />
          {file.value === undefined && <Generator refus={refusal} />}
        </div>
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
        <Results keys={keys} fresh={() => memes} />
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

function Variables({ refus: refusal }: { readonly refus: string | undefined }) {
  return (
    <fieldset class={`champ lab-variables${refusal ? ' champ-erreur' : ''}`}>
      <legend>
        Variables à essayer <StatusMark status="texte" />
      </legend>
      <ul>
        {variables.map((variable) => (
          <li key={variable}>
            <Case variable={variable} refus={refusal} />
          </li>
        ))}
      </ul>
      {refusal && (
        <p class="champ-dit" id="lab-variables-dit">
          {refusal}
        </p>
      )}
    </fieldset>
  );
}

interface CaseProps {
  readonly variable: VariableDuCahier;
  readonly refus: string | undefined;
}

function Case({ variable, refus: refusal }: CaseProps) {
  return (
    <label>
      <input
        type="checkbox"
        checked={formState.saisi.value[variable] === '1'}
        aria-describedby={refusal ? 'lab-variables-dit' : undefined}
        onChange={(event) => formState.write(variable, event.currentTarget.checked ? '1' : '0')}
      />{' '}
      {shortText(variable)}
    </label>
  );
}

interface GeneratorProps {
  readonly refus: { readonly correlation?: string; readonly effet?: string };
}

/** What loosens the deprivation index from the APL, in the invented sample. */
function Generator({ refus: refusal }: GeneratorProps) {
  const { correlation, effet } = formState.saisi.value;
  const change = correlation !== depart.correlation || effet !== depart.effet;
  return (
    <details class="lab-generateur" open={change || undefined}>
      <summary>L'indice de défavorisation, dans l'échantillon inventé</summary>
      <FormField
        formState={formState}
        field="correlation"
        nom="Corrélation avec l'APL"
        unite="de −1 à 1"
        min={bounds.correlation.from}
        refus={refusal.correlation}
        help="À −1 ou à 1, l'un répète l'autre ; à 0, ils n'ont rien en commun."
      />
      <FormField
        formState={formState}
        field="effet"
        nom="Effet propre"
        unite="€ par unité"
        min={bounds.effet.from}
        refus={refusal.effet}
        help="Ce que l'indice ajoute de lui-même à la dépense."
      />
    </details>
  );
}

function Results({ keys, fresh }: { readonly keys: Keys; readonly fresh: () => boolean }) {
  const { origine, patients, apprentissage, test, r2Ajuste, r2Test, retenues, variablesSetAside } = keys;
  return (
    <Announcement class="resultat lab-resultat" fresh={fresh}>
      <p class="resultat-ligne">
        <span>R² ajusté</span> <b>{r2(r2Ajuste)}</b>
      </p>
      <p class="resultat-note">
        {r2Ajuste < 0
          ? "Il est négatif : ce modèle fait moins bien qu'une simple moyenne, compte tenu de ses variables."
          : `Sur l'apprentissage (${number(apprentissage)} patients), le modèle explique environ ${percent(r2Ajuste)} de ce qui varie d'un patient à l'autre.`}
      </p>
      <p class="resultat-note">
        {r2Test === null ? (
          "Aucun patient n'est gardé pour le test."
        ) : (
          <>
            Sur le test ({number(test)} patients) : R² de <strong>{r2(r2Test)}</strong>.
          </>
        )}
      </p>
      <p class="resultat-note">
        <strong>Retenues :</strong>{' '}
        {retenues.length === 0 ? 'aucune, il ne reste que la moyenne' : list(retenues.map(shortText))}.{' '}
        {variablesSetAside.length > 0 && (
          <>
            <strong>Écartées :</strong> {list(variablesSetAside.map(({ candidate }) => nom(candidate)))}.
          </>
        )}
      </p>
      {origine === 'invente' && (
        <p class="lab-invente lab-invente-long">
          {number(patients)} patients inventés par ce site : ces nombres ne disent rien de personne.
        </p>
      )}
    </Announcement>
  );
}
