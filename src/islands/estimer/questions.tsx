import type { ComponentChildren } from 'preact';
import { boundsOf, calendarOf, offered } from '../../cahier/edition-facts.ts';
import { estimationQuestions, type Question } from '../../calculators/estimer/questions.ts';
import { baseYear } from '../../calculators/place-words.ts';
import { expectedOf, numberRefusal, percentRefusal } from '../../calculators/refusal-words.ts';
import type { Bounds } from '../../formula/bounds.ts';
import { answerBounds } from '../../scenario/estimate/answer-bounds.ts';
import { type Estimation, evolutionOf, firstMaximum } from '../../scenario/estimate/estimation.ts';
import type { Preset } from '../../scenario/examples/presets/all-presets.ts';
import { href } from '../../site.ts';
import { store } from '../../store/page-store.ts';
import { NumberField } from '../kit/number-field.tsx';
import { StatusMark } from '../kit/status.tsx';
import { TextField } from '../kit/text-field.tsx';
import { changedAnswers, giveAnswer } from './shown-estimate.ts';

const { vaguesDuCahier } = calendarOf(offered);
const SCORE_MIN = boundsOf(offered).scoreDonne.min;

type NumericField = Exclude<keyof Estimation, 'nom' | 'premiereAnnee' | 'situation' | 'evolutionReelle'>;

interface Props {
  readonly estimation: Estimation;
  /** The preset that the answers come from, but for those that the reader has changed. */
  readonly preset: Preset;
}

const situations = [
  { valeur: 'attendu', nom: 'comme attendu' },
  { valeur: 'moins', nom: '5 % en dessous' },
  { valeur: 'plus', nom: '5 % au-dessus' },
  { valeur: 'chiffres', nom: 'je connais les deux' },
] as const;

const evolutions = [
  { valeur: 'moins-vite', nom: "moins vite que l'attendu" },
  { valeur: 'comme', nom: "comme l'attendu" },
  { valeur: 'plus-vite', nom: "plus vite que l'attendu" },
] as const;

/** The simple questions: what a candidate knows, and what has to be supposed. */
export function Questions({ estimation: given, preset }: Props) {
  const estimation = { ...given, ...evolutionOf(given) };
  const base = baseYear(estimation);
  const refusedName = store.erreurs.value.find(({ path }) => path === 'estimation.nom');
  const number = (field: NumericField, manner: Manner = {}) => (
    <Answer
      field={field}
      {...estimationQuestions[field]}
      {...manner}
      estimation={estimation}
      preset={preset}
    />
  );
  return (
    <>
      <fieldset class="pas">
        <legend>
          <span>1</span> Votre groupement
        </legend>
        <TextField
          id="q-nom"
          nom={estimationQuestions.nom.nom}
          valeur={estimation.nom}
          chemin="estimation.nom"
          refus={refusedName && expectedOf(refusedName)}
          onValue={(nom) => giveAnswer('nom', nom)}
        />
        {number('patients')}
        <List
          id="q-vague"
          nom={estimationQuestions.premiereAnnee.nom}
          statusMark={<Origin field="premiereAnnee" estimation={estimation} preset={preset} />}
          valeur={String(estimation.premiereAnnee)}
          options={vaguesDuCahier.map(({ nom, premiereAnnee }) => ({
            valeur: String(premiereAnnee),
            nom: `${premiereAnnee}, ${nom}`,
          }))}
          onChoice={(valeur) => giveAnswer('premiereAnnee', Number(valeur))}
        />
      </fieldset>
      <fieldset class="pas">
        <legend>
          <span>2</span> Vos dépenses par patient
        </legend>
        {number('depenseReelle', {
          nom: `${estimationQuestions.depenseReelle.nom}, ${base}`,
          help: DEPENSE_HELP,
        })}
        <List
          id="q-situation"
          nom={estimationQuestions.situation.nom}
          statusMark={<Origin field="situation" estimation={estimation} preset={preset} />}
          valeur={estimation.situation}
          options={situations}
          onChoice={(valeur) => giveAnswer('situation', valeur as Estimation['situation'])}
        />
        {estimation.situation === 'chiffres' &&
          number('depenseAjustee', { nom: `${estimationQuestions.depenseAjustee.nom}, ${base}` })}
        {number('evolutionAjustee')}
        <List
          id="q-evolution"
          nom={estimationQuestions.evolutionReelle.nom}
          statusMark={<Origin field="evolutionReelle" estimation={estimation} preset={preset} />}
          valeur={estimation.evolutionReelle}
          options={evolutions}
          onChoice={(valeur) => giveAnswer('evolutionReelle', valeur as Estimation['evolutionReelle'])}
        />
        {estimation.evolutionReelle !== 'comme' &&
          number('ralentissement', {
            nom: estimation.evolutionReelle === 'moins-vite' ? 'Moins vite, de' : 'Plus vite, de',
          })}
        <p class="aide">
          La dépense attendue, ou <a href={href('/regles/ecart/')}>ajustée</a>, vient d'un modèle qui n'est
          pas publié en entier : il est normal de ne pas la connaître.
        </p>
      </fieldset>
      <fieldset class="pas">
        <legend>
          <span>3</span> Votre qualité
        </legend>
        {number('scorePremier', { unite: `sur ${firstMaximum(estimation.maximum)}`, min: SCORE_MIN })}
        {number('scoreDernier', { unite: `sur ${estimation.maximum}`, min: SCORE_MIN })}
        {number('maximum')}
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
      <fieldset class="pas">
        <legend>
          <span>4</span> Votre projet, si vous savez
        </legend>
        {number('appreciation', { help: APPRECIATION_HELP })}
      </fieldset>
      <Provenances estimation={estimation} preset={preset} />
    </>
  );
}

