import type { Decimal } from 'decimal.js';
import { msspBook } from '../../autres-modeles/mssp/book.ts';
import { minimumRate } from '../../autres-modeles/mssp/rules/minimum-rate.ts';
import { payment } from '../../autres-modeles/mssp/rules/payment.ts';
import { savingRate } from '../../autres-modeles/mssp/rules/saving.ts';
import { type BookRow, type BookStep, readRow } from '../../autres-modeles/read-row.ts';
import type { Rule } from '../../formula/node.ts';
import { Exact } from '../../formula/read/exact.ts';
import { askedYear, type IncentiveQuestion, type Refused } from '../incentive/asked-year.ts';
import { readPast } from '../plane/paid.ts';
import { changed, type RowsOfYear, rowsOfYear } from '../plane/year-rows.ts';
import { exactEngine } from '../run/engine.ts';
import type { Modified } from '../run/modified-value.ts';
import { modifies } from '../run/modified-values.ts';
import type { Etape } from '../run/year-steps.ts';
import type { Reference } from './references.ts';

/** What both pay for a saving, € of the year. */
interface PaidAt {
  /** Part of the reference that is not spent. */
  readonly rate: number;
  readonly mssp: number;
  readonly gains: number;
  readonly interessement: number;
}

/** A year of a groupement under Ipep's rules and under another model's, by the exact reader. */
export interface OtherModelReading {
  readonly nom: string;
  readonly annee: number;
  readonly phase: 2 | 3;
  readonly reference: Reference;
  /** What the other model is given of the year, decimal text. */
  readonly given: {
    readonly patients: string;
    readonly depense: string;
    readonly reference: string;
    readonly qualite: string;
  };
  readonly minimumRate: number;
  readonly own: PaidAt;
  readonly mssp: readonly BookStep[];
  readonly ipep: readonly Etape[];
  /** From no saving on, by even steps, and both sides of the minimum rate. */
  readonly curve: readonly PaidAt[];
  readonly modifies: readonly Modified[];
}

/** The last rate of the curve, and how many steps lead to it. */
const [MOST, STEPS] = ['0.12', 48] as const;

/** Reads the year that a page looks at under both rule books. */
export function readOtherModel(
  question: IncentiveQuestion,
  reference: Reference = 'passe',
): ({ readonly ok: true } & OtherModelReading) | Refused {
  const asked = askedYear(question);
  if (!asked.ok) return asked;
  const year = rowsOfYear(asked);
  const both = bothBooks(year, reference);
  const now = year.rows[year.own]?.inputs.depenseReelle ?? new Exact(0);
  const own = both(now);
  const least = own.row.value(minimumRate);
  const rates = Array.from({ length: STEPS + 1 }, (_, rank) => new Exact(MOST).times(rank).div(STEPS));
  const spent = (rate: Decimal): Decimal => own.reference.times(new Exact(1).minus(rate));
  // The payment jumps there: what it is just before is that of a hair less.
  const before = { ...both(spent(least)).paid, mssp: 0 };
  const curve = [...rates.map((rate) => both(spent(rate)).paid), before, both(spent(least)).paid];
  const phase = readPast(year).phases[year.phase] ?? {};
  return {
    ok: true,
    nom: asked.scenario.groupements[asked.rank]?.nom ?? '',
    annee: asked.annee,
    phase: year.phase,
    reference,
    given: own.given,
    minimumRate: least.toNumber(),
    own: own.paid,
    mssp: own.row.steps(),
    ipep: Object.values(phase),
    curve: curve.toSorted((a, b) => a.rate - b.rate || a.mssp - b.mssp),
    modifies: modifies(asked.scenario, asked.annee),
  };
}

/** What both rule books make of the year at a spending of its own, € per patient: all else is as it is. */
function bothBooks(year: RowsOfYear, reference: Reference) {
  const { rules, nodes } = year.asked.scenario.edition;
  const followed = year.trend ? nodes.depenseAttendueTendance : nodes.depenseAttendue;
  const asked: readonly Rule[] = [rules.gains, rules.interessement, rules.partQualite, followed];
  return (depense: Decimal) => {
    const rows = changed(year, { depenseReelle: depense });
    const table = exactEngine.run(asked, year.parameters, rows);
    const value = (rule: Rule): Decimal => table.value(rule, year.own);
    const inputs = rows[year.own]?.inputs;
    if (inputs === undefined) throw new RangeError('a year without its groupement');
    const benchmark = reference === 'ajustee' ? inputs.depenseAjustee : value(followed);
    const given = {
      patients: inputs.patients,
      depense,
      reference: benchmark,
      qualite: value(rules.partQualite),
    };
    const row: BookRow = readRow(msspBook, given);
    return {
      row,
      reference: benchmark,
      given: {
        patients: given.patients.toFixed(),
        depense: exactEngine.text(depense),
        reference: exactEngine.text(benchmark),
        qualite: exactEngine.text(given.qualite),
      },
      paid: {
        rate: row.value(savingRate).toNumber(),
        mssp: row.value(payment).toNumber(),
        gains: value(rules.gains).toNumber(),
        interessement: value(rules.interessement).toNumber(),
      },
    };
  };
}
