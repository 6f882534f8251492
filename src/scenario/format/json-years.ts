import { MAX_NUMBER_LENGTH } from '../../french/number-reading.ts';
import type { DocumentScenario, TypedGroupement, TypedYear } from './scenario-document.ts';

/**
 * The same document with its years and the numbers of its socles as JSON numbers, where they are written as text
 * (« 1 », « 1.0 », which the format takes too): pages find a socle by its number, and count years. What is no number
 * stays as it is, for its error.
 */
export function numberAll(scenario: DocumentScenario): DocumentScenario {
  const groupements = allOfThem(scenario.groupements, (groupement) =>
    numberedGroupement(withNumber(groupement, 'premiereAnnee')),
  );
  return groupements === scenario.groupements ? scenario : { ...scenario, groupements };
}

/** Of digits that a number holds; what is longer than a number may be stays as it is, for its error. */
const WHOLE = /^[0-9]{1,15}(\.0+)?$/;

/** The same list when none of its entries changes: an unchanged scenario stays itself. */
function allOfThem<T>(list: T[], change: (each: T) => T): T[] {
  const changedItems = list.map(change);
  return changedItems.every((each, rank) => each === list[rank]) ? list : changedItems;
}

function withNumber<T extends object>(object: T, cle: keyof T): T {
  const valeur: unknown = object[cle];
  return typeof valeur === 'string' && valeur.length <= MAX_NUMBER_LENGTH && WHOLE.test(valeur)
    ? { ...object, [cle]: Number(valeur) }
    : object;
}

function numberedGroupement(groupement: TypedGroupement): TypedGroupement {
  const annees = allOfThem(groupement.annees, (annee) => numberedYear(withNumber(annee, 'annee')));
  return annees === groupement.annees ? groupement : { ...groupement, annees };
}

function numberedYear(annee: TypedYear): TypedYear {
  const { qualite } = annee;
  if (qualite?.mode !== 'indicateurs') return annee;
  const socles = allOfThem(qualite.socles, (socle) => withNumber(socle, 'numero'));
  return socles === qualite.socles ? annee : { ...annee, qualite: { ...qualite, socles } };
}
