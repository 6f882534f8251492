import type { Decimal } from 'decimal.js';
import { Exact } from '../../../formula/read/exact.ts';
import type { Fault } from '../../format/faults.ts';
import type { Groupement, Scenario, ScenarioYear } from '../../format/scenario.ts';
import { object } from '../../format/schema/reader.ts';
import { readScenario } from '../../format/schema/scenario-schema.ts';
import { decimal } from '../../format/schema/values.ts';
import type { Leaf } from '../../format/shape.ts';
import { exactEngine } from '../../run/engine.ts';
import { executer, yearsFor } from '../../run/execution.ts';
import { totals } from '../../run/totals.ts';
import { withGivenScores } from '../given-scores.ts';
import { withGroupement } from '../variants.ts';
import type { BareMeans, Means } from './means.ts';
import { type Reach, reach } from './reach.ts';
import { depensePhrases, scorePhrases } from './target-phrases.ts';

export interface TargetRequest {
  readonly document: unknown;
  /** The groupement's rank; the last one if there are fewer. */
  readonly groupement: number;
  /** What it would receive in all, €, as typed. */
  readonly cible: Leaf;
}

export interface Target {
  readonly groupement: string;
  readonly cible: string;
  /** What the scenario pays. */
  readonly total: string;
  /** The same slow-down more each year from the base year on: R × (1 − x)^rank. */
  readonly depense: Means;
  /** The same points more each year, each score kept between zero and its maximum. */
  readonly score: Means;
}

export type TargetAnswer =
  | ({ readonly ok: true } & Target)
  | { readonly ok: false; readonly erreurs: readonly Fault[] };

const { number, text } = exactEngine;
const cibleReader = object<{ cible: string }>(({ field }) => ({
  cible: field('cible', decimal({ min: '0', max: '100000000000' })),
}));

/** Slow-downs that are tried: up to a fifth a year, either way, as on /estimer/. */
const GREATEST = '0.2';
const STEPS = 40;
const FEW_STEPS = 8;
/** Beyond, a total takes too long to be looked at often. */
const MANY = 50;

/** Which spending, or which score, would bring a groupement a total; or why none does. */
export function reachTarget({ document, groupement, cible }: TargetRequest): TargetAnswer {
  const lu = readScenario(document);
  const erreurs: Fault[] = [];
  const wanted = cibleReader({ cible }, { path: '', faults: erreurs });
  if (!lu.ok || wanted === undefined || erreurs.length > 0)
    return { ok: false, erreurs: [...(lu.ok ? [] : lu.erreurs), ...erreurs] };
  const { scenario } = lu;
  const rank = Math.max(0, Math.min(groupement, scenario.groupements.length - 1));
  const chosen = scenario.groupements[rank];
  if (chosen === undefined) throw new RangeError(`no groupement ${groupement}`);
  const study = { scenario, rank, wanted: number(wanted.cible) };
  return {
    ok: true,
    groupement: chosen.nom,
    cible: wanted.cible,
    total: text(paid(scenario, rank)),
    depense: byDepense(study, chosen),
    score: byScore(study),
  };
}

interface Study {
  readonly scenario: Scenario;
  readonly rank: number;
  readonly wanted: Decimal;
}

const paid = (scenario: Scenario, rank: number): Decimal => totals(scenario)[rank] ?? new Exact(0);

function byDepense(study: Study, groupement: Groupement): Means {
  const slower = (by: Decimal): Groupement => ({
    ...groupement,
    annees: groupement.annees.map(
      (year, rank): ScenarioYear =>
        rank === 0 || by.isZero()
          ? year
          : { ...year, depenseReelle: text(new Exact(1).minus(by).pow(rank).times(year.depenseReelle)) },
    ),
  });
  const greatest = number(GREATEST);
  // A spending that would grow out of a scenario's bounds is not tried.
  const fits = slower(greatest.neg()).annees.every(({ depenseReelle }) =>
    number(depenseReelle).lessThanOrEqualTo(1_000_000),
  );
  const found = look(study, slower, [fits ? greatest.neg() : number('0'), greatest]);
  const { scenario, rank } = study;
  return meansOf(
    study,
    found,
    slower,
    ({ depenseReelle }) => depenseReelle,
    (means, at) => {
      const run = executer(withGroupement(scenario, rank, () => slower(at)));
      const capped = yearsFor(run, rank).some(({ value }) =>
        value('interessementBrut').greaterThan(value('interessementPlafonne')),
      );
      return depensePhrases(means, capped);
    },
  );
}

function byScore(study: Study): Means {
  const given = withGivenScores(study.scenario, study.rank);
  const better = (by: Decimal): Groupement => ({
    ...given,
    annees: given.annees.map((year): ScenarioYear => {
      if (year.qualite?.mode !== 'score' || by.isZero()) return year;
      const { score, maximum } = year.qualite;
      const moved = Exact.max(0, Exact.min(maximum, by.plus(score)));
      return { ...year, qualite: { ...year.qualite, score: text(moved) } };
    }),
  });
  const qualities = given.annees.flatMap(({ qualite }) => (qualite?.mode === 'score' ? [qualite] : []));
  // The fewest points that bring every score to its end.
  const up = Exact.max(0, ...qualities.map(({ score, maximum }) => number(maximum).minus(score)));
  const down = Exact.max(0, ...qualities.map(({ score }) => number(score)));
  const found = look(study, better, [down.neg(), up]);
  return meansOf(
    study,
    found,
    better,
    ({ qualite }) => (qualite?.mode === 'score' ? qualite.score : ''),
    (means) => scorePhrases(means),
  );
}

function look(
  { scenario, rank, wanted }: Study,
  change: (by: Decimal) => Groupement,
  ends: readonly [Decimal, Decimal],
): Reach {
  const steps = scenario.groupements.length > MANY ? FEW_STEPS : STEPS;
  const total = (by: Decimal): Decimal =>
    paid(
      withGroupement(scenario, rank, () => change(by)),
      rank,
    );
  return reach(total, wanted, ends, steps);
}

function meansOf(
  { wanted }: Study,
  found: Reach,
  change: (by: Decimal) => Groupement,
  figure: (year: ScenarioYear) => string,
  say: (means: BareMeans, at: Decimal) => string,
): Means {
  if (found.reached) {
    const { at, value } = found.point;
    const [now, before] = [at, new Exact(0)].map((by) => change(by).annees.slice(1));
    const annees = (now ?? []).map((year, rank) => {
      const [valeur, old] = [year, before?.[rank] ?? year].map(figure);
      return { annee: year.annee, valeur: valeur ?? '', ecart: text(number(valeur ?? '').minus(old ?? '')) };
    });
    const means = { found: true, by: text(at), annees, total: text(value) } as const;
    return { ...means, phrase: say(means, at) };
  }
  const { at, value } = found.nearest;
  const means = {
    found: false,
    reason: found.jumps ? 'saut' : value.lessThan(wanted) ? 'maximum' : 'minimum',
    attainable: text(value),
    by: text(at),
  } as const;
  return { ...means, phrase: say(means, at) };
}
