import type { Decimal } from 'decimal.js';
import type { RowValueId } from '../../cahier/edition.ts';
import { Exact } from '../../formula/read/exact.ts';
import type { Scenario } from '../format/scenario.ts';
import { exactEngine } from './engine.ts';
import { count, type Execution, executedRow } from './execution.ts';

/** One results year of all the groupements together; amounts in €, decimal text. */
interface PortfolioYear {
  readonly annee: number;
  /** How many groupements have a result in that year. */
  readonly groupements: number;
  /** What their patients spend. */
  readonly depenses: string;
  /** The part of it that their intéressements may reach, as a ratio: the one in force that year, and what it comes to. */
  readonly plafondNational: string;
  readonly enveloppe: string;
  /** Their intéressements before the envelope. */
  readonly request: string;
  /** A ratio, computed or given: see `facteurDonne`. */
  readonly facteur: string;
  /** Their intéressements after the envelope. */
  readonly interessement: string;
  /** What they are paid: the intéressements, with the advances and their recovery. */
  readonly paid: string;
  readonly anneeVersement: number;
}

/** All the groupements of a scenario together. */
export interface Portfolio {
  /** Whether the factor is the scenario's own, and so not computed on these groupements. */
  readonly facteurDonne: boolean;
  readonly annees: readonly PortfolioYear[];
  /** By rank in the scenario; credits and all payments. */
  readonly groupements: readonly { readonly nom: string; readonly total: string }[];
  /** Exactly the sum of the totals. */
  readonly total: string;
}

const { number, text } = exactEngine;

/** The sums over the groupements of a scenario that has been run; null if it has only one. */
export function portefeuille(scenario: Scenario, execution: Execution): Portfolio | null {
  if (scenario.groupements.length < 2) return null;
  const groupements = scenario.groupements.map(({ nom }, rank) => ({
    nom,
    total: count(scenario, rank, execution).total,
  }));
  return {
    facteurDonne: scenario.enveloppe.mode === 'facteur',
    annees: execution.years.map((year) => together(execution, year)),
    groupements,
    total: text(Exact.sum(0, ...groupements.map(({ total }) => number(total)))),
  };
}

/** One year. The envelope is told even where the factor is given, and nothing else asks for it. */
function together({ edition }: Execution, year: Execution['years'][number]): PortfolioYear {
  const { annee } = year;
  const own = year.groupements.map((_, row) => executedRow(edition, year, row));
  const somme = (id: RowValueId): Decimal => Exact.sum(0, ...own.map(({ value }) => value(id)));
  // The same for all the groupements of a year.
  const commonValue = executedRow(edition, year, 0).value;
  return {
    annee,
    groupements: own.length,
    depenses: text(somme('depenseTotale')),
    plafondNational: text(year.parameters.plafondNational),
    enveloppe: text(commonValue('enveloppeNationale')),
    request: text(commonValue('demandeTotale')),
    facteur: text(commonValue('facteurEnveloppe')),
    interessement: text(somme('interessement')),
    paid: text(somme('versement')),
    anneeVersement: commonValue('anneeVersement').toNumber(),
  };
}
