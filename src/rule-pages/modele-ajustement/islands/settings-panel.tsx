import { Annonce } from '../../../islands/kit/announcement.tsx';
import '../../../islands/preact-patches/french-spacing.ts';
import { useEffect, useState } from 'preact/hooks';
import { ChampDuFormulaire } from '../../../islands/kit/form/form-field.tsx';
import { OuiNon } from '../../../islands/kit/form/yes-no.tsx';
import { signalerInterrompu } from '../../../islands/kit/import/interruption-check.ts';
import { Statut } from '../../../islands/kit/status.tsx';
import type { VariableDuCahier } from '../../../population/adjustment/model.ts';
import { variables } from '../../../population/adjustment/model.ts';
import { type Cles, clesDe, court, liste, nom, nombre, pourcent, r2 } from '../laboratory-words.ts';
import { bornes, depart, lireReglages, reglagesDeDepart } from '../settings.ts';
import { absent, fichier, lancer, ouvert } from './open-laboratory.ts';
import { Suivi } from './run-progress.tsx';
import { formulaire } from './settings-form.ts';

const ABSENT =
  "Cette partie du site n'a pas pu être chargée : vérifiez votre connexion, puis recommencez. Vos réglages sont là.";

interface Props {
  /** The run of the build: what the page shows before, and without, the worker. */
  readonly initial: Cles;
}

/** The settings of the laboratory, and what comes first of its results. */
export function Panneau(props: Props) {
  // Where a case was tried before this part was alive, its HTML is not what it would render: it is made anew.
  const [tard] = useState(() => ouvert.value !== undefined || formulaire.modifie.value);
  const [cle, setCle] = useState('page');
  useEffect(() => {
    if (tard) setCle('lecteur');
  }, []);
  return <Feuille key={cle} {...props} />;
}

function Feuille({ initial }: Props) {
  useEffect(() => {
    formulaire.ouvrir();
    signalerInterrompu('modele-ajustement');
  }, []);
  const essai = ouvert.value?.essai.value;
  const cles = essai ? clesDe(essai.echantillon, essai.ajustement) : initial;
  const lus = lireReglages(formulaire.saisi.value);
  const refus = lus.ok ? {} : lus.refus;
  const occupe = ouvert.value?.travail.value !== undefined;
  const montres = essai?.reglages ?? reglagesDeDepart();
  const memes =
    lus.ok &&
    JSON.stringify(montres) === JSON.stringify(lus.reglages) &&
    essai?.fichier?.fichier === fichier.value?.fichier;
  return (
    <section class="feuille lab-panneau" aria-labelledby="laboratoire-titre">
      <div class="feuille-tete">
        <h2 id="laboratoire-titre">Le laboratoire</h2>
        <Origine />
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void lancer();
        }}
      >
        <div class="champs">
          {fichier.value === undefined && (
            <>
              <ChampDuFormulaire
                formulaire={formulaire}
                champ="patients"
                nom="Patients"
                unite="inventés"
                refus={refus.patients}
              />
              <ChampDuFormulaire
                formulaire={formulaire}
                champ="graine"
                nom="Graine du tirage"
                chiffres
                unite=""
                refus={refus.graine}
              />
            </>
          )}
          <ChampDuFormulaire
            formulaire={formulaire}
            champ="part"
            nom="Apprentissage"
            unite="% des patients"
            pourcent
            statut={<Statut status="texte" />}
            refus={refus.part}
          />
          <ChampDuFormulaire
            formulaire={formulaire}
            champ="partage"
            nom="Graine du partage"
            chiffres
            unite=""
            refus={refus.partage}
          />
          <Variables refus={refus.age} />
          <OuiNon
            formulaire={formulaire}
            champ="ages"
            nom="L'âge compte"
            options={[
              { valeur: 'annees', nom: 'en années' },
              { valeur: 'bandes', nom: 'par tranches' },
            ]}
          />
          <OuiNon formulaire={formulaire} champ="selection" nom="Sélection des variables" />
          {fichier.value === undefined && <Generateur refus={refus} />}
        </div>
        <p class="lab-lancer si-script">
          <button type="submit" class="bouton-plein" disabled={!lus.ok}>
            {occupe ? 'Relancer' : 'Lancer'}
          </button>
          {!memes && <span>Les résultats sont ceux d'autres réglages.</span>}
        </p>
      </form>
      {absent.value && (
        <p class="g-dit g-grave" role="alert">
          {ABSENT}
        </p>
      )}
      <Suivi de="panneau" />
      <div class={`resultats ${memes ? '' : 'perimes'}`}>
        <Resultats cles={cles} fresh={() => memes} />
      </div>
    </section>
  );
}

