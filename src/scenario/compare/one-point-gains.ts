import type { Decimal } from 'decimal.js';
import { avecGroupement } from '../estimate/variants.ts';
import type { Vue } from '../format/document.ts';
import type { Annee, Mesure, QualiteIndicateurs, Scenario } from '../format/scenario.ts';
import { readScenario } from '../format/schema/scenario-schema.ts';
import { exactEngine } from '../run/engine.ts';
import { anneesDe, executer } from '../run/execution.ts';
import type { OuIndicateur } from './note-curve.ts';
import { type Mieux, unPointDeMieux } from './one-point.ts';

/**
 * What a better value of one indicator would bring, other things equal; decimal texts, signed. The value that is tried is
 * one point (0.01) better, towards what is expected, or what is left of one.
 */
export interface Apport extends OuIndicateur, Mieux {
  /** In points of the score. */
  readonly points: string;
  /** In € of the intéressement of the year. */
  readonly interessement: string;
  /** In € of all that the groupement is paid, credits and all years included. */
  readonly total: string;
}

/**
 * For each indicator of the year that a page looks at, what one more point of it (0.01, towards its target) would bring.
 * The year after keeps its own « valeur précédente ». Empty for an invalid document or a score that is given.
 */
export function apports(document: unknown, vue: Vue): Apport[] {
  const lu = readScenario(document);
  if (!lu.ok) return [];
  const { scenario } = lu;
  const annee = scenario.groupements[vue.groupement]?.annees[vue.annee];
  if (annee?.qualite?.mode !== 'indicateurs') return [];
  const { socles, carte } = annee.qualite;
  const base = mesurer(scenario, vue);
  const lesquels: OuIndicateur[] = [
    ...socles.map((_, rang) => ({ composante: 'socle' as const, rang })),
    ...carte.map((_, rang) => ({ composante: 'carte' as const, rang })),
  ];
  return lesquels.map((ou, item) => {
    const { varie, essai } = avecUnPoint(scenario, vue, ou);
    const mieux = mesurer(varie, vue);
    const text = (a: Decimal | undefined, b: Decimal | undefined) =>
      exactEngine.text((a ?? base.total).minus(b ?? base.total));
    return {
      ...ou,
      ...essai,
      points: text(mieux.points[item], base.points[item]),
      interessement: text(mieux.interessement, base.interessement),
      total: text(mieux.total, base.total),
    };
  });
}

function mesurer(scenario: Scenario, vue: Vue) {
  const years = anneesDe(executer(scenario), vue.groupement);
  const [year, last] = [years[vue.annee - 1], years.at(-1)];
  if (year === undefined || last === undefined) throw new RangeError(`no results year ${vue.annee}`);
  const { table, row } = year;
  const { pointsIndicateur } = scenario.edition.nodes;
  return {
    points: Array.from({ length: table.items(row) }, (_, item) => table.value(pointsIndicateur, row, item)),
    interessement: year.value('interessement'),
    total: last.value('total'),
  };
}

function avecUnPoint(scenario: Scenario, vue: Vue, ou: OuIndicateur) {
  let essai: Mieux = { valeur: '', pas: 'rien' };
  const mieux = <M extends Mesure>(mesure: M): M => {
    essai = unPointDeMieux(mesure);
    return { ...mesure, valeur: essai.valeur };
  };
  const changer = <M extends Mesure>(liste: readonly M[]): M[] =>
    liste.map((mesure, rang) => (rang === ou.rang ? mieux(mesure) : mesure));
  const changeQualite = (qualite: QualiteIndicateurs): QualiteIndicateurs =>
    ou.composante === 'socle'
      ? { ...qualite, socles: changer(qualite.socles) }
      : { ...qualite, carte: changer(qualite.carte) };
  const varie = avecGroupement(scenario, vue.groupement, (groupement) => ({
    ...groupement,
    annees: groupement.annees.map(
      (annee, rang): Annee =>
        rang === vue.annee && annee.qualite?.mode === 'indicateurs'
          ? { ...annee, qualite: changeQualite(annee.qualite) }
          : annee,
    ),
  }));
  return { varie, essai };
}
