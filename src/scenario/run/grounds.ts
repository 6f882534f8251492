import type { Edition } from '../../cahier/edition.ts';
import type { Calendar } from '../../cahier/edition-facts.ts';
import { type HypothesisId, hypothesisIds, type ParameterId, parameterIds } from '../../cahier/ids.ts';
import type { Rule } from '../../formula/node.ts';
import type { ExactTable } from '../../formula/read/exact.ts';
import { hypothesesOf } from '../../formula/sources.ts';
import { type Operand, trace } from '../../formula/trace.ts';
import { compareNumbers } from '../format/decimal-text.ts';
import type { Groupement, Scenario } from '../format/scenario.ts';
import { type ExecutedYear, type Execution, yearsFor } from './execution.ts';

/** What a result rests on: the hypotheses that shaped it, and the parameters that it was computed with. */
export interface Supports {
  readonly hypotheses: readonly HypothesisId[];
  readonly parametres: readonly ParameterId[];
}

/** The years of phase 3 that nobody disputes: « Phase 3 (deux ans) ». Beyond four results years, H15 decides. */
const CERTAIN_YEARS = 4;

/**
 * What shaped the payments of one groupement: the hypotheses and the parameters met on the way from each payment and
 * from the credits down to the reader's figures, along the branches that held. An amount that is zero is not
 * followed: without gains, how gains are modulated changed nothing; of one that is zero per patient, only
 * the parameters count. Of the hypotheses about time and rounding, H11
 * always counts (amounts are shown), H15 when there are more results years than the cahier's own text gives, H3 when
 * what can be attained changes with the years, H22 when the groupement leaves while it owes of its advance.
 */
export function supports(scenario: Scenario, execution: Execution, rank: number): Supports {
  const { edition } = execution;
  const { calendar } = edition;
  const groupement = scenario.groupements[rank];
  const annees = yearsFor(execution, rank);
  if (groupement === undefined) throw new RangeError(`no groupement ${rank}`);
  const found = { hypotheses: new Set<string>(['H11']), parametres: new Set<string>() };
  for (const year of annees) followPayment(year, groupement, edition, found);
  followCredits(annees, groupement, edition, found);
  // The phase names H15 even where no other choice would change anything.
  found.hypotheses.delete('H15');
  if (beyondTheText(groupement, calendar)) found.hypotheses.add('H15');
  if (found.hypotheses.has('H4') && maximumChanges(groupement)) found.hypotheses.add('H3');
  if (annees.some((annee) => owesAnAdvance(annee))) found.hypotheses.add('H9');
  if (leavesOwing(annees, calendar)) found.hypotheses.add('H22');
  return {
    hypotheses: hypothesisIds.filter((id) => found.hypotheses.has(id)),
    parametres: parameterIds.filter((id) => found.parametres.has(id)),
  };
}

/**
 * The hypotheses that shaped each payment of a groupement on their own: those of its credits, then of the payment of each
 * results year. The rounding of what is shown (H11), which is of all, is of none.
 */
export function paymentHypotheses(
  scenario: Scenario,
  execution: Execution,
  rank: number,
): readonly (readonly HypothesisId[])[] {
  const { edition } = execution;
  const groupement = scenario.groupements[rank];
  const annees = yearsFor(execution, rank);
  if (groupement === undefined) throw new RangeError(`no groupement ${rank}`);
  const nothing = (): Found => ({ hypotheses: new Set(), parametres: new Set() });
  const inOrder = ({ hypotheses }: Found) => hypothesisIds.filter((id) => hypotheses.has(id));
  const credits = nothing();
  followCredits(annees, groupement, edition, credits);
  const paid = annees.map((year, before) => {
    const found = nothing();
    followPayment(year, groupement, edition, found);
    found.hypotheses.delete('H15');
    if (isBeyond(year.annee, before, edition.calendar)) found.hypotheses.add('H15');
    if (owesAnAdvance(year) || year.value('recuperation').greaterThan(0)) found.hypotheses.add('H9');
    return inOrder(found);
  });
  return [inOrder(credits), ...paid];
}

