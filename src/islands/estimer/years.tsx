import { modeCredits, vagues } from '../../calculators/choices.ts';
import { nomsEstimation } from '../../calculators/estimer/question-names.ts';
import { champs, type Champ as Definition } from '../../calculators/fields.ts';
import { champsDuScore, lignesDuScore } from '../../calculators/score-fields.ts';
import type { NombreDExemple } from '../../scenario/examples/example-numbers.ts';
import { ajouterAnnee, retirerAnnee, texteChemin, type Vue } from '../../scenario/format/document.ts';
import { store } from '../../store/page-store.ts';
import type { Saisie } from '../../store/state/draft.ts';
import { Selection } from '../kit/choice-list.tsx';
import { ValeursInventees } from '../kit/invented.tsx';
import { LigneLue } from '../kit/read-line.tsx';
import { Champ } from '../kit/scenario-field.tsx';
import { ChampTexte } from '../kit/text-field.tsx';
import { Origine } from './origins.tsx';

const colonnes = ['patients', 'depenseReelle', 'depenseAjustee'] as const;

interface Props {
  readonly saisie: Saisie;
  /** The numbers that are still an example's. */
  readonly exemples: readonly NombreDExemple[] | undefined;
}

/** The scenario year by year, for who has the figures. */
export function Annees({ saisie, exemples }: Props) {
  const { scenario, vue } = saisie;
  const groupement = scenario.groupements[vue.groupement];
  if (groupement === undefined) return null;
  const nom = ['groupements', vue.groupement, 'nom'] as const;
  const refus = store.erreurs.value.find(({ chemin }) => chemin === texteChemin(nom));
  const resultats = groupement.annees.length - 1;
  const credits =
    groupement.credits.mode === 'calcul'
      ? [champs.creditsPatients, champs.creditsAppreciation]
      : [champs.creditsMontant];
  return (
    <fieldset class="pas">
      <legend>Année par année</legend>
      <Pourquoi gardees={saisie.estimationGardee !== undefined} />
      {exemples !== undefined && exemples.length > 0 && (
        <p class="aide">
          Marquées « hypothèse » : les valeurs de l'exemple, ou calculées à partir d'elles. Si l'une d'elles
          est aussi la vôtre, touchez sa marque pour la confirmer : elle devient « vous ».
        </p>
      )}
      <ChampTexte
        id="a-nom"
        nom={nomsEstimation.nom}
        valeur={groupement.nom}
        chemin={texteChemin(nom)}
        refus={refus?.attendu}
        onValeur={(next) => store.ecrire(nom, next)}
      />
      <Selection choix={vagues} vue={vue} />
      <Selection choix={modeCredits} vue={vue} />
      {credits.map((champ) => (
        <YearField key={champ.id} champ={champ} vue={vue} prefixe="a" saisie={saisie} exemples={exemples} />
      ))}
      {groupement.annees.map(({ annee }, rang) => (
        <details key={annee} class="annee" open={rang < 2} aria-label={`Année ${annee}`}>
          <summary>
            {annee}
            {rang === 0 && ', année de base'}
          </summary>
          {colonnes.map((id) => (
            <YearField
              key={id}
              champ={champs[id]}
              vue={{ ...vue, annee: rang }}
              prefixe={`a${rang}`}
              saisie={saisie}
              exemples={exemples}
            />
          ))}
          {rang > 0 && <Score saisie={saisie} exemples={exemples} vue={{ ...vue, annee: rang }} />}
        </details>
      ))}
      <p class="aide">
        <button
          type="button"
          disabled={resultats >= 5}
          onClick={() => store.remplacer(ajouterAnnee(store.saisie.value))}
        >
          Ajouter une année
        </button>{' '}
        <button
          type="button"
          disabled={resultats <= 1}
          onClick={() => store.remplacer(retirerAnnee(store.saisie.value))}
        >
          Retirer la dernière
        </button>
      </p>
    </fieldset>
  );
}

/** Why the simple questions are closed, and what the way back to them brings. */
function Pourquoi({ gardees }: { readonly gardees: boolean }) {
  return (
    <p class="aide">
      {gardees
        ? 'Les questions simples sont fermées : des valeurs ont été saisies année par année, ici ou sur une autre page. Vos réponses sont gardées ; « Revenir aux questions simples », plus bas, les rend.'
        : 'Les questions simples sont fermées : ce scénario ne vient pas de leurs réponses. « Revenir aux questions simples », plus bas, part de notre exemple.'}
    </p>
  );
}

interface FieldProps extends Props {
  readonly champ: Definition;
  readonly vue: Vue;
  readonly prefixe: string;
}

/** A number of the scenario, with whose it is. */
function YearField({ champ, vue, prefixe, ...whose }: FieldProps) {
  const marque = <Origine champ={champ} vue={vue} {...whose} />;
  return <Champ champ={champ} vue={vue} prefixe={prefixe} marque={marque} />;
}

/** The score of a year: a field, or what its indicators come to, which other pages hold. */
function Score({ saisie, exemples, vue }: Props & { readonly vue: Vue }) {
  const { scenario } = saisie;
  return (
    <>
      {champsDuScore(scenario, vue, ['score']).map((champ) => (
        <YearField
          key={champ.id}
          champ={champ}
          vue={vue}
          prefixe={`a${vue.annee}`}
          saisie={saisie}
          exemples={exemples}
        />
      ))}
      {lignesDuScore(scenario, vue, store.calcul.value).map((ligne) => (
        <LigneLue key={ligne.nom} ligne={ligne} vue={vue} />
      ))}
      <ValeursInventees scenario={scenario} vue={vue} />
    </>
  );
}
