import type { Decimal } from 'decimal.js';
import { calendarOf, offered } from '../../cahier/edition-facts.ts';
import { auCentime } from '../format/cents.ts';
import type { Fault } from '../format/faults.ts';
import type { DocumentScenario, TypedYear } from '../format/scenario-document.ts';
import { type EstimationRead, estimationReader } from '../format/schema/estimation-fields.ts';
import type { TypedScore } from '../format/typed-quality.ts';
import { exactEngine } from '../run/engine.ts';
import type { Estimation } from './estimation.ts';

const { LAST_YEAR } = calendarOf(offered);

export type Derivation =
  | { readonly ok: true; readonly document: DocumentScenario }
  | { readonly ok: false; readonly erreurs: readonly Fault[] };

/** What a scenario keeps when its groupement is derived again. */
export type Settings = Pick<
  DocumentScenario,
  'id' | 'note' | 'parametres' | 'parametresParAnnee' | 'options' | 'enveloppe'
>;

const { number } = exactEngine;

/**
 * The scenario, year by year, that follows from the answers to the simple questions, with `reglages` carried over:
 * constant patients, spending that grows from the base year on and is rounded to the cent each year (the
 * growth is not: roundings do not add up), but where it grows just as expected from another level than what is expected:
 * gains of a few cents a year would come from the roundings alone. Scores on the line from the first results year to the last, as parts of
 * what can be attained each year, to two decimals; the experience counts from the second (H3). Else every error, at
 * `estimation.<field>`, with the bounds of a scenario; growths lie within ± 20 %.
 */
export function deriver(estimation: Estimation, settings: Settings = {}): Derivation {
  const erreurs: Fault[] = [];
  const readout = estimationReader(estimation, { path: 'estimation', faults: erreurs });
  if (readout === undefined || erreurs.length > 0) return { ok: false, erreurs };
  const annees = yearsList(readout);
  const outOfBounds = depensesOutOfBounds(readout, annees);
  if (outOfBounds.length > 0) return { ok: false, erreurs: outOfBounds };
  const { nom, premiereAnnee, patients, appreciation } = readout;
  const credits = { mode: 'calcul' as const, patients, appreciation };
  const groupements = [{ nom, premiereAnnee, credits, annees }];
  return { ok: true, document: { format: 'ipep-scenario/1', cahier: '2019', ...settings, groupements } };
}

function yearsList(readout: EstimationRead): TypedYear[] {
  const { premiereAnnee, patients } = readout;
  const expected = number(readout.evolutionAjustee).plus(1);
  const reelle = expected.minus(readout.ralentissement);
  const results = LAST_YEAR - premiereAnnee + 1;
  const write = readout.asExpected && readout.depenseReelle !== readout.depenseAjustee ? whole : auCentime;
  return Array.from({ length: results + 1 }, (_, rank): TypedYear => {
    const figures = {
      annee: premiereAnnee - 1 + rank,
      patients,
      depenseReelle: projected(readout.depenseReelle, reelle.pow(rank), write),
      depenseAjustee: projected(readout.depenseAjustee, expected.pow(rank), write),
    };
    if (rank === 0) return figures;
    return { ...figures, qualite: qualite(readout, rank - 1, results - 1) };
  });
}

const projected = (base: string, factor: Decimal, write: (depense: Decimal) => string): string =>
  factor.equals(1) ? base : write(factor.times(base));

/** Decimals that a scenario can write beside the digits of the greatest spending. */
const DECIMALS = 50;
const whole = (depense: Decimal): string => depense.toDecimalPlaces(DECIMALS).toFixed();

function qualite(readout: EstimationRead, rank: number, dernier: number): TypedScore {
  const maximum = rank === 0 ? readout.firstMaximum : readout.maximum;
  const premiere = number(readout.scorePremier).div(readout.firstMaximum);
  const step = number(readout.scoreDernier).div(readout.maximum).minus(premiere).div(dernier);
  const score = premiere.plus(step.times(rank)).times(maximum).toDecimalPlaces(2);
  return { mode: 'score', score: exactEngine.text(score), maximum };
}

/** A spending that is right in the base year may still grow out of a scenario's bounds. */
function depensesOutOfBounds(readout: EstimationRead, annees: readonly TypedYear[]): Fault[] {
  return (['depenseReelle', 'depenseAjustee'] as const).flatMap((field): Fault[] => {
    if (annees.every((annee) => number(String(annee[field])).lessThanOrEqualTo(1_000_000))) return [];
    return [{ code: 'spending-every-year', path: `estimation.${field}`, received: readout[field] }];
  });
}
