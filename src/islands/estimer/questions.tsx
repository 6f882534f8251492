import { boundsOf, calendarOf, offered } from '../../cahier/edition-facts.ts';
import { estimationQuestions } from '../../calculators/estimer/questions.ts';
import { baseYear } from '../../calculators/place-words.ts';
import { expectedOf } from '../../calculators/refusal-words.ts';
import { type Estimation, evolutionOf, firstMaximum } from '../../scenario/estimate/estimation.ts';
import { href } from '../../site.ts';
import { store } from '../../store/page-store.ts';
import { TextField } from '../kit/text-field.tsx';
import { Answer, List, type Manner, type NumericField } from './answer-field.tsx';
import { AnswerOrigin, type Origins, Provenances } from './answer-origins.tsx';
import { giveAnswer } from './shown-estimate.ts';

const { vaguesDuCahier } = calendarOf(offered);
const SCORE_MIN = boundsOf(offered).scoreDonne.min;

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
export function Questions({ estimation: given, unanswered, preset }: Origins) {
  const estimation = { ...given, ...evolutionOf(given) };
  const base = baseYear(estimation);
  const refusedName = store.erreurs.value.find(({ path }) => path === 'estimation.nom');
  const origins = { estimation, unanswered, preset };
  const give = <C extends keyof Estimation>(field: C, valeur: Estimation[C]): void =>
    giveAnswer(field, valeur, estimation);
  const number = (field: NumericField, manner: Manner = {}) => (
    <Answer field={field} {...estimationQuestions[field]} {...manner} {...origins} />
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
          valeur={unanswered ? '' : estimation.nom}
          chemin="estimation.nom"
          refus={refusedName && expectedOf(refusedName)}
          onValue={(nom) => give('nom', nom)}
        />
        {number('patients')}
        <List
          id="q-vague"
          unanswered={unanswered}
          nom={estimationQuestions.premiereAnnee.nom}
          statusMark={<AnswerOrigin field="premiereAnnee" {...origins} />}
          valeur={String(estimation.premiereAnnee)}
          options={vaguesDuCahier.map(({ nom, premiereAnnee }) => ({
            valeur: String(premiereAnnee),
            nom: `${premiereAnnee}, ${nom}`,
          }))}
          onChoice={(valeur) => give('premiereAnnee', Number(valeur))}
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
          unanswered={unanswered}
          nom={estimationQuestions.situation.nom}
          statusMark={<AnswerOrigin field="situation" {...origins} />}
          valeur={estimation.situation}
          options={situations}
          onChoice={(valeur) => give('situation', valeur as Estimation['situation'])}
        />
        {!unanswered &&
          estimation.situation === 'chiffres' &&
          number('depenseAjustee', { nom: `${estimationQuestions.depenseAjustee.nom}, ${base}` })}
        {number('evolutionAjustee')}
        <List
          id="q-evolution"
          unanswered={unanswered}
          nom={estimationQuestions.evolutionReelle.nom}
          statusMark={<AnswerOrigin field="evolutionReelle" {...origins} />}
          valeur={estimation.evolutionReelle}
          options={evolutions}
          onChoice={(valeur) => give('evolutionReelle', valeur as Estimation['evolutionReelle'])}
        />
        {!unanswered &&
          estimation.evolutionReelle !== 'comme' &&
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
      <Provenances {...origins} />
    </>
  );
}

const DEPENSE_HELP =
  "Ce que l'Assurance maladie rembourse en un an pour un patient : ville, médicaments, hôpital ; sans les indemnités journalières, l'invalidité ni le médico-social. Vous ne la connaissez pas ? Passez : nous en supposons une.";

const APPRECIATION_HELP =
  'Facultative. Laissée vide, 0 % est pris : le milieu de la plage de ± 20 % du cahier, qui ne dit pas comment elle se donne.';
