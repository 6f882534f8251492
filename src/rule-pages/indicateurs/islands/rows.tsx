import {
  proposedSocles,
  type ShortSocle,
  type SocleNumber,
} from '../../../cahier/edition-2019/indicators/all-indicators.ts';
import { focusOn } from '../../../islands/kit/later-focus.ts';
import { StatusMark } from '../../../islands/kit/status.tsx';
import { TextField } from '../../../islands/kit/text-field.tsx';
import { wordedRefusal } from '../../../islands/kit/worded-refusal.ts';
import { qualitePath, yearsWithoutCarte } from '../../../scenario/edit/indicateurs.ts';
import { type DocumentScenario, pathText, type View } from '../../../scenario/format/scenario-document.ts';
import type { TypedCarte, TypedIndicateurs } from '../../../scenario/format/typed-quality.ts';
import type { Calculation } from '../../../scenario/run/page-results.ts';
import { store } from '../../../store/page-store.ts';
import { addThereafter, count, remove, stopCounting, turnOver } from './changes.ts';
import { choose, chosen } from './chosen-indicateur.ts';
import { Direction } from './indicateur-choice.tsx';
import { Measures, RowRefusal } from './measures.tsx';

interface Row {
  readonly scenario: DocumentScenario;
  readonly vue: View;
  readonly calcul: Calculation;
  /** Says what has just been done. */
  readonly say: (texte: string) => void;
}

interface PropsSocle extends Row {
  readonly socle: ShortSocle;
  /** None while the score is given. */
  readonly indicateurs: TypedIndicateurs | undefined;
}

/** A socle: its line of annexe 1, its values when it counts, why not when it does not. */
export function SocleRow({ socle, indicateurs, ...row }: PropsSocle) {
  const { numero } = socle;
  const rank = indicateurs?.socles.findIndex((each) => each.numero === numero) ?? -1;
  const cle = `socle-${numero}`;
  const compte = rank >= 0;
  const where = { component: 'socle', rang: rank, sens: socle.expectedEvolution, cle } as const;
  return (
    <>
      <tr class={classes(cle, compte || indicateurs === undefined)} id={`ligne-${cle}`}>
        <td class="indicateur-numero">{numero}</td>
        <th scope="row" class="indicateur-entete">
          <span class="indicateur-nom">{socle.nom}</span>
          <span class="indicateur-source">
            <Direction sens={socle.expectedEvolution} /> ·{' '}
            {socle.source === 'SNDS' ? 'SNDS' : 'recueil ad hoc'}
          </span>
          {compte && (
            <span class="indicateur-gestes si-script">
              <SeeItsCurve cle={cle} nom={`indicateur ${numero}`} />
              {indicateurs && indicateurs.socles.length > 1 && <StopCounting numero={numero} say={row.say} />}
            </span>
          )}
        </th>
        {compte && <Measures where={where} nom={`indicateur ${numero}`} {...row} />}
        {!compte && indicateurs && <NotCounted numero={numero} vue={row.vue} say={row.say} />}
      </tr>
      {compte && <RowRefusal where={where} scenario={row.scenario} vue={row.vue} />}
    </>
  );
}

function classes(cle: string, compte: boolean): string {
  return `indicateur ${compte ? '' : 'indicateur-absent'} ${chosen.value?.cle === cle ? 'indicateur-choisi' : ''}`;
}

/** Chooses the indicator of the panel, and goes there. */
function SeeItsCurve({ cle, nom }: { readonly cle: string; readonly nom: string }) {
  const look = (): void => {
    choose(cle);
    focusOn('indicateur-choisi');
  };
  return (
    <button type="button" class="lien" onClick={look}>
      Voir sa courbe<span class="cache"> ({nom})</span>
    </button>
  );
}

interface Gesture {
  readonly numero: SocleNumber;
  readonly say: (texte: string) => void;
}

function StopCounting({ numero, say }: Gesture) {
  const toDo = (): void => {
    stopCounting(numero);
    say(
      `L'indicateur ${numero} n'est plus compté : son poids va aux autres socles. Ses valeurs reviendront avec lui.`,
    );
    focusOn(`compter-${numero}`);
  };
  return (
    <button type="button" class="lien" onClick={toDo}>
      Ne plus compter<span class="cache"> l'indicateur {numero}</span>
    </button>
  );
}

