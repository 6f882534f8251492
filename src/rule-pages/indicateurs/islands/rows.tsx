import {
  type NumeroSocle,
  type SocleCourt,
  soclesProposes,
} from '../../../cahier/edition-2019/indicators/all-indicators.ts';
import { Statut } from '../../../islands/kit/status.tsx';
import { ChampTexte } from '../../../islands/kit/text-field.tsx';
import { anneesSansCarte, cheminQualite } from '../../../scenario/edit/indicateurs.ts';
import { type DocumentScenario, texteChemin, type Vue } from '../../../scenario/format/document.ts';
import type { CarteSaisie, IndicateursSaisis } from '../../../scenario/format/typed-quality.ts';
import type { Calcul } from '../../../scenario/run/page-results.ts';
import { store } from '../../../store/page-store.ts';
import { ajouterEnsuite, compter, nePlusCompter, retirer, tourner } from './changes.ts';
import { choisi, choisir } from './chosen-indicateur.ts';
import { Sens } from './indicateur-choice.tsx';
import { Mesures, RefusDeLaLigne } from './measures.tsx';

interface Ligne {
  readonly scenario: DocumentScenario;
  readonly vue: Vue;
  readonly calcul: Calcul;
  /** Says what has just been done. */
  readonly dire: (texte: string) => void;
}

interface PropsSocle extends Ligne {
  readonly socle: SocleCourt;
  /** None while the score is given. */
  readonly indicateurs: IndicateursSaisis | undefined;
}

/** Moves the focus once what it goes to is on screen: the button that was pressed is gone. */
function viser(id: string): void {
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(id)?.focus()));
}

/** A socle: its line of annexe 1, its values when it counts, why not when it does not. */
export function LigneSocle({ socle, indicateurs, ...ligne }: PropsSocle) {
  const { numero } = socle;
  const rang = indicateurs?.socles.findIndex((each) => each.numero === numero) ?? -1;
  const cle = `socle-${numero}`;
  const compte = rang >= 0;
  const ou = { composante: 'socle', rang, sens: socle.evolutionAttendue, cle } as const;
  return (
    <>
      <tr class={classes(cle, compte || indicateurs === undefined)} id={`ligne-${cle}`}>
        <td class="indicateur-numero">{numero}</td>
        <th scope="row" class="indicateur-entete">
          <span class="indicateur-nom">{socle.nom}</span>
          <span class="indicateur-source">
            <Sens sens={socle.evolutionAttendue} /> · {socle.source === 'SNDS' ? 'SNDS' : 'recueil ad hoc'}
          </span>
          {compte && (
            <span class="indicateur-gestes si-script">
              <VoirSaCourbe cle={cle} nom={`indicateur ${numero}`} />
              {indicateurs && indicateurs.socles.length > 1 && (
                <NePlusCompter numero={numero} dire={ligne.dire} />
              )}
            </span>
          )}
        </th>
        {compte && <Mesures ou={ou} nom={`indicateur ${numero}`} {...ligne} />}
        {!compte && indicateurs && <PasCompte numero={numero} vue={ligne.vue} dire={ligne.dire} />}
      </tr>
      {compte && <RefusDeLaLigne ou={ou} scenario={ligne.scenario} vue={ligne.vue} />}
    </>
  );
}

function classes(cle: string, compte: boolean): string {
  return `indicateur ${compte ? '' : 'indicateur-absent'} ${choisi.value?.cle === cle ? 'indicateur-choisi' : ''}`;
}

/** Chooses the indicator of the panel, and goes there. */
function VoirSaCourbe({ cle, nom }: { readonly cle: string; readonly nom: string }) {
  const voir = (): void => {
    choisir(cle);
    viser('indicateur-choisi');
  };
  return (
    <button type="button" class="lien" onClick={voir}>
      Voir sa courbe<span class="cache"> ({nom})</span>
    </button>
  );
}

interface Geste {
  readonly numero: NumeroSocle;
  readonly dire: (texte: string) => void;
}

function NePlusCompter({ numero, dire }: Geste) {
  const faire = (): void => {
    nePlusCompter(numero);
    dire(
      `L'indicateur ${numero} n'est plus compté : son poids va aux autres socles. Ses valeurs reviendront avec lui.`,
    );
    viser(`compter-${numero}`);
  };
  return (
    <button type="button" class="lien" onClick={faire}>
      Ne plus compter<span class="cache"> l'indicateur {numero}</span>
    </button>
  );
}

