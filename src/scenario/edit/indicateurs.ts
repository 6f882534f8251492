import type { NumeroSocle } from '../../cahier/edition-2019/indicators/all-indicators.ts';
import { type DocumentScenario, ecrire, lire, type Vue } from '../format/document.ts';
import {
  type CarteSaisie,
  carteInventee,
  type IndicateursSaisis,
  type SocleSaisi,
} from '../format/typed-quality.ts';

/* What a reader changes in the indicators of a year, on the document as it is typed. */

/** « Trois indicateurs maximum par groupement » */
export const CARTE_MAXIMUM = 3;

const RANGS = [0, 1, 2] as const;

const NOM_CARTE = 'Indicateur à la carte';

export const cheminQualite = ({ groupement, annee }: Vue) =>
  ['groupements', groupement, 'annees', annee, 'qualite'] as const;

/** The indicators of the year that is looked at; undefined when its score is given, or when they are no lists. */
export function indicateursSaisis(scenario: DocumentScenario, vue: Vue): IndicateursSaisis | undefined {
  const qualite = lire(scenario, cheminQualite(vue));
  if (lire(qualite, ['mode']) !== 'indicateurs') return undefined;
  const lists = [lire(qualite, ['socles']), lire(qualite, ['carte']) ?? []];
  return lists.every(deMesures) ? (qualite as IndicateursSaisis) : undefined;
}

/** What fields can be shown for; the schema judges the rest. */
function deMesures(list: unknown): boolean {
  return Array.isArray(list) && list.every((each) => typeof each === 'object' && each !== null);
}

/** The scenario with the indicators of a year changed; the same when its score is given. */
export function avecIndicateurs(
  scenario: DocumentScenario,
  vue: Vue,
  changer: (indicateurs: IndicateursSaisis) => IndicateursSaisis,
): DocumentScenario {
  const actuels = indicateursSaisis(scenario, vue);
  return actuels === undefined ? scenario : ecrire(scenario, cheminQualite(vue), changer(actuels));
}

/** Counts a socle, in the order of annexe 1; in place of its values if it is counted already. */
export function compterSocle(indicateurs: IndicateursSaisis, socle: SocleSaisi): IndicateursSaisis {
  const autres = indicateurs.socles.filter(({ numero }) => numero !== socle.numero);
  const apres = autres.findIndex(({ numero }) => numero > socle.numero);
  const place = apres < 0 ? autres.length : apres;
  return { ...indicateurs, socles: [...autres.slice(0, place), socle, ...autres.slice(place)] };
}

/** No longer counts a socle. The last one stays: a score needs at least one. */
export function retirerSocle(indicateurs: IndicateursSaisis, numero: NumeroSocle): IndicateursSaisis {
  const socles = indicateurs.socles.filter((each) => each.numero !== numero);
  return socles.length === 0 ? indicateurs : { ...indicateurs, socles };
}

/** Adds an indicator à la carte under a name of its own, with invented values to replace; nothing beyond three. */
export function ajouterCarte(indicateurs: IndicateursSaisis): IndicateursSaisis {
  const { carte = [] } = indicateurs;
  if (carte.length >= CARTE_MAXIMUM) return indicateurs;
  const pris = new Set(carte.map(({ nom }) => nom.trim()));
  const noms = [NOM_CARTE, ...Array.from({ length: CARTE_MAXIMUM }, (_, rang) => `${NOM_CARTE} ${rang + 2}`)];
  const nom = noms.find((each) => !pris.has(each)) ?? NOM_CARTE;
  // Two of the same values would share the points of one: each has its own.
  const rang = RANGS.find((each) => carte.every(({ valeur }) => valeur !== carteInventee(nom, each).valeur));
  return { ...indicateurs, carte: [...carte, carteInventee(nom, rang)] };
}

/** The ranks of the later years that could have an indicator à la carte of this year, and have none of its name. */
export function anneesSansCarte(scenario: DocumentScenario, vue: Vue, rang: number): number[] {
  const nom = indicateursSaisis(scenario, vue)?.carte?.[rang]?.nom.trim();
  const annees = scenario.groupements[vue.groupement]?.annees ?? [];
  return annees.flatMap((_, annee) => {
    const leurs = annee > vue.annee ? indicateursSaisis(scenario, { ...vue, annee }) : undefined;
    const { carte = [] } = leurs ?? {};
    const manque = leurs && carte.length < CARTE_MAXIMUM && carte.every((each) => each.nom.trim() !== nom);
    return manque ? [annee] : [];
  });
}

/** Those years with the indicator too: the cahier fixes it for the whole experiment. Each starts from what it was. */
export function ajouterAuxSuivantes(scenario: DocumentScenario, vue: Vue, rang: number): DocumentScenario {
  const carte = indicateursSaisis(scenario, vue)?.carte?.[rang];
  if (carte === undefined) return scenario;
  const sienne = { ...carte, precedente: carte.valeur };
  return anneesSansCarte(scenario, vue, rang).reduce(
    (rest, annee) =>
      avecIndicateurs(rest, { ...vue, annee }, (tous) => ({
        ...tous,
        carte: [...(tous.carte ?? []), sienne],
      })),
    scenario,
  );
}

export function retirerCarte({ carte = [], ...reste }: IndicateursSaisis, rang: number): IndicateursSaisis {
  const gardees = carte.filter((_, each) => each !== rang);
  return gardees.length === 0 ? reste : { ...reste, carte: gardees };
}

/** Turns what is expected of an indicator à la carte: its two levels change places, so that they stay in order. */
export function changerSens(
  indicateurs: IndicateursSaisis,
  rang: number,
  sens: CarteSaisie['sens'],
): IndicateursSaisis {
  const { carte = [] } = indicateurs;
  const tourner = (each: CarteSaisie): CarteSaisie => ({
    ...each,
    sens,
    // Only an indicator that rises may start from nothing.
    precedente: each.precedente ?? '0',
    intermediaire: each.cible,
    cible: each.intermediaire,
  });
  return {
    ...indicateurs,
    carte: carte.map((each, place) => (place === rang && each.sens !== sens ? tourner(each) : each)),
  };
}
