import type { ComponentChildren } from 'preact';
import { nomsEstimation } from '../../calculators/estimer/question-names.ts';
import { anneeDeBase } from '../../calculators/place-words.ts';
import { refusNombre, refusPourcent } from '../../calculators/refusal-words.ts';
import { unitLabel } from '../../french/units.ts';
import { type Estimation, maximumPremier } from '../../scenario/estimate/estimation.ts';
import type { Preset } from '../../scenario/examples/presets/all-presets.ts';
import { SCORE } from '../../scenario/format/bounds.ts';
import { href } from '../../site.ts';
import { store } from '../../store/page-store.ts';
import { ChampNombre } from '../kit/number-field.tsx';
import { Statut } from '../kit/status.tsx';
import { ChampTexte } from '../kit/text-field.tsx';
import { repondre } from './shown-estimate.ts';

type Chiffre = Exclude<keyof Estimation, 'nom' | 'premiereAnnee' | 'situation'>;

interface Props {
  readonly estimation: Estimation;
  /** The preset that the answers come from, but for those that the reader has changed. */
  readonly preset: Preset;
}

const situations = [
  { valeur: 'attendu', nom: 'comme attendu' },
  { valeur: 'moins', nom: "5 % de moins qu'attendu" },
  { valeur: 'chiffres', nom: 'je connais les deux' },
] as const;

/** The simple questions: what a candidate knows, and what has to be supposed. */
export function Questions({ estimation, preset }: Props) {
  const base = anneeDeBase(estimation);
  const nombre = (champ: Chiffre, unite: string, { nom = nomsEstimation[champ], ...rest }: Maniere = {}) => (
    <Reponse champ={champ} nom={nom} unite={unite} {...rest} estimation={estimation} preset={preset} />
  );
  return (
    <>
      <fieldset class="pas">
        <legend>
          <span>1</span> Votre groupement
        </legend>
        <ChampTexte
          id="q-nom"
          nom={nomsEstimation.nom}
          valeur={estimation.nom}
          chemin="estimation.nom"
          refus={store.erreurs.value.find(({ chemin }) => chemin === 'estimation.nom')?.attendu}
          onValeur={(nom) => repondre('nom', nom)}
        />
        {nombre('patients', unitLabel('patient'))}
        <Liste
          id="q-vague"
          nom={nomsEstimation.premiereAnnee}
          statut={<Origine champ="premiereAnnee" estimation={estimation} preset={preset} />}
          valeur={String(estimation.premiereAnnee)}
          options={[
            { valeur: '2019', nom: '2019, vague 1' },
            { valeur: '2020', nom: '2020, vague 2' },
          ]}
          onChoix={(valeur) => repondre('premiereAnnee', Number(valeur))}
        />
        {nombre('appreciation', '% du forfait de crédits', { pourcent: true })}
      </fieldset>
      <fieldset class="pas">
        <legend>
          <span>2</span> Vos dépenses par patient
        </legend>
        {nombre('depenseReelle', '€ / patient', {
          nom: `${nomsEstimation.depenseReelle}, ${base}`,
          aide: AIDE_DEPENSE,
        })}
        <Liste
          id="q-situation"
          nom={nomsEstimation.situation}
          statut={<Origine champ="situation" estimation={estimation} preset={preset} />}
          valeur={estimation.situation}
          options={situations}
          onChoix={(valeur) => repondre('situation', valeur as Estimation['situation'])}
        />
        {estimation.situation === 'chiffres' &&
          nombre('depenseAjustee', '€ / patient', { nom: `${nomsEstimation.depenseAjustee}, ${base}` })}
        {nombre('evolutionAjustee', '% par an', { pourcent: true })}
        {nombre('ralentissement', 'points par an', { pourcent: true })}
        <p class="aide">
          La dépense attendue, ou <a href={href('/regles/ecart/')}>ajustée</a>, vient d'un modèle qui n'est
          pas publié en entier : il est normal de ne pas la connaître.
        </p>
      </fieldset>
      <fieldset class="pas">
        <legend>
          <span>3</span> Votre qualité
        </legend>
        {nombre('scorePremier', `sur ${maximumPremier(estimation.maximum)}`, { min: SCORE.min })}
        {nombre('scoreDernier', `sur ${estimation.maximum}`, { min: SCORE.min })}
        {nombre('maximum', 'points')}
        <p class="aide">
          La première année, l'expérience patient n'est pas encore comptée (
          <a href={href('/hypotheses/#H3')}>hypothèse H3</a>) : le score est sur 100 au plus.
        </p>
        <p class="aide">
          Vous avez des indicateurs plutôt qu'un score ? Ils se donnent année par année, sur la page des{' '}
          <a href={href('/regles/indicateurs/')}>indicateurs</a> ; leur{' '}
          <a href={href('/regles/score-qualite/')}>score</a> revient ici.
        </p>
      </fieldset>
      <Provenances preset={preset} />
    </>
  );
}

