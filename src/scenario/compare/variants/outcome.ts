import type { Edition } from '../../../cahier/edition.ts';
import type { Rule } from '../../../formula/node.ts';
import { Exact } from '../../../formula/read/exact.ts';
import type { Scenario } from '../../format/scenario.ts';
import { exactEngine } from '../../run/engine.ts';
import { count, type Execution, executedRow } from '../../run/execution.ts';
import { timeline } from '../../run/timeline.ts';
import { isSame, minus, type PaidAmounts, paid } from '../dossiers/amounts.ts';

/** What a scenario pays under its rules, all groupements together and one by one; amounts in €, decimal text. */
export interface Outcome extends PaidAmounts {
  /** By results year, what the national envelope leaves of each intéressement. */
  readonly facteurs: Readonly<Record<string, string>>;
  /** By rank, what each groupement is paid in all. */
  readonly totals: readonly string[];
  /** By results year, the ranks of those that their cap takes something from. */
  readonly plafonnes: Readonly<Record<string, readonly number[]>>;
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

/** An outcome beside that of the reference. */
export interface Difference {
  readonly difference: string;
  /** How many groupements are paid more, less, and the same to half a cent. */
  readonly gagnants: number;
  readonly perdants: number;
  readonly inchanges: number;
  readonly groupements: readonly GroupementUnder[];
}

const { number, text } = exactEngine;

/** Runs a scenario under its own rules. */
export function outcomeOf(scenario: Scenario): Outcome {
  const execution = timeline(scenario, exactEngine, askedRules(scenario.edition));
  const { years, edition } = execution;
  // The same for all the groupements of a year.
  const factor = ({ table }: Year): string => text(table.value(edition.nodes.facteurEnveloppe, 0));
  const capped = (year: Year): number[] =>
    year.groupements.filter((_, row) => {
      const { value } = executedRow(edition, year, row);
      return value('interessementBrut').greaterThan(value('plafond'));
    });
  const byYear = <T>(of: (year: Year) => T) =>
    Object.fromEntries(years.map((year) => [year.annee, of(year)]));
  return {
    ...paid(scenario, execution),
    facteurs: byYear(factor),
    totals: scenario.groupements.map((_, rank) => count(scenario, rank, execution).total),
    plafonnes: byYear(capped),
  };
}

type Year = Execution['years'][number];

const asked = new WeakMap<Edition, readonly Rule[]>();

/** What an outcome is read from, and nothing that pages show beside it; one list an edition, of which an engine keeps the program. */
function askedRules(edition: Edition): readonly Rule[] {
  const { soldeAvance, total, versement, anneeVersement, facteurEnveloppe, interessementBrut, plafond } =
    edition.rules;
  const rules = asked.get(edition) ?? [
    soldeAvance,
    total,
    versement,
    anneeVersement,
    facteurEnveloppe,
    interessementBrut,
    plafond,
  ];
  asked.set(edition, rules);
  return rules;
}

/** What other rules change, for all and for each. */
export function besideReference(scenario: Scenario, before: Outcome, after: Outcome): Difference {
  const groupements = scenario.groupements.map((groupement, rank): GroupementUnder => {
    const [reference, variante] = [before.totals[rank] ?? '0', after.totals[rank] ?? '0'];
    const difference = minus(variante, reference);
    const patients = Exact.sum(0, ...groupement.annees.slice(1).map((year) => year.patients));
    return {
      nom: groupement.nom,
      reference,
      variante,
      difference,
      parPatient: text(number(difference).div(patients)),
    };
  });
  const differing = (is: (difference: string) => boolean): number =>
    groupements.filter(({ difference }) => is(difference)).length;
  return {
    difference: minus(after.total, before.total),
    gagnants: differing((each) => !isSame(each) && !each.startsWith('-')),
    perdants: differing((each) => !isSame(each) && each.startsWith('-')),
    inchanges: differing(isSame),
    groupements,
  };
}
