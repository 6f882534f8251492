import { useEffect, useMemo, useState } from 'preact/hooks';
import { viewFor } from '../../../calculators/page-years.ts';
import { numberRefusal } from '../../../calculators/refusal-words.ts';
import { NumberField } from '../../../islands/kit/number-field.tsx';
import { StatusMark } from '../../../islands/kit/status.tsx';
import { stepValue } from '../../../islands/kit/steps.tsx';
import type { ResumeImport } from '../../../population/questionnaire/answers-group.ts';
import { proposedLevels } from '../../../population/questionnaire/proposed-levels.ts';
import { bonusPath, bonusView, documentBonus, experienceOf } from '../../../scenario/edit/experience.ts';
import type { TypedExperience } from '../../../scenario/format/typed-quality.ts';
import type { CalculationAnswer } from '../../../scenario/run/page-results.ts';
import { client, store } from '../../../store/page-store.ts';
import { experiencePatient } from '../calculator.ts';
import { note } from '../group-words.ts';
import { ToScenario } from './note-into-scenario.tsx';

type Levels = Pick<TypedExperience, 'intermediaire' | 'cible'>;

interface Props {
  readonly resume: ResumeImport;
  /** Whether the respondents are those that the site invents. */
  readonly invente: boolean;
}

/** What the note would give, with levels that the reader can change. */
export function Bonus({ resume, invente }: Props) {
  const { scenario, vue: wantedView } = store.saisie.value;
  const vue = viewFor(experiencePatient, scenario, wantedView);
  const proposals = useMemo(() => proposedLevels(resume.distribution.note), [resume]);
  const [pickedOnes, setPickedOnes] = useState<Levels>();
  const annee = scenario.groupements[vue.groupement]?.annees[vue.annee]?.annee;
  const inForce = experienceOf(scenario, vue);
  const { intermediaire, cible } = pickedOnes ?? inForce ?? proposals ?? { intermediaire: '', cible: '' };
  const experience = useMemo(
    () => ({ note: resume.group.note ?? '', intermediaire, cible }),
    [resume, intermediaire, cible],
  );
  const reponse = useBonus(experience);
  return (
    <section class="g-bonus">
      <h3>
        Le bonus que cette note donnerait <StatusMark status="hypothese" hypothese="H13" />
      </h3>
      <div class="column-pair">
        <div>
          <div class="g-niveaux">
            <Level
              cle="intermediaire"
              nom="Niveau intermédiaire"
              experience={experience}
              reponse={reponse}
              onLevels={setPickedOnes}
            />
            <Level
              cle="cible"
              nom="Cible"
              experience={experience}
              reponse={reponse}
              onLevels={setPickedOnes}
            />
          </div>
          <Result reponse={reponse} />
        </div>
        <div>
          <p class="fine-print">
            {pickedOnes === undefined &&
              inForce !== undefined &&
              `Ce sont les niveaux de votre scénario pour ${annee}. `}
            {proposals && (
              <>
                Proposés d'après {invente ? 'ces répondants inventés' : 'vos répondants'} :{' '}
                {note(proposals.intermediaire)} et {note(proposals.cible)}, les 3e et 8e déciles de leurs
                notes ({note(proposals.deciles.intermediaire)} et {note(proposals.deciles.cible)}), arrondis
                au point.{' '}
                {(pickedOnes ?? inForce) !== undefined && (
                  <button
                    type="button"
                    class="lien si-script"
                    onClick={() =>
                      setPickedOnes({ intermediaire: proposals.intermediaire, cible: proposals.cible })
                    }
                  >
                    Prendre ces niveaux
                  </button>
                )}{' '}
                {pickedOnes !== undefined && inForce !== undefined && (
                  <button type="button" class="lien si-script" onClick={() => setPickedOnes(undefined)}>
                    Revenir à ceux du scénario
                  </button>
                )}
              </>
            )}
          </p>
          <p class="fine-print">
            Les changer ici ne change pas ceux du panneau « Avec vos chiffres », en haut de la page : le
            bouton ci-dessous les y met, avec la note.
          </p>
          <p class="fine-print">
            C'est une hypothèse, et un essai : l'arrêté de 2022 prend ces rangs pour les indicateurs, le
            cahier ne dit que « sur la base de la distribution observée », sans dire de qui. Ceci est la
            distribution des patients d'un seul groupement. Les notes de patients sont bien plus dispersées
            que les moyennes de groupements : une moyenne n'atteint presque jamais un 8e décile de patients.
          </p>
        </div>
      </div>
      <ToScenario experience={experience} vue={vue} juste={reponse?.ok === true} invente={invente} />
    </section>
  );
}

/** The bonus of this note with these levels, by the rule itself; undefined while it is computed. */
function useBonus(experience: TypedExperience): CalculationAnswer | undefined {
  const { scenario } = store.saisie.value;
  const { parametres } = scenario;
  const [reponse, setAnswer] = useState<CalculationAnswer>();
  useEffect(() => {
    let flow = true;
    const document = documentBonus(scenario, experience);
    void client.ask('bonus', 'calculer', document, bonusView).then((issue) => {
      if (flow && issue.state === 'fini') setAnswer(issue.result);
    });
    return () => {
      flow = false;
    };
  }, [experience, parametres]);
  return reponse;
}

interface LevelProps {
  readonly cle: keyof Levels;
  readonly nom: string;
  readonly experience: TypedExperience;
  readonly reponse: CalculationAnswer | undefined;
  readonly onLevels: (suite: (pickedOnes: Levels | undefined) => Levels) => void;
}

function Level({ cle, nom, experience, reponse, onLevels }: LevelProps) {
  const { intermediaire, cible } = experience;
  const error =
    reponse?.ok === false ? reponse.erreurs.find(({ path }) => path === bonusPath(cle)) : undefined;
  return (
    <NumberField
      id={`g-${cle}`}
      nom={nom}
      unite="sur 100"
      valeur={String(experience[cle])}
      refus={error && numberRefusal(error)}
      fault={error}
      onValue={(valeur) =>
        onLevels((pickedOnes = { intermediaire, cible }) => ({ ...pickedOnes, [cle]: valeur }))
      }
    />
  );
}

function Result({ reponse }: { readonly reponse: CalculationAnswer | undefined }) {
  if (reponse === undefined) return <p class="g-obtenu" role="status" />;
  const etape = reponse.ok ? reponse.calcul.vue.etapes.find(({ id }) => id === 'bonusExperience') : undefined;
  if (etape === undefined) {
    return (
      <p class="g-obtenu" role="status">
        Pas de bonus calculé : une valeur est à corriger, un niveau ou un paramètre du scénario.
      </p>
    );
  }
  return (
    <p class="g-obtenu" role="status">
      <b>{stepValue(etape)}</b> {Number(etape.value) > 1 ? 'points' : 'point'} de bonus
      <span>{etape.phrases.join(' ')}</span>
    </p>
  );
}