const AIDE_DEPENSE =
  "Ce que l'Assurance maladie rembourse en un an pour un patient : ville, médicaments, hôpital ; sans les indemnités journalières, l'invalidité ni le médico-social. Vous ne la connaissez pas ? Gardez celle de l'exemple.";

/** How a question is asked, where it differs from the plain ones. */
interface Maniere {
  readonly nom?: string;
  readonly pourcent?: boolean;
  readonly min?: string;
  readonly aide?: string;
}

interface ReponseProps extends Props, Maniere {
  readonly champ: Chiffre;
  readonly nom: string;
  readonly unite: string;
}

/** What a growth and an appreciation may be, as ratios. */
const VINGT = { min: '-0.2', max: '0.2' } as const;

function Reponse({ champ, nom, unite, pourcent = false, min, aide, estimation, preset }: ReponseProps) {
  const chemin = `estimation.${champ}`;
  const erreur = store.erreurs.value.find((each) => each.chemin === chemin);
  const valeur = String(estimation[champ] ?? '');
  return (
    <ChampNombre
      id={`q-${champ}`}
      nom={nom}
      unite={unite}
      valeur={valeur}
      chemin={chemin}
      pourcent={pourcent}
      min={min}
      refus={erreur && (pourcent ? refusPourcent(VINGT, valeur) : refusNombre(erreur))}
      statut={<Origine champ={champ} estimation={estimation} preset={preset} />}
      aide={aide}
      onValeur={(next) => repondre(champ, next)}
    />
  );
}

interface OrigineProps extends Props {
  readonly champ: keyof Preset['provenances'];
}

/** Where an answer comes from: the example that it was left as, or the reader. */
function Origine({ champ, estimation, preset }: OrigineProps) {
  const provenance = preset.provenances[champ];
  const gardee = String(estimation[champ] ?? '') === String(preset.estimation[champ] ?? '');
  if (gardee && provenance !== undefined)
    return <Statut status={provenance.status} hypothese={provenance.hypothese} />;
  return (
    <span class="statut statut-vous" title="Valeur saisie par vous">
      vous
    </span>
  );
}

interface ListeProps {
  readonly id: string;
  readonly statut: ComponentChildren;
  readonly nom: string;
  readonly valeur: string;
  readonly options: readonly { readonly valeur: string; readonly nom: string }[];
  readonly onChoix: (valeur: string) => void;
}

function Liste({ id, nom, statut, valeur, options, onChoix }: ListeProps) {
  return (
    <div class="champ">
      <div class="champ-ligne">
        <label for={id}>{nom}</label>
        <span class="points" aria-hidden="true" />
        <select id={id} value={valeur} onChange={(event) => onChoix(event.currentTarget.value)}>
          {options.map((option) => (
            <option key={option.valeur} value={option.valeur}>
              {option.nom}
            </option>
          ))}
        </select>
        {statut}
      </div>
    </div>
  );
}

/** Where each number of the preset comes from: none is taken for the reader's own. */
function Provenances({ preset }: { readonly preset: Preset }) {
  return (
    <details class="provenances">
      <summary>D'où viennent les chiffres de cet exemple</summary>
      <dl>
        {Object.entries(preset.provenances).map(([champ, { status, hypothese, raison }]) => (
          <div key={champ}>
            <dt>
              {nomsEstimation[champ as keyof typeof nomsEstimation]}{' '}
              <Statut status={status} hypothese={hypothese} />
            </dt>
            <dd>{raison}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