function followPayment(
  { table, row }: ExecutedYear,
  { credits }: Groupement,
  edition: Edition,
  found: Found,
): void {
  follow(edition.rules.versement, { edition, table, row, areComputed: credits.mode === 'calcul' }, found);
}

function followCredits(
  [premiere]: readonly ExecutedYear[],
  { credits }: Groupement,
  edition: Edition,
  found: Found,
): void {
  if (premiere !== undefined && credits.mode === 'calcul')
    meet(edition.rules.creditsAmorcage, { ...premiere, edition, areComputed: true }, found);
}

interface Found {
  readonly hypotheses: Set<string>;
  readonly parametres: Set<string>;
}

function meet(rule: Rule, spot: Spot, found: Found): void {
  for (const id of rule.origin.hypotheses) found.hypotheses.add(id);
  follow(rule, spot, found);
}

/** Where a rule is followed: a row or one of its items. Given credits follow no rule of the cahier. */
interface Spot {
  readonly edition: Edition;
  readonly table: ExactTable;
  readonly row: number;
  readonly item?: number;
  readonly areComputed: boolean;
}

/** Goes through what a rule was computed from. */
function follow(rule: Rule, spot: Spot, found: Found): void {
  const { edition, table, row, item, areComputed } = spot;
  const { rules, parameters } = edition;
  if (rule === rules.scoreQualite) followIndicators(spot, found);
  for (const operand of trace(table, rule, row, item).operands) {
    const { node } = operand;
    if (node.kind === 'parameter') {
      found.parametres.add(node.id);
      const { hypothese } = parameters[node.id as ParameterId];
      if (hypothese !== undefined) found.hypotheses.add(hypothese);
    }
    if (node.kind !== 'rule' || (node.unit === '€' && operand.value.isZero())) continue;
    if (node.id === rules.creditsAmorcage.id && !areComputed) continue;
    const next = isNothing(operand) ? { ...found, hypotheses: new Set<string>() } : found;
    for (const id of hypothesesOf(node, heldBy(node, spot))) next.hypotheses.add(id);
    follow(node, spot, next);
  }
}

/** The sums over indicators are made of the points of each. */
function followIndicators(spot: Spot, found: Found): void {
  const { edition, table, row } = spot;
  for (let item = 0; item < table.items(row); item++)
    meet(edition.nodes.pointsIndicateur, { ...spot, item }, found);
}

function heldBy({ formula }: Rule, { table, row, item }: Spot): number | undefined {
  return formula.kind === 'cases' ? table.mark(formula, row, item)?.held : undefined;
}

/** A part of the gains that is zero: its parameters (the interval) made it so, no hypothesis did. */
function isNothing({ node, value }: Operand): boolean {
  return node.unit === '€/patient' && value.isZero();
}

/** An advance was given, or is still owed: how it is taken back is H9, whether or not it was. */
function owesAnAdvance({ value }: ExecutedYear): boolean {
  return value('avance').greaterThan(0) || value('soldeAvance').greaterThan(0);
}

/** Of scores that are given, those whose maximum changes were staged: the experience counts in some years only. */
function maximumChanges({ annees }: Groupement): boolean {
  const maxima = annees.flatMap(({ qualite }) => (qualite?.mode === 'score' ? [qualite.maximum] : []));
  return maxima.some((maximum) => compareNumbers(maximum, maxima[0] as string) !== 0);
}

/** The results stop before those of the experiment do, and something is still owed. */
function leavesOwing(annees: readonly ExecutedYear[], { LAST_YEAR }: Calendar): boolean {
  const latest = annees.at(-1);
  return latest !== undefined && latest.annee < LAST_YEAR && latest.value('soldeAvance').greaterThan(0);
}

function beyondTheText({ annees }: Groupement, calendar: Calendar): boolean {
  return isBeyond(annees.at(-1)?.annee ?? 0, annees.length - 2, calendar);
}

/** Whether a results year, after so many others, is one that the text does not give by itself. */
const isBeyond = (annee: number, before: number, { LAST_YEAR }: Calendar): boolean =>
  before >= CERTAIN_YEARS || annee > LAST_YEAR;