const DEPENSE_HELP =
  "Ce que l'Assurance maladie rembourse en un an pour un patient : ville, médicaments, hôpital ; sans les indemnités journalières, l'invalidité ni le médico-social. Vous ne la connaissez pas ? Gardez celle de l'exemple.";

const APPRECIATION_HELP =
  'Facultative. Laissée vide, 0 % est pris : le milieu de la plage de ± 20 % du cahier, qui ne dit pas comment elle se donne.';

/** How a question is asked, where it differs from the plain ones. */
interface Manner extends Partial<Question> {
  readonly min?: string;
  readonly help?: string;
}

interface AnswerProps extends Props, Manner {
  readonly field: NumericField;
  readonly nom: string;
}

function Answer({ field, nom, unite = '', percent, min, help, estimation, preset }: AnswerProps) {
  const chemin = `estimation.${field}`;
  const error = store.erreurs.value.find((each) => each.path === chemin);
  const valeur = String(estimation[field] ?? '');
  const bounds = percent && (answerBounds as { readonly [K in NumericField]?: Bounds })[field];
  return (
    <NumberField
      id={`q-${field}`}
      nom={nom}
      unite={unite}
      valeur={valeur}
      chemin={chemin}
      percent={percent === true}
      min={min}
      refus={error && (bounds ? percentRefusal(bounds, valeur) : numberRefusal(error))}
      statusMark={<Origin field={field} estimation={estimation} preset={preset} />}
      help={help}
      onValue={(next) => giveAnswer(field, next)}
    />
  );
}

interface OriginProps extends Props {
  readonly field: keyof Preset['provenances'];
}

/** Where an answer comes from: the example that it was left as, or the reader. */
function Origin({ field, estimation, preset }: OriginProps) {
  const provenance = preset.provenances[field];
  // Left empty, it is no number of the reader's: we take one.
  if (field === 'appreciation' && String(estimation.appreciation).trim() === '')
    return <StatusMark status="hypothese" hypothese="H8" />;
  const gardee = String(estimation[field] ?? '') === String(preset.estimation[field] ?? '');
  if (gardee && provenance !== undefined)
    return <StatusMark status={provenance.status} hypothese={provenance.hypothese} />;
  return (
    <span class="statut statut-vous" title="Valeur saisie par vous">
      vous
    </span>
  );
}

interface ListProps {
  readonly id: string;
  readonly statusMark: ComponentChildren;
  readonly nom: string;
  readonly valeur: string;
  readonly options: readonly { readonly valeur: string; readonly nom: string }[];
  readonly onChoice: (valeur: string) => void;
}

function List({ id, nom, statusMark, valeur, options, onChoice }: ListProps) {
  return (
    <div class="champ">
      <div class="champ-ligne">
        <label for={id}>{nom}</label>
        <span class="points" aria-hidden="true" />
        <select id={id} value={valeur} onChange={(event) => onChoice(event.currentTarget.value)}>
          {options.map((option) => (
            <option key={option.valeur} value={option.valeur}>
              {option.nom}
            </option>
          ))}
        </select>
        {statusMark}
      </div>
    </div>
  );
}

/** Where each number that is still the preset's comes from: none is taken for the reader's own, nor one of theirs for it. */
function Provenances({ estimation, preset }: Props) {
  const changed = changedAnswers(preset, estimation);
  const kept = Object.entries(preset.provenances).filter(
    ([field]) => !changed.has(field as keyof Estimation),
  );
  if (kept.length === 0) return null;
  return (
    <details class="provenances">
      <summary>D'où viennent les chiffres de l'exemple</summary>
      <dl>
        {kept.map(([field, { status, hypothese, reason }]) => (
          <div key={field}>
            <dt>
              {estimationQuestions[field as keyof typeof estimationQuestions].nom}{' '}
              <StatusMark status={status} hypothese={hypothese} />
            </dt>
            <dd>{reason}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
