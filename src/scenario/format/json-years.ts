import type { AnneeSaisie, DocumentScenario, GroupementSaisi } from './document.ts';

/**
 * The same document with its years and the numbers of its socles as JSON numbers, where they are written as text
 * (« 1 », « 1.0 », which the format takes too): pages find a socle by its number, and count years. What is no number
 * stays as it is, for its error.
 */
export function numeroter(scenario: DocumentScenario): DocumentScenario {
  const groupements = toutes(scenario.groupements, (groupement) =>
    groupementNumerote(avecNombre(groupement, 'premiereAnnee')),
  );
  return groupements === scenario.groupements ? scenario : { ...scenario, groupements };
}

/** Of digits that a number holds. */
const WHOLE = /^[0-9]{1,15}(\.0+)?$/;

/** The same list when none of its entries changes: an unchanged scenario stays itself. */
function toutes<T>(liste: T[], change: (each: T) => T): T[] {
  const changees = liste.map(change);
  return changees.every((each, rang) => each === liste[rang]) ? liste : changees;
}

function avecNombre<T extends object>(objet: T, cle: keyof T): T {
  const valeur: unknown = objet[cle];
  return typeof valeur === 'string' && WHOLE.test(valeur) ? { ...objet, [cle]: Number(valeur) } : objet;
}

function groupementNumerote(groupement: GroupementSaisi): GroupementSaisi {
  const annees = toutes(groupement.annees, (annee) => anneeNumerotee(avecNombre(annee, 'annee')));
  return annees === groupement.annees ? groupement : { ...groupement, annees };
}

function anneeNumerotee(annee: AnneeSaisie): AnneeSaisie {
  const { qualite } = annee;
  if (qualite?.mode !== 'indicateurs') return annee;
  const socles = toutes(qualite.socles, (socle) => avecNombre(socle, 'numero'));
  return socles === qualite.socles ? annee : { ...annee, qualite: { ...qualite, socles } };
}
