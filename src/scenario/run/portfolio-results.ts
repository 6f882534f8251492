import { Exact } from '../../formula/read/exact.ts';
import {
  type PortfolioResult,
  type PortfolioYearResult,
  type Results,
  type SummedField,
  summedFields,
  type YearResult,
} from '../format/results.ts';
import { exactEngine } from './engine.ts';

const { number, text } = exactEngine;

/** To the last decimal of the texts that results have, whichever reader wrote them. */
const sum = (amounts: readonly string[]): string => text(Exact.sum(0, ...amounts.map(number)));

/** What results come to in all and year by year: a sum of a field is the sum of what each groupement has of it. */
export function portfolioResults({ groupements }: Results): PortfolioResult {
  const byYear = Map.groupBy(
    groupements.flatMap(({ annees }) => annees),
    ({ annee }) => annee,
  );
  return {
    creditsAmorcage: sum(groupements.map(({ creditsAmorcage }) => creditsAmorcage)),
    total: sum(groupements.map(({ total }) => total)),
    annees: [...byYear.entries()].sort(([a], [b]) => a - b).map(([, own]) => together(own)),
  };
}

function together(own: readonly YearResult[]): PortfolioYearResult {
  // The same for all the groupements of a year, as its payment is.
  const [{ annee, facteurEnveloppe, anneeVersement }] = own as [YearResult];
  const sums = summedFields.map((field) => [field, sum(own.map((year) => year[field]))]);
  return {
    annee,
    groupements: own.length,
    ...(Object.fromEntries(sums) as Record<SummedField, string>),
    facteurEnveloppe,
    anneeVersement,
  };
}
