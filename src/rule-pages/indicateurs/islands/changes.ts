import type { SocleNumber } from '../../../cahier/edition-2019/indicators/all-indicators.ts';
import {
  addCarte,
  addToFollowing,
  changeDirection,
  countSocle,
  removeCarte,
  removeSocle,
  typedIndicateurs,
  withIndicateurs,
} from '../../../scenario/edit/indicateurs.ts';
import type { SetAside } from '../../../scenario/edit/set-aside.ts';
import type { DocumentScenario, View } from '../../../scenario/format/scenario-document.ts';
import {
  inventedSocle,
  type TypedCarte,
  type TypedIndicateurs,
  type TypedSocle,
} from '../../../scenario/format/typed-quality.ts';
import { store } from '../../../store/page-store.ts';
import { surPage } from './page-view.ts';

/** A change of the scenario: an entry of the history, so that it is undone by going back. */
function changeScenario(
  changeMade: (scenario: DocumentScenario, vue: View) => DocumentScenario,
  setAside?: SetAside,
): void {
  const { scenario, vue } = surPage();
  // The simple questions of /estimer/ know of no indicator: the scenario no longer follows from them.
  const { estimation: _, ...remainder } = store.saisie.value;
  store.replace({ ...remainder, scenario: changeMade(scenario, vue), vue }, setAside);
}

/** Changes the indicators of the year that the page looks at. */
const change = (changeMade: (indicateurs: TypedIndicateurs) => TypedIndicateurs, setAside?: SetAside): void =>
  changeScenario((scenario, vue) => withIndicateurs(scenario, vue, changeMade), setAside);

/** What was typed for a socle that no longer counts is set aside: it comes back with it. */
function socleKey(numero: SocleNumber): string {
  const { scenario, vue } = surPage();
  const groupement = scenario.groupements[vue.groupement];
  return `socle:${groupement?.nom}:${groupement?.annees[vue.annee]?.annee}:${numero}`;
}

/** Counts a socle; whether its values are invented, and to be replaced. */
export function count(numero: SocleNumber): { readonly invente: boolean } {
  const keptOne = store.setAside.value[socleKey(numero)] as TypedSocle | undefined;
  change((indicateurs) => countSocle(indicateurs, keptOne ?? inventedSocle(numero)));
  return { invente: keptOne === undefined };
}

export function stopCounting(numero: SocleNumber): void {
  const { scenario, vue } = surPage();
  const left = typedIndicateurs(scenario, vue)?.socles.find((each) => each.numero === numero);
  change(
    (indicateurs) => removeSocle(indicateurs, numero),
    left && { ...store.setAside.value, [socleKey(numero)]: left },
  );
}

export const add = (): void => change(addCarte);

export const addThereafter = (rank: number): void =>
  changeScenario((scenario, vue) => addToFollowing(scenario, vue, rank));

export const remove = (rank: number): void => change((indicateurs) => removeCarte(indicateurs, rank));

export const turnOver = (rank: number, sens: TypedCarte['sens']): void =>
  change((indicateurs) => changeDirection(indicateurs, rank, sens));

/** Puts levels in the scenario, for one indicator of the year. */
export function setLevels(
  { component, rang: rank }: { readonly component: 'socle' | 'carte'; readonly rang: number },
  levels: { readonly intermediaire: string; readonly cible?: string },
): void {
  const putValues = <M extends object>(list: readonly M[]): M[] =>
    list.map((each, place) => (place === rank ? { ...each, ...levels } : each));
  change((indicateurs) =>
    component === 'socle'
      ? { ...indicateurs, socles: putValues(indicateurs.socles) }
      : { ...indicateurs, carte: putValues(indicateurs.carte ?? []) },
  );
}
