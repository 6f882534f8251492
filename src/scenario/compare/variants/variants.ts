import { Exact } from '../../../formula/read/exact.ts';
import type { Scenario } from '../../format/scenario.ts';
import { sharedRules } from '../../rules/identity.ts';
import type { StatedRules } from '../../rules/stated-rules.ts';
import { exactEngine } from '../../run/engine.ts';
import { count, type Execution, executer } from '../../run/execution.ts';
import { isSame, minus, type PaidAmounts, paid } from '../dossiers/amounts.ts';
import { isByTheme, ruleCausesOf } from '../dossiers/causes.ts';
import { changedKeys } from '../dossiers/changed-keys.ts';
import { effectsOf } from '../dossiers/effects.ts';
import type { Match } from '../dossiers/matched-groupements.ts';
import type { Compared } from '../dossiers/mixture.ts';
import type { Effect } from '../dossiers/shapley.ts';

/** A scenario under other rules. */
export interface Named {
  readonly nom: string;
  readonly scenario: Scenario;
}

/** All the groupements together; amounts in €, decimal text. */
interface Outcome extends PaidAmounts {
  /** By results year, what the national envelope leaves of each intéressement. */
  readonly facteurs: Readonly<Record<string, string>>;
}

interface Attributed extends Effect {
  /** A parameter's id, `options.…`, `enveloppe`; several that only change together, joined by « + »; from twelve on, a theme. */
  readonly cle: string;
}

/** What one groupement is paid in all under both rules. */
interface GroupementUnder {
  readonly nom: string;
  readonly reference: string;
  readonly variante: string;
  readonly difference: string;
  /** The difference over the sum, results year after results year, of its patients. */
  readonly parPatient: string;
}

interface Variant extends Outcome {
  readonly nom: string;
  readonly difference: string;
  /** How many groupements are paid more, less, and the same to half a cent. */
  readonly gagnants: number;
  readonly perdants: number;
  readonly inchanges: number;
  /** What does most first; effects sum exactly to the difference. */
  readonly attribution: readonly Attributed[];
  readonly groupements: readonly GroupementUnder[];
}

/** Sets of rules beside those of a scenario, as `ipep comparer --regles` prints it. */
export interface Variants {
  readonly regles: StatedRules;
  /** The scenario's own name for itself, when it has one. */
  readonly id?: string;
  readonly reference: Outcome;
  readonly variantes: readonly Variant[];
}

const { number, text } = exactEngine;

/** What each set of rules changes to what the groupements of a scenario are paid, and which rule does it. */
export function compareRules(reference: Scenario, variants: readonly Named[]): Variants {
  const before = run(reference);
  return {
    regles: sharedRules([reference, ...variants.map(({ scenario }) => scenario)]),
    ...(reference.id !== undefined && { id: reference.id }),
    reference: outcome(reference, before),
    variantes: variants.map((variant) => compared(reference, before, variant)),
  };
}

/** How many rules a variant changes where they are too many to be told one by one, and are told by theme; else 0. */
export function rulesByTheme(reference: Scenario, { scenario }: Named): number {
  const changed = changedKeys(sameGroupements(reference, scenario)).length;
  return isByTheme(changed) ? changed : 0;
}

interface Run {
  readonly execution: Execution;
  /** By rank, what each groupement is paid in all. */
  readonly totals: readonly string[];
}

function run(scenario: Scenario): Run {
  const execution = executer(scenario);
  return { execution, totals: scenario.groupements.map((_, rank) => count(scenario, rank, execution).total) };
}

function outcome(scenario: Scenario, { execution }: Run): Outcome {
  const { years, edition } = execution;
  const factor = ({ table }: Execution['years'][number]): string =>
    // The same for all the groupements of a year.
    text(table.value(edition.nodes.facteurEnveloppe, 0));
  return {
    ...paid(scenario, execution),
    facteurs: Object.fromEntries(years.map((year) => [year.annee, factor(year)])),
  };
}

function compared(reference: Scenario, before: Run, { nom, scenario }: Named): Variant {
  const after = run(scenario);
  const { total, annees, facteurs } = outcome(scenario, after);
  const groupements = reference.groupements.map((groupement, rank): GroupementUnder => {
    const [then, now] = [before.totals[rank] ?? '0', after.totals[rank] ?? '0'];
    const difference = minus(now, then);
    const patients = Exact.sum(0, ...groupement.annees.slice(1).map((year) => year.patients));
    const parPatient = text(number(difference).div(patients));
    return { nom: groupement.nom, reference: then, variante: now, difference, parPatient };
  });
  const differing = (is: (difference: string) => boolean): number =>
    groupements.filter(({ difference }) => is(difference)).length;
  return {
    nom,
    total,
    difference: minus(total, paid(reference, before.execution).total),
    annees,
    facteurs,
    gagnants: differing((each) => !isSame(each) && !each.startsWith('-')),
    perdants: differing((each) => !isSame(each) && each.startsWith('-')),
    inchanges: differing(isSame),
    attribution: attribution(reference, scenario),
    groupements,
  };
}

function attribution(avant: Scenario, apres: Scenario): Attributed[] {
  const both = sameGroupements(avant, apres);
  return effectsOf(ruleCausesOf(both), both).map(({ cause: { cle }, effet, seul, dernier }) => ({
    cle,
    effet,
    seul,
    dernier,
  }));
}

function sameGroupements(avant: Scenario, apres: Scenario): Compared {
  const matches = avant.groupements.map((groupement, rank): Match => {
    const there = { groupement, rank };
    return { avant: there, apres: there };
  });
  return { avant, apres, matches };
}
