import type { Decimal } from 'decimal.js';
import { Exact, exact } from '../../formula/read/exact.ts';
import type { View } from '../format/scenario-document.ts';
import { readScenario } from '../format/schema/scenario-schema.ts';
import { exactEngine, type Row } from '../run/engine.ts';
import { timeline } from '../run/timeline.ts';
import { onePointBetter } from './one-point.ts';

/** An indicator of the year that a page looks at, by its list and its rank in it. */
export interface IndicateurPlace {
  readonly component: 'socle' | 'carte';
  readonly rang: number;
}

/** The note that a value would have, both decimal text. */
interface PointNote {
  readonly valeur: string;
  readonly note: string;
}

export interface NoteCurve {
  /** From the least value to the greatest. */
  readonly points: readonly PointNote[];
  /** One of them: the value one point better, towards the target, or what is left of one; absent where nothing is. */
  readonly unPoint?: PointNote;
}

type Item = Row<Decimal>['indicateurs'][number];

/** Points between the ends; the note is a broken line, so that few would do. */
const POINTS = 80;
/** How far beyond the known values the curve is drawn, as a part of their spread; not below zero, that few go under. */
const MARGIN = '0.15';

/**
 * The note of one indicator along its values, other things equal, with a point on either side of each break and jump.
 * Undefined for an invalid document or an indicator that is not there.
 */
export function noteCurve(document: unknown, vue: View, where: IndicateurPlace): NoteCurve | undefined {
  const lu = readScenario(document);
  if (!lu.ok) return undefined;
  const run = timeline(lu.scenario, exactEngine);
  const annee = lu.scenario.groupements[vue.groupement]?.annees[vue.annee];
  const year = run.years.find((each) => each.annee === annee?.annee);
  const row = year?.rows[year.groupements.indexOf(vue.groupement)];
  if (year === undefined || row === undefined || annee?.qualite?.mode !== 'indicateurs') return undefined;
  const { socles, carte } = annee.qualite;
  const item = row.indicateurs[where.component === 'socle' ? where.rang : socles.length + where.rang];
  const measure = (where.component === 'socle' ? socles : carte)[where.rang];
  if (item === undefined || measure === undefined) return undefined;
  const { valeur: better, step } = onePointBetter(measure);
  const valeurs = abscissas(item, exactEngine.number(better), year.parameters);
  const items = valeurs.map((valeur) => ({ ...item, valeur }));
  const { noteIndicateur, noteDuProgres } = run.edition.nodes;
  const table = exact([noteIndicateur, noteDuProgres]).run(year.parameters, [
    { inputs: row.inputs, items, group: 0 },
  ]);
  const points = valeurs.map((valeur, rank) => ({
    valeur: exactEngine.text(valeur),
    note: exactEngine.text(table.value(noteIndicateur, 0, rank)),
  }));
  const unPoint = points.find(({ valeur }) => valeur === better);
  return { points, ...(unPoint && step !== 'rien' && { unPoint }) };
}

function abscissas(item: Item, better: Decimal, parameters: Readonly<Record<string, Decimal>>): Decimal[] {
  const { valeur, valeurPrecedente, valeurIntermediaire, valeurCible } = item;
  const knownItems = [valeur, valeurPrecedente, valeurIntermediaire, valeurCible, better];
  const plancher = plancherReached(item, parameters);
  const shownItems = plancher === undefined ? knownItems : [...knownItems, plancher];
  const [least, most] = [Exact.min(...shownItems), Exact.max(...shownItems)];
  const margin = most.minus(least).times(MARGIN);
  const sol = Exact.min(0, ...knownItems);
  const [from, to] = [Exact.max(least.minus(margin), sol), most.plus(margin)];
  const step = to.minus(from).div(POINTS);
  const grid = Array.from({ length: POINTS + 1 }, (_, rank) => from.plus(step.times(rank)));
  const epsilon = step.div(1000);
  const breaks = shownItems
    .flatMap((each) => [each.minus(epsilon), each, each.plus(epsilon)])
    .filter((each) => each.greaterThanOrEqualTo(from) && each.lessThanOrEqualTo(to));
  return [...grid, ...breaks].sort((a, b) => a.comparedTo(b));
}

/** As far as the curve goes to show its floor, in ways from last year's value to the intermediate level. */
const FAR = 3;

/** Where the note of progress meets the floor, h (v − p) / (i − p) = plancher, if progress counts and it is not too far. */
function plancherReached(
  { valeurPrecedente, valeurIntermediaire, valeurCible }: Item,
  { partObjectifIntermediaire: part, plancherDegradation: plancher }: Readonly<Record<string, Decimal>>,
): Decimal | undefined {
  const chemin = valeurIntermediaire.minus(valeurPrecedente);
  const progresses = !chemin.isZero() && chemin.s === valeurCible.minus(valeurIntermediaire).s;
  if (!progresses || part === undefined || plancher === undefined || part.isZero()) return undefined;
  const stepBack = plancher.div(part);
  return stepBack.lessThan(-FAR) ? undefined : valeurPrecedente.plus(chemin.times(stepBack));
}