function Origine() {
  const choisi = fichier.value;
  if (choisi === undefined) return <span class="lab-invente">patients inventés</span>;
  return (
    <span class="vue">
      <span data-verbatim>{choisi.fichier.name}</span>
    </span>
  );
}

function Variables({ refus }: { readonly refus: string | undefined }) {
  return (
    <fieldset class={`champ lab-variables${refus ? ' champ-erreur' : ''}`}>
      <legend>
        Variables à essayer <Statut status="texte" />
      </legend>
      <ul>
        {variables.map((variable) => (
          <li key={variable}>
            <Case variable={variable} refus={refus} />
          </li>
        ))}
      </ul>
      {refus && (
        <p class="champ-dit" id="lab-variables-dit">
          {refus}
        </p>
      )}
    </fieldset>
  );
}

interface CaseProps {
  readonly variable: VariableDuCahier;
  readonly refus: string | undefined;
}

function Case({ variable, refus }: CaseProps) {
  return (
    <label>
      <input
        type="checkbox"
        checked={formulaire.saisi.value[variable] === '1'}
        aria-describedby={refus ? 'lab-variables-dit' : undefined}
        onChange={(event) => formulaire.ecrire(variable, event.currentTarget.checked ? '1' : '0')}
      />{' '}
      {court(variable)}
    </label>
  );
}

interface GenerateurProps {
  readonly refus: { readonly correlation?: string; readonly effet?: string };
}

/** What loosens the deprivation index from the APL, in the invented sample. */
function Generateur({ refus }: GenerateurProps) {
  const { correlation, effet } = formulaire.saisi.value;
  const change = correlation !== depart.correlation || effet !== depart.effet;
  return (
    <details class="lab-generateur" open={change || undefined}>
      <summary>L'indice de défavorisation, dans l'échantillon inventé</summary>
      <ChampDuFormulaire
        formulaire={formulaire}
        champ="correlation"
        nom="Corrélation avec l'APL"
        unite="de −1 à 1"
        min={bornes.correlation.de}
        refus={refus.correlation}
        aide="À −1 ou à 1, l'un répète l'autre ; à 0, ils n'ont rien en commun."
      />
      <ChampDuFormulaire
        formulaire={formulaire}
        champ="effet"
        nom="Effet propre"
        unite="€ par unité"
        min={bornes.effet.de}
        refus={refus.effet}
        aide="Ce que l'indice ajoute de lui-même à la dépense."
      />
    </details>
  );
}

function Resultats({ cles, fresh }: { readonly cles: Cles; readonly fresh: () => boolean }) {
  const { origine, patients, apprentissage, test, r2Ajuste, r2Test, retenues, ecartees } = cles;
  return (
    <Annonce class="resultat lab-resultat" fresh={fresh}>
      <p class="resultat-ligne">
        <span>R² ajusté</span> <b>{r2(r2Ajuste)}</b>
      </p>
      <p class="resultat-note">
        {r2Ajuste < 0
          ? "Il est négatif : ce modèle fait moins bien qu'une simple moyenne, compte tenu de ses variables."
          : `Sur l'apprentissage (${nombre(apprentissage)} patients), le modèle explique environ ${pourcent(r2Ajuste)} de ce qui varie d'un patient à l'autre.`}
      </p>
      <p class="resultat-note">
        {r2Test === null ? (
          "Aucun patient n'est gardé pour le test."
        ) : (
          <>
            Sur le test ({nombre(test)} patients) : R² de <strong>{r2(r2Test)}</strong>.
          </>
        )}
      </p>
      <p class="resultat-note">
        <strong>Retenues :</strong>{' '}
        {retenues.length === 0 ? 'aucune, il ne reste que la moyenne' : liste(retenues.map(court))}.{' '}
        {ecartees.length > 0 && (
          <>
            <strong>Écartées :</strong> {liste(ecartees.map(({ candidat }) => nom(candidat)))}.
          </>
        )}
      </p>
      {origine === 'invente' && (
        <p class="lab-invente lab-invente-long">
          {nombre(patients)} patients inventés par ce site : ces nombres ne disent rien de personne.
        </p>
      )}
    </Annonce>
  );
}
