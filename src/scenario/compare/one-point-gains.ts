import type { Decimal } from 'decimal.js';
import { withGroupement } from '../estimate/variants.ts';
import type { Measurement, QualiteIndicateurs, Scenario, ScenarioYear } from '../format/scenario.ts';
import type { View } from '../format/scenario-document.ts';
import { readScenario } from '../format/schema/scenario-schema.ts';
import { exactEngine } from '../run/engine.ts';
import { executer, yearsFor } from '../run/execution.ts';
import type { IndicateurPlace } from './note-curve.ts';
import { type Better, onePointBetter } from './one-point.ts';

/**
 * What a better value of one indicator would bring, other things equal; decimal texts, signed. The value that is tried is
 * one point (0.01) better, towards what is expected, or what is left of one.
 */
export interface Contribution extends IndicateurPlace, Better {
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
export function contributions(document: unknown, vue: View): Contribution[] {
  const lu = readScenario(document);
  if (!lu.ok) return [];
  const { scenario } = lu;
  const annee = scenario.groupements[vue.groupement]?.annees[vue.annee];
  if (annee?.qualite?.mode !== 'indicateurs') return [];
  const { socles, carte } = annee.qualite;
  const base = gauge(scenario, vue);
  const whichOnes: IndicateurPlace[] = [
    ...socles.map((_, rank) => ({ component: 'socle' as const, rang: rank })),
    ...carte.map((_, rank) => ({ component: 'carte' as const, rang: rank })),
  ];
  return whichOnes.map((where, item) => {
    const { varies, trial } = withOnePoint(scenario, vue, where);
    const better = gauge(varies, vue);
    const text = (a: Decimal | undefined, b: Decimal | undefined) =>
      exactEngine.text((a ?? base.total).minus(b ?? base.total));
    return {
      ...where,
      ...trial,
      points: text(better.points[item], base.points[item]),
      interessement: text(better.interessement, base.interessement),
      total: text(better.total, base.total),
    };
  });
}

function gauge(scenario: Scenario, vue: View) {
  const years = yearsFor(executer(scenario), vue.groupement);
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

function withOnePoint(scenario: Scenario, vue: View, where: IndicateurPlace) {
  let trial: Better = { valeur: '', step: 'rien' };
  const better = <M extends Measurement>(measure: M): M => {
    trial = onePointBetter(measure);
    return { ...measure, valeur: trial.valeur };
  };
  const change = <M extends Measurement>(list: readonly M[]): M[] =>
    list.map((measure, rank) => (rank === where.rang ? better(measure) : measure));
  const changeQualite = (qualite: QualiteIndicateurs): QualiteIndicateurs =>
    where.component === 'socle'
      ? { ...qualite, socles: change(qualite.socles) }
      : { ...qualite, carte: change(qualite.carte) };
  const varies = withGroupement(scenario, vue.groupement, (groupement) => ({
    ...groupement,
    annees: groupement.annees.map(
      (annee, rank): ScenarioYear =>
        rank === vue.annee && annee.qualite?.mode === 'indicateurs'
          ? { ...annee, qualite: changeQualite(annee.qualite) }
          : annee,
    ),
  }));
  return { varies, trial };
}
