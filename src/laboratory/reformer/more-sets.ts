import { copyName, freeName, numberedName } from '../../scenario/edit/free-name.ts';
import { cahierSet, type TypedRuleSet } from '../../scenario/reform/question.ts';
import type { Sets } from './sets.ts';

/* One set more, of a file, of a copy, of a scenario: fetched at the first one. */

const takenIn =
  (sets: Sets) =>
  (nom: string): boolean =>
    [cahierSet, ...sets].some((each) => each.nom.trim() === nom);

/** A set more, at the end, under a name that no other has. */
export const withSet = (sets: Sets, set: TypedRuleSet): Sets => [
  ...sets,
  { ...set, nom: numberedName(legible(set.nom), takenIn(sets)) },
];

/** A set that changes nothing yet, at the end: « Jeu 2 ». */
export const withNew = (sets: Sets): Sets =>
  withSet(sets, { ...cahierSet, nom: freeName((rank) => `Jeu ${rank}`, takenIn(sets), sets.length + 1) });

/** A copy of a set, at the end. */
export const withCopy = (sets: Sets, set: TypedRuleSet): Sets =>
  withSet(sets, { ...set, nom: copyName(set.nom, takenIn(sets)) });

/** A name without what shows as nothing, or turns the words around it. */
const legible = (nom: string): string =>
  nom.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '').trim();

/** The rules of a scenario of one's own as a set; its envelope stays with its groupements. */
export function setOfScenario(
  nom: string,
  { parametres, parametresParAnnee, options }: Omit<TypedRuleSet, 'format' | 'nom'>,
): TypedRuleSet {
  return {
    format: 'ipep-regles/1',
    nom,
    ...(parametres && { parametres }),
    ...(parametresParAnnee && { parametresParAnnee }),
    ...(options && { options }),
  };
}

/** As a file, that the command line takes: what is not given is not written. */
export const setFile = (set: TypedRuleSet): string => `${JSON.stringify(set, null, 2)}\n`;
