import { ajouterAnnee, retirerAnnee, texteChemin } from '../../scenario/document.ts';
import { store } from '../../store/index.ts';
import type { Saisie } from '../../store/saisie.ts';
import { Champ } from '../champ.tsx';
import { ChampTexte } from '../champ-texte.tsx';
import { champs } from '../champs.ts';
import { modeCredits, vagues } from '../choix.ts';
import { Selection } from '../selection.tsx';
import { nomsEstimation } from './noms.ts';

const colonnes = ['patients', 'depenseReelle', 'depenseAjustee', 'score'] as const;

/** The scenario year by year, for who has the figures. */
export function Annees({ saisie }: { readonly saisie: Saisie }) {
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
        <Champ key={champ.id} champ={champ} vue={vue} prefixe="a" />
      ))}
      {groupement.annees.map(({ annee }, rang) => (
        <details key={annee} class="annee" open={rang < 2}>
          <summary>
            {annee}
            {rang === 0 && ', année de base'}
          </summary>
          {colonnes.slice(0, rang === 0 ? 3 : 4).map((id) => (
            <Champ key={id} champ={champs[id]} vue={{ ...vue, annee: rang }} prefixe={`a${rang}`} />
          ))}
        </details>
      ))}
      <p class="aide">
        <button type="button" disabled={resultats >= 5} onClick={() => store.remplacer(ajouterAnnee(saisie))}>
          Ajouter une année
        </button>{' '}
        <button type="button" disabled={resultats <= 1} onClick={() => store.remplacer(retirerAnnee(saisie))}>
          Retirer la dernière
        </button>
      </p>
    </fieldset>
  );
}