/** Why a socle does not count, and how to count it. */
function NotCounted({ numero, vue, say }: Gesture & { readonly vue: View }) {
  const isProposed = proposedSocles(vue.annee).includes(numero);
  const toDo = (): void => {
    const { invente } = count(numero);
    const valeurs = invente ? 'avec des valeurs inventées, à remplacer par les vôtres' : 'avec ses valeurs';
    say(`L'indicateur ${numero} est compté, ${valeurs}.`);
    focusOn(`t-socle-${numero}-precedente`);
  };
  return (
    <td colSpan={8} class="indicateur-pas-compte">
      <b>{isProposed ? 'Non compté.' : 'Pas encore compté.'}</b>{' '}
      {isProposed
        ? "Il pourrait l'être cette année ; ce scénario le laisse de côté."
        : 'Son recueil se met en place en phase 1 : nous proposons de le compter dès la deuxième année de résultats.'}{' '}
      <StatusMark status="hypothese" hypothese="H3" />{' '}
      <button type="button" class="si-script" id={`compter-${numero}`} onClick={toDo}>
        Compter l'indicateur {numero}
      </button>
    </td>
  );
}

interface PropsCarte extends Row {
  readonly carte: TypedCarte;
  readonly rang: number;
  readonly indicateurs: TypedIndicateurs;
}

/** An indicator à la carte: its name and what is expected of it are the reader's. */
export function CarteRow({ carte, rang: rank, indicateurs: _, ...row }: PropsCarte) {
  const cle = `carte-${rank}`;
  const chemin = [...qualitePath(row.vue), 'carte', rank, 'nom'] as const;
  const refusal = store.erreurs.value.find((each) => each.path === pathText(chemin));
  const takeAway = (): void => {
    remove(rank);
    row.say(`« ${carte.nom} » est retiré. Le retour en arrière du navigateur le rend.`);
    focusOn('ajouter-carte');
  };
  const where = { component: 'carte', rang: rank, sens: carte.sens, cle } as const;
  return (
    <>
      <tr class={classes(cle, true)} id={`ligne-${cle}`}>
        <td class="indicateur-numero" aria-hidden="true">
          +
        </td>
        <th scope="row" class="indicateur-entete">
          <TextField
            id={`t-${cle}-nom`}
            nom="Nom"
            valeur={carte.nom}
            chemin={pathText(chemin)}
            refus={refusal && wordedRefusal(({ expectedOf }) => expectedOf(refusal))}
            onValue={(next) => store.write(chemin, next)}
          />
          <span class="indicateur-source">
            <label for={`t-${cle}-sens`}>On en attend</label>{' '}
            <select
              id={`t-${cle}-sens`}
              value={carte.sens}
              onChange={(event) =>
                turnOver(rank, event.currentTarget.value === 'baisse' ? 'baisse' : 'hausse')
              }
            >
              <option value="hausse">↑ une hausse</option>
              <option value="baisse">↓ une baisse</option>
            </select>
          </span>
          <span class="indicateur-gestes si-script">
            <SeeItsCurve cle={cle} nom={carte.nom} />
            <button type="button" class="lien" onClick={takeAway}>
              Retirer<span class="cache"> {carte.nom}</span>
            </button>
          </span>
          <FollowingYears rang={rank} nom={carte.nom} {...row} />
        </th>
        <Measures where={where} nom={`indicateur à la carte ${rank + 1}`} {...row} />
      </tr>
      <RowRefusal where={where} scenario={row.scenario} vue={row.vue} />
    </>
  );
}

/** An indicator à la carte is the same for the whole experiment: the years after can have it too. */
function FollowingYears({
  rang: rank,
  nom,
  scenario,
  vue,
  say,
}: Row & Pick<TypedCarte, 'nom'> & { readonly rang: number }) {
  const annees = scenario.groupements[vue.groupement]?.annees ?? [];
  const lack = yearsWithoutCarte(scenario, vue, rank).map((each) => annees[each]?.annee);
  if (lack.length === 0) return null;
  const toDo = (): void => {
    addThereafter(rank);
    say(
      `« ${nom} » compte aussi en ${lack.join(', ')}, avec les mêmes niveaux, à adapter. Le retour en arrière du navigateur l'en retire.`,
    );
    focusOn(`t-carte-${rank}-nom`);
  };
  return (
    <span class="indicateur-annees">
      Il compte en {annees[vue.annee]?.annee}, pas en {lack.join(', ')} : le cahier le fixe pour toute
      l'expérimentation.{' '}
      <button type="button" class="lien" onClick={toDo}>
        L'ajouter aussi aux années suivantes<span class="cache"> ({nom})</span>
      </button>
    </span>
  );
}
