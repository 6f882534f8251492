import { useState } from 'preact/hooks';
import { choice } from '../../../calculators/choices/all-choices.ts';
import { withExperience } from '../../../scenario/edit/experience.ts';
import type { Edited } from '../../../scenario/edit/set-aside.ts';
import type { DocumentScenario, View } from '../../../scenario/format/scenario-document.ts';
import type { TypedExperience } from '../../../scenario/format/typed-quality.ts';
import { store } from '../../../store/page-store.ts';
import type { Entry } from '../../../store/state/entry.ts';

interface Props {
  readonly experience: TypedExperience;
  /** The year that the page looks at. */
  readonly vue: View;
  /** Whether the note and its levels can be computed with. */
  readonly juste: boolean;
  /** Whether it is the note of the respondents that the site invents. */
  readonly invente: boolean;
}

/** A change of the scenario that can be undone while nothing else has changed. */
interface Done {
  readonly dit: string;
  readonly scenario: DocumentScenario;
  readonly avant: Entry;
}

/** Takes the note and its levels to the scenario's year, which may have to go by indicators first. */
export function ToScenario({ experience, vue, juste: isSound, invente }: Props) {
  const [done, setDoneNow] = useState<Done>();
  const { scenario } = store.saisie.value;
  const groupement = scenario.groupements[vue.groupement];
  const annee = groupement?.annees[vue.annee]?.annee;
  const byIndicateurs = choice.modeQualite.current(scenario, vue) === 'indicateurs';

  const change = (suite: (edited: Edited) => Edited, said: string): void => {
    const avant = store.saisie.value;
    const next = suite(store.edited());
    store.modify(next.scenario, vue, next.setAside);
    setDoneNow({ dit: said, scenario: store.saisie.value.scenario, avant });
  };
  const passOn = (): void => {
    const option = choice.modeQualite.options.find(({ valeur }) => valeur === 'indicateurs');
    if (option)
      change(
        (edited) => option.choose(edited, vue, store.calcul.value),
        `${annee} va maintenant par indicateurs, avec des valeurs inventées à remplacer.`,
      );
  };
  const putIn = (): void =>
    change(
      (edited) => ({ ...edited, scenario: withExperience(edited.scenario, vue, experience) }),
      invente
        ? `La note de répondants inventés et ses niveaux sont dans le scénario, en ${annee} : à remplacer par les vôtres.`
        : `La note et ses niveaux sont dans le scénario, en ${annee}.`,
    );

  return (
    <div class="g-vers">
      {byIndicateurs ? (
        <button type="button" class="bouton-plein si-script" disabled={!isSound} onClick={putIn}>
          Mettre {invente ? 'cette note inventée' : 'la note'} dans le scénario, en {annee}
        </button>
      ) : (
        <p>
          L'année {annee} de votre scénario a un score donné tout fait : la note n'y a pas de place.{' '}
          <button type="button" class="si-script" onClick={passOn}>
            Passer {annee} par indicateurs
          </button>
        </p>
      )}
      <p class="fine-print">
        Groupement <span data-verbatim>{groupement?.nom}</span>, résultats de {annee} : c'est l'année choisie
        en tête de page, dans « Avec vos chiffres ».
      </p>
      <p class="done-note" role="status">
        {done?.scenario === scenario && (
          <>
            {done.dit}{' '}
            <button type="button" class="lien" onClick={() => store.replace(done.avant)}>
              Revenir à mes chiffres
            </button>
          </>
        )}
      </p>
    </div>
  );
}
