import type { NumeroSocle } from '../../../cahier/edition-2019/indicators/all-indicators.ts';
import {
  ajouterAuxSuivantes,
  ajouterCarte,
  avecIndicateurs,
  changerSens,
  compterSocle,
  retirerCarte,
  retirerSocle,
} from '../../../scenario/edit/indicateurs.ts';
import type { DocumentScenario, Vue } from '../../../scenario/format/document.ts';
import {
  type CarteSaisie,
  type IndicateursSaisis,
  type SocleSaisi,
  socleInvente,
} from '../../../scenario/format/typed-quality.ts';
import { store } from '../../../store/page-store.ts';
import { surPage } from './page-view.ts';

/** A change of the scenario: an entry of the history, so that it is undone by going back. */
function changerScenario(changement: (scenario: DocumentScenario, vue: Vue) => DocumentScenario): void {
  const { scenario, vue } = surPage();
  // The simple questions of /estimer/ know of no indicator: the scenario no longer follows from them.
  const { estimation: _, ...reste } = store.saisie.value;
  store.remplacer({ ...reste, scenario: changement(scenario, vue), vue });
}

/** Changes the indicators of the year that the page looks at. */
const changer = (changement: (indicateurs: IndicateursSaisis) => IndicateursSaisis): void =>
  changerScenario((scenario, vue) => avecIndicateurs(scenario, vue, changement));

/** What was typed for a socle that no longer counts: it comes back with it. */
const misDeCote = new Map<string, SocleSaisi>();

function cleDuSocle(numero: NumeroSocle): string {
  const { scenario, vue } = surPage();
  const groupement = scenario.groupements[vue.groupement];
  return `${groupement?.nom}:${groupement?.annees[vue.annee]?.annee}:${numero}`;
}

/** Counts a socle; whether its values are invented, and to be replaced. */
export function compter(numero: NumeroSocle): { readonly invente: boolean } {
  const garde = misDeCote.get(cleDuSocle(numero));
  changer((indicateurs) => compterSocle(indicateurs, garde ?? socleInvente(numero)));
  return { invente: garde === undefined };
}

export function nePlusCompter(numero: NumeroSocle): void {
  changer((indicateurs) => {
    const quitte = indicateurs.socles.find((each) => each.numero === numero);
    if (quitte) misDeCote.set(cleDuSocle(numero), quitte);
    return retirerSocle(indicateurs, numero);
  });
}

export const ajouter = (): void => changer(ajouterCarte);

export const ajouterEnsuite = (rang: number): void =>
  changerScenario((scenario, vue) => ajouterAuxSuivantes(scenario, vue, rang));

export const retirer = (rang: number): void => changer((indicateurs) => retirerCarte(indicateurs, rang));

export const tourner = (rang: number, sens: CarteSaisie['sens']): void =>
  changer((indicateurs) => changerSens(indicateurs, rang, sens));

/** Puts levels in the scenario, for one indicator of the year. */
export function poserNiveaux(
  { composante, rang }: { readonly composante: 'socle' | 'carte'; readonly rang: number },
  niveaux: { readonly intermediaire: string; readonly cible?: string },
): void {
  const poser = <M extends object>(liste: readonly M[]): M[] =>
    liste.map((each, place) => (place === rang ? { ...each, ...niveaux } : each));
  changer((indicateurs) =>
    composante === 'socle'
      ? { ...indicateurs, socles: poser(indicateurs.socles) }
      : { ...indicateurs, carte: poser(indicateurs.carte ?? []) },
  );
}
