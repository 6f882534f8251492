import { useEffect, useMemo, useState } from 'preact/hooks';
import { vueDe } from '../../../calculators/page-years.ts';
import { refusNombre } from '../../../calculators/refusal-words.ts';
import { ChampNombre } from '../../../islands/kit/number-field.tsx';
import { Statut } from '../../../islands/kit/status.tsx';
import { valeurEtape } from '../../../islands/kit/steps.tsx';
import type { ResumeImport } from '../../../population/questionnaire/answers-group.ts';
import { niveauxProposes } from '../../../population/questionnaire/proposed-niveaux.ts';
import { cheminBonus, documentBonus, experienceDe, vueBonus } from '../../../scenario/edit/experience.ts';
import type { ExperienceSaisie } from '../../../scenario/format/typed-quality.ts';
import type { ReponseCalcul } from '../../../scenario/run/page-results.ts';
import { client, store } from '../../../store/page-store.ts';
import { experiencePatient } from '../calculator.ts';
import { note } from '../group-words.ts';
import { VersLeScenario } from './note-into-scenario.tsx';

type Niveaux = Pick<ExperienceSaisie, 'intermediaire' | 'cible'>;

interface Props {
  readonly resume: ResumeImport;
  /** Whether the respondents are those that the site invents. */
  readonly invente: boolean;
}

/** What the note would give, with levels that the reader can change. */
export function Bonus({ resume, invente }: Props) {
  const { scenario, vue: voulue } = store.saisie.value;
  const vue = vueDe(experiencePatient, scenario, voulue);
  const proposes = useMemo(() => niveauxProposes(resume.distribution.note), [resume]);
  const [choisis, setChoisis] = useState<Niveaux>();
  const annee = scenario.groupements[vue.groupement]?.annees[vue.annee]?.annee;
  const enVigueur = experienceDe(scenario, vue);
  const { intermediaire, cible } = choisis ?? enVigueur ?? proposes ?? { intermediaire: '', cible: '' };
  const experience = useMemo(
    () => ({ note: resume.groupe.note ?? '', intermediaire, cible }),
    [resume, intermediaire, cible],
  );
  const reponse = useBonus(experience);
  return (
    <section class="g-bonus">
      <h3>
        Le bonus que cette note donnerait <Statut status="hypothese" hypothese="H13" />
      </h3>
      <div class="g-colonnes">
        <div>
          <div class="g-niveaux">
            <Niveau
              cle="intermediaire"
              nom="Niveau intermédiaire"
              experience={experience}
              reponse={reponse}
              onNiveaux={setChoisis}
            />
            <Niveau
              cle="cible"
              nom="Cible"
              experience={experience}
              reponse={reponse}
              onNiveaux={setChoisis}
            />
          </div>
          <Resultat reponse={reponse} />
        </div>
        <div>
          <p class="g-menu">
            {choisis === undefined &&
              enVigueur !== undefined &&
              `Ce sont les niveaux de votre scénario pour ${annee}. `}
            {proposes && (
              <>
                Proposés d'après {invente ? 'ces répondants inventés' : 'vos répondants'} :{' '}
                {note(proposes.intermediaire)} et {note(proposes.cible)}, les 3e et 8e déciles de leurs notes
                ({note(proposes.deciles.intermediaire)} et {note(proposes.deciles.cible)}), arrondis au point.{' '}
                {(choisis ?? enVigueur) !== undefined && (
                  <button
                    type="button"
                    class="lien si-script"
                    onClick={() =>
                      setChoisis({ intermediaire: proposes.intermediaire, cible: proposes.cible })
                    }
                  >
                    Prendre ces niveaux
                  </button>
                )}{' '}
                {choisis !== undefined && enVigueur !== undefined && (
                  <button type="button" class="lien si-script" onClick={() => setChoisis(undefined)}>
                    Revenir à ceux du scénario
                  </button>
                )}
              </>
            )}
          </p>
          <p class="g-menu">
            Les changer ici ne change pas ceux du panneau « Avec vos chiffres », en haut de la page : le
            bouton ci-dessous les y met, avec la note.
          </p>
          <p class="g-menu">
            C'est une hypothèse, et un essai : l'arrêté de 2022 prend ces rangs pour les indicateurs, le
            cahier ne dit que « sur la base de la distribution observée », sans dire de qui. Ceci est la
            distribution des patients d'un seul groupement. Les notes de patients sont bien plus dispersées
            que les moyennes de groupements : une moyenne n'atteint presque jamais un 8e décile de patients.
          </p>
        </div>
      </div>
      <VersLeScenario experience={experience} vue={vue} juste={reponse?.ok === true} invente={invente} />
    </section>
  );
}

/** The bonus of this note with these levels, by the rule itself; undefined while it is computed. */
function useBonus(experience: ExperienceSaisie): ReponseCalcul | undefined {
  const { scenario } = store.saisie.value;
  const { parametres } = scenario;
  const [reponse, setReponse] = useState<ReponseCalcul>();
  useEffect(() => {
    let courant = true;
    const document = documentBonus(scenario, experience);
    void client.ask('bonus', 'calculer', document, vueBonus).then((issue) => {
      if (courant && issue.etat === 'fini') setReponse(issue.resultat);
    });
    return () => {
      courant = false;
    };
  }, [experience, parametres]);
  return reponse;
}

interface NiveauProps {
  readonly cle: keyof Niveaux;
  readonly nom: string;
  readonly experience: ExperienceSaisie;
  readonly reponse: ReponseCalcul | undefined;
  readonly onNiveaux: (suite: (choisis: Niveaux | undefined) => Niveaux) => void;
}

function Niveau({ cle, nom, experience, reponse, onNiveaux }: NiveauProps) {
  const { intermediaire, cible } = experience;
  const erreur =
    reponse?.ok === false ? reponse.erreurs.find(({ chemin }) => chemin === cheminBonus(cle)) : undefined;
  return (
    <ChampNombre
      id={`g-${cle}`}
      nom={nom}
      unite="sur 100"
      valeur={String(experience[cle])}
      refus={erreur && refusNombre(erreur)}
      onValeur={(valeur) =>
        onNiveaux((choisis = { intermediaire, cible }) => ({ ...choisis, [cle]: valeur }))
      }
    />
  );
}

function Resultat({ reponse }: { readonly reponse: ReponseCalcul | undefined }) {
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
      <b>{valeurEtape(etape)}</b> {Number(etape.value) > 1 ? 'points' : 'point'} de bonus
      <span>{etape.phrases.join(' ')}</span>
    </p>
  );
}