/** Why a socle does not count, and how to count it. */
function PasCompte({ numero, vue, dire }: Geste & { readonly vue: Vue }) {
  const propose = soclesProposes(vue.annee).includes(numero);
  const faire = (): void => {
    const { invente } = compter(numero);
    const valeurs = invente ? 'avec des valeurs inventées, à remplacer par les vôtres' : 'avec ses valeurs';
    dire(`L'indicateur ${numero} est compté, ${valeurs}.`);
    viser(`t-socle-${numero}-precedente`);
  };
  return (
    <td colSpan={8} class="indicateur-pas-compte">
      <b>{propose ? 'Non compté.' : 'Pas encore compté.'}</b>{' '}
      {propose
        ? "Il pourrait l'être cette année ; ce scénario le laisse de côté."
        : "Son recueil se met en place en phase 1 : nous proposons de ne le compter qu'à partir de la deuxième année de résultats."}{' '}
      <Statut status="hypothese" hypothese="H3" />{' '}
      <button type="button" class="si-script" id={`compter-${numero}`} onClick={faire}>
        Compter l'indicateur {numero}
      </button>
    </td>
  );
}

interface PropsCarte extends Ligne {
  readonly carte: CarteSaisie;
  readonly rang: number;
  readonly indicateurs: IndicateursSaisis;
}

/** An indicator à la carte: its name and what is expected of it are the reader's. */
export function LigneCarte({ carte, rang, indicateurs: _, ...ligne }: PropsCarte) {
  const cle = `carte-${rang}`;
  const chemin = [...cheminQualite(ligne.vue), 'carte', rang, 'nom'] as const;
  const refus = store.erreurs.value.find((each) => each.chemin === texteChemin(chemin));
  const enlever = (): void => {
    retirer(rang);
    ligne.dire(`« ${carte.nom} » est retiré. Le retour en arrière du navigateur le rend.`);
    viser('ajouter-carte');
  };
  const ou = { composante: 'carte', rang, sens: carte.sens, cle } as const;
  return (
    <>
      <tr class={classes(cle, true)} id={`ligne-${cle}`}>
        <td class="indicateur-numero" aria-hidden="true">
          +
        </td>
        <th scope="row" class="indicateur-entete">
          <ChampTexte
            id={`t-${cle}-nom`}
            nom="Nom"
            valeur={carte.nom}
            chemin={texteChemin(chemin)}
            refus={refus?.attendu}
            onValeur={(next) => store.ecrire(chemin, next)}
          />
          <span class="indicateur-source">
            <label for={`t-${cle}-sens`}>On en attend</label>{' '}
            <select
              id={`t-${cle}-sens`}
              value={carte.sens}
              onChange={(event) =>
                tourner(rang, event.currentTarget.value === 'baisse' ? 'baisse' : 'hausse')
              }
            >
              <option value="hausse">↑ une hausse</option>
              <option value="baisse">↓ une baisse</option>
            </select>
          </span>
          <span class="indicateur-gestes si-script">
            <VoirSaCourbe cle={cle} nom={carte.nom} />
            <button type="button" class="lien" onClick={enlever}>
              Retirer<span class="cache"> {carte.nom}</span>
            </button>
          </span>
          <AnneesSuivantes rang={rang} nom={carte.nom} {...ligne} />
        </th>
        <Mesures ou={ou} nom={`indicateur à la carte ${rang + 1}`} {...ligne} />
      </tr>
      <RefusDeLaLigne ou={ou} scenario={ligne.scenario} vue={ligne.vue} />
    </>
  );
}

/** An indicator à la carte is the same for the whole experiment: the years after can have it too. */
function AnneesSuivantes({
  rang,
  nom,
  scenario,
  vue,
  dire,
}: Ligne & Pick<CarteSaisie, 'nom'> & { readonly rang: number }) {
  const annees = scenario.groupements[vue.groupement]?.annees ?? [];
  const manque = anneesSansCarte(scenario, vue, rang).map((each) => annees[each]?.annee);
  if (manque.length === 0) return null;
  const faire = (): void => {
    ajouterEnsuite(rang);
    dire(
      `« ${nom} » compte aussi en ${manque.join(', ')}, avec les mêmes niveaux, à adapter. Le retour en arrière du navigateur l'en retire.`,
    );
    viser(`t-carte-${rang}-nom`);
  };
  return (
    <span class="indicateur-annees">
      Il compte en {annees[vue.annee]?.annee}, pas en {manque.join(', ')} : le cahier le fixe pour toute
      l'expérimentation.{' '}
      <button type="button" class="lien" onClick={faire}>
        L'ajouter aussi aux années suivantes<span class="cache"> ({nom})</span>
      </button>
    </span>
  );
}
