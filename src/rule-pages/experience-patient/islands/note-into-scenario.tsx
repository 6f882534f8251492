import { useState } from 'preact/hooks';
import { choix } from '../../../calculators/choices.ts';
import { avecExperience } from '../../../scenario/edit/experience.ts';
import type { DocumentScenario, Vue } from '../../../scenario/format/document.ts';
import type { ExperienceSaisie } from '../../../scenario/format/typed-quality.ts';
import { store } from '../../../store/page-store.ts';
import type { Saisie } from '../../../store/state/draft.ts';

interface Props {
  readonly experience: ExperienceSaisie;
  /** The year that the page looks at. */
  readonly vue: Vue;
  /** Whether the note and its levels can be computed with. */
  readonly juste: boolean;
  /** Whether it is the note of the respondents that the site invents. */
  readonly invente: boolean;
}

/** A change of the scenario that can be undone while nothing else has changed. */
interface Fait {
  readonly dit: string;
  readonly scenario: DocumentScenario;
  readonly avant: Saisie;
}

/** Takes the note and its levels to the scenario's year, which may have to go by indicators first. */
export function VersLeScenario({ experience, vue, juste, invente }: Props) {
  const [fait, setFait] = useState<Fait>();
  const { scenario } = store.saisie.value;
  const groupement = scenario.groupements[vue.groupement];
  const annee = groupement?.annees[vue.annee]?.annee;
  const parIndicateurs = choix.modeQualite.actuel(scenario, vue) === 'indicateurs';

  const changer = (suite: (scenario: DocumentScenario) => DocumentScenario, dit: string): void => {
    const avant = store.saisie.value;
    store.modifier(suite(avant.scenario), vue);
    setFait({ dit, scenario: store.saisie.value.scenario, avant });
  };
  const passer = (): void => {
    const option = choix.modeQualite.options.find(({ valeur }) => valeur === 'indicateurs');
    if (option)
      changer(
        (ici) => option.choisir(ici, vue, store.calcul.value),
        `${annee} va maintenant par indicateurs, avec des valeurs inventées à remplacer.`,
      );
  };
  const mettre = (): void =>
    changer(
      (ici) => avecExperience(ici, vue, experience),
      invente
        ? `La note de répondants inventés et ses niveaux sont dans le scénario, en ${annee} : à remplacer par les vôtres.`
        : `La note et ses niveaux sont dans le scénario, en ${annee}.`,
    );

  return (
    <div class="g-vers">
      {parIndicateurs ? (
        <button type="button" class="bouton-plein si-script" disabled={!juste} onClick={mettre}>
          Mettre {invente ? 'cette note inventée' : 'la note'} dans le scénario, en {annee}
        </button>
      ) : (
        <p>
          L'année {annee} de votre scénario a un score donné tout fait : la note n'y a pas de place.{' '}
          <button type="button" class="si-script" onClick={passer}>
            Passer {annee} par indicateurs
          </button>
        </p>
      )}
      <p class="g-menu">
        Groupement <span data-verbatim>{groupement?.nom}</span>, résultats de {annee} : c'est l'année choisie
        en tête de page, dans « Avec vos chiffres ».
      </p>
      <p class="g-fait" role="status">
        {fait?.scenario === scenario && (
          <>
            {fait.dit}{' '}
            <button type="button" class="lien" onClick={() => store.remplacer(fait.avant)}>
              Revenir à mes chiffres
            </button>
          </>
        )}
      </p>
    </div>
  );
}
