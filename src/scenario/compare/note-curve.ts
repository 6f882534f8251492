import type { Decimal } from 'decimal.js';
import { Exact, exact } from '../../formula/read/exact.ts';
import type { Vue } from '../format/document.ts';
import { readScenario } from '../format/schema/scenario-schema.ts';
import { exactEngine, type Row } from '../run/engine.ts';
import { timeline } from '../run/timeline.ts';
import { unPointDeMieux } from './one-point.ts';

/** An indicator of the year that a page looks at, by its list and its rank in it. */
export interface OuIndicateur {
  readonly composante: 'socle' | 'carte';
  readonly rang: number;
}

/** The note that a value would have, both decimal text. */
interface PointNote {
  readonly valeur: string;
  readonly note: string;
}

export interface CourbeNote {
  /** From the least value to the greatest. */
  readonly points: readonly PointNote[];
  /** One of them: the value one point better, towards the target, or what is left of one; absent where nothing is. */
  readonly unPoint?: PointNote;
}

type Item = Row<Decimal>['indicateurs'][number];

/** Points between the ends; the note is a broken line, so that few would do. */
const POINTS = 80;
/** How far beyond the known values the curve is drawn, as a part of their spread; not below zero, that few go under. */
const MARGE = '0.15';

/**
 * The note of one indicator along its values, other things equal, with a point on either side of each break and jump.
 * Undefined for an invalid document or an indicator that is not there.
 */
export function courbeNote(document: unknown, vue: Vue, ou: OuIndicateur): CourbeNote | undefined {
  const lu = readScenario(document);
  if (!lu.ok) return undefined;
  const run = timeline(lu.scenario, exactEngine);
  const annee = lu.scenario.groupements[vue.groupement]?.annees[vue.annee];
  const year = run.years.find((each) => each.annee === annee?.annee);
  const row = year?.rows[year.groupements.indexOf(vue.groupement)];
  if (row === undefined || annee?.qualite?.mode !== 'indicateurs') return undefined;
  const { socles, carte } = annee.qualite;
  const item = row.indicateurs[ou.composante === 'socle' ? ou.rang : socles.length + ou.rang];
  const mesure = (ou.composante === 'socle' ? socles : carte)[ou.rang];
  if (item === undefined || mesure === undefined) return undefined;
  const { valeur: mieux, pas } = unPointDeMieux(mesure);
  const valeurs = abscisses(item, exactEngine.number(mieux), run.parameters);
  const items = valeurs.map((valeur) => ({ ...item, valeur }));
  const { noteIndicateur, noteDuProgres } = run.edition.nodes;
  const table = exact([noteIndicateur, noteDuProgres]).run(run.parameters, [
    { inputs: row.inputs, items, group: 0 },
  ]);
  const points = valeurs.map((valeur, rang) => ({
    valeur: exactEngine.text(valeur),
    note: exactEngine.text(table.value(noteIndicateur, 0, rang)),
  }));
  const unPoint = points.find(({ valeur }) => valeur === mieux);
  return { points, ...(unPoint && pas !== 'rien' && { unPoint }) };
}

function abscisses(item: Item, mieux: Decimal, parameters: Readonly<Record<string, Decimal>>): Decimal[] {
  const { valeur, valeurPrecedente, valeurIntermediaire, valeurCible } = item;
  const connues = [valeur, valeurPrecedente, valeurIntermediaire, valeurCible, mieux];
  const plancher = plancherAtteint(item, parameters);
  const montrees = plancher === undefined ? connues : [...connues, plancher];
  const [least, most] = [Exact.min(...montrees), Exact.max(...montrees)];
  const marge = most.minus(least).times(MARGE);
  const sol = Exact.min(0, ...connues);
  const [from, to] = [Exact.max(least.minus(marge), sol), most.plus(marge)];
  const pas = to.minus(from).div(POINTS);
  const grille = Array.from({ length: POINTS + 1 }, (_, rang) => from.plus(pas.times(rang)));
  const epsilon = pas.div(1000);
  const cassures = montrees
    .flatMap((each) => [each.minus(epsilon), each, each.plus(epsilon)])
    .filter((each) => each.greaterThanOrEqualTo(from) && each.lessThanOrEqualTo(to));
  return [...grille, ...cassures].sort((a, b) => a.comparedTo(b));
}

/** As far as the curve goes to show its floor, in ways from last year's value to the intermediate level. */
const LOIN = 3;

/** Where the note of progress meets the floor, h (v − p) / (i − p) = plancher, if progress counts and it is not too far. */
function plancherAtteint(
  { valeurPrecedente, valeurIntermediaire, valeurCible }: Item,
  { partObjectifIntermediaire: part, plancherDegradation: plancher }: Readonly<Record<string, Decimal>>,
): Decimal | undefined {
  const chemin = valeurIntermediaire.minus(valeurPrecedente);
  const progresse = !chemin.isZero() && chemin.s === valeurCible.minus(valeurIntermediaire).s;
  if (!progresse || part === undefined || plancher === undefined || part.isZero()) return undefined;
  const recul = plancher.div(part);
  return recul.lessThan(-LOIN) ? undefined : valeurPrecedente.plus(chemin.times(recul));
}
