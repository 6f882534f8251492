import type { SocleNumber } from '../../cahier/edition-2019/indicators/all-indicators.ts';
import { type DocumentScenario, read, type View } from '../format/scenario-document.ts';
import {
  inventedCarte,
  type TypedCarte,
  type TypedIndicateurs,
  type TypedSocle,
} from '../format/typed-quality.ts';
import { write } from './written-value.ts';

/* What a reader changes in the indicators of a year, on the document as it is typed. */

/** « Trois indicateurs maximum par groupement » */
export const CARTE_MAXIMUM = 3;

const RANKS = [0, 1, 2] as const;

const CARTE_NAME = 'Indicateur à la carte';

export const qualitePath = ({ groupement, annee }: View) =>
  ['groupements', groupement, 'annees', annee, 'qualite'] as const;

/** The indicators of the year that is looked at; undefined when its score is given, or when they are no lists. */
export function typedIndicateurs(scenario: DocumentScenario, vue: View): TypedIndicateurs | undefined {
  const qualite = read(scenario, qualitePath(vue));
  if (read(qualite, ['mode']) !== 'indicateurs') return undefined;
  const lists = [read(qualite, ['socles']), read(qualite, ['carte']) ?? []];
  return lists.every(ofMeasures) ? (qualite as TypedIndicateurs) : undefined;
}

/** What fields can be shown for; the schema judges the rest. */
function ofMeasures(list: unknown): boolean {
  return Array.isArray(list) && list.every((each) => typeof each === 'object' && each !== null);
}

/** The scenario with the indicators of a year changed; the same when its score is given. */
export function withIndicateurs(
  scenario: DocumentScenario,
  vue: View,
  change: (indicateurs: TypedIndicateurs) => TypedIndicateurs,
): DocumentScenario {
  const currentOnes = typedIndicateurs(scenario, vue);
  return currentOnes === undefined ? scenario : write(scenario, qualitePath(vue), change(currentOnes));
}

/** Counts a socle, in the order of annexe 1; in place of its values if it is counted already. */
export function countSocle(indicateurs: TypedIndicateurs, socle: TypedSocle): TypedIndicateurs {
  const others = indicateurs.socles.filter(({ numero }) => numero !== socle.numero);
  const apres = others.findIndex(({ numero }) => numero > socle.numero);
  const place = apres < 0 ? others.length : apres;
  return { ...indicateurs, socles: [...others.slice(0, place), socle, ...others.slice(place)] };
}

/** No longer counts a socle. The last one stays: a score needs at least one. */
export function removeSocle(indicateurs: TypedIndicateurs, numero: SocleNumber): TypedIndicateurs {
  const socles = indicateurs.socles.filter((each) => each.numero !== numero);
  return socles.length === 0 ? indicateurs : { ...indicateurs, socles };
}

/** Adds an indicator à la carte under a name of its own, with invented values to replace; nothing beyond three. */
export function addCarte(indicateurs: TypedIndicateurs): TypedIndicateurs {
  const { carte = [] } = indicateurs;
  if (carte.length >= CARTE_MAXIMUM) return indicateurs;
  const takenOnes = new Set(carte.map(({ nom }) => nom.trim()));
  const names = [
    CARTE_NAME,
    ...Array.from({ length: CARTE_MAXIMUM }, (_, rank) => `${CARTE_NAME} ${rank + 2}`),
  ];
  const nom = names.find((each) => !takenOnes.has(each)) ?? CARTE_NAME;
  // Two of the same values would share the points of one: each has its own.
  const rank = RANKS.find((each) => carte.every(({ valeur }) => valeur !== inventedCarte(nom, each).valeur));
  return { ...indicateurs, carte: [...carte, inventedCarte(nom, rank)] };
}

/** The ranks of the later years that could have an indicator à la carte of this year, and have none of its name. */
export function yearsWithoutCarte(scenario: DocumentScenario, vue: View, rank: number): number[] {
  const nom = typedIndicateurs(scenario, vue)?.carte?.[rank]?.nom.trim();
  const annees = scenario.groupements[vue.groupement]?.annees ?? [];
  return annees.flatMap((_, annee) => {
    const theirs = annee > vue.annee ? typedIndicateurs(scenario, { ...vue, annee }) : undefined;
    const { carte = [] } = theirs ?? {};
    const lack = theirs && carte.length < CARTE_MAXIMUM && carte.every((each) => each.nom.trim() !== nom);
    return lack ? [annee] : [];
  });
}

/** Those years with the indicator too: the cahier fixes it for the whole experiment. Each starts from what it was. */
export function addToFollowing(scenario: DocumentScenario, vue: View, rank: number): DocumentScenario {
  const carte = typedIndicateurs(scenario, vue)?.carte?.[rank];
  if (carte === undefined) return scenario;
  const ownPart = { ...carte, precedente: carte.valeur };
  return yearsWithoutCarte(scenario, vue, rank).reduce(
    (rest, annee) =>
      withIndicateurs(rest, { ...vue, annee }, (all) => ({
        ...all,
        carte: [...(all.carte ?? []), ownPart],
      })),
    scenario,
  );
}

export function removeCarte({ carte = [], ...remainder }: TypedIndicateurs, rank: number): TypedIndicateurs {
  const keptOnes = carte.filter((_, each) => each !== rank);
  return keptOnes.length === 0 ? remainder : { ...remainder, carte: keptOnes };
}

/** Turns what is expected of an indicator à la carte: its two levels change places, so that they stay in order. */
export function changeDirection(
  indicateurs: TypedIndicateurs,
  rank: number,
  sens: TypedCarte['sens'],
): TypedIndicateurs {
  const { carte = [] } = indicateurs;
  const turnOver = (each: TypedCarte): TypedCarte => ({
    ...each,
    sens,
    // Only an indicator that rises may start from nothing.
    precedente: each.precedente ?? '0',
    intermediaire: each.cible,
    cible: each.intermediaire,
  });
  return {
    ...indicateurs,
    carte: carte.map((each, place) => (place === rank && each.sens !== sens ? turnOver(each) : each)),
  };
}
