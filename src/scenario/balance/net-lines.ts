import type { Decimal } from 'decimal.js';
import { Exact } from '../../formula/read/exact.ts';
import { exactEngine } from '../run/engine.ts';
import type { Balance } from './balance.ts';
import { type SavingsDefinition, savingsDefinitions } from './savings-definitions.ts';

/** Savings less what is paid, by one definition; decimal text. */
interface Net {
  /** €, signed. */
  readonly net: string;
  /** € saved for each € paid; null where nothing is paid. */
  readonly returned: string | null;
}

/** What is saved and what is paid for it. */
export interface NetLine extends Readonly<Record<SavingsDefinition, string>> {
  readonly paid: string;
  readonly nets: Readonly<Record<SavingsDefinition, Net>>;
}

/** A balance with what is left of it: by results year, and in all, the credits paid too. */
export interface NetBalance {
  readonly annees: readonly (NetLine & { readonly annee: number })[];
  readonly total: NetLine &
    Readonly<Record<'depenses' | 'interessements' | 'avances' | 'recuperations', string>>;
}

const { number, text } = exactEngine;
const sum = (amounts: readonly string[]): Decimal => Exact.sum(0, ...amounts.map(number));

/** Compares savings with payments. */
export function netLine(saved: Readonly<Record<SavingsDefinition, Decimal>>, paid: Decimal): NetLine {
  const of = (definition: SavingsDefinition): Net => ({
    net: text(saved[definition].minus(paid)),
    returned: paid.isZero() ? null : text(saved[definition].div(paid)),
  });
  const [annuelle, cumulee] = savingsDefinitions;
  return {
    economieAnnuelle: text(saved.economieAnnuelle),
    economieCumulee: text(saved.economieCumulee),
    paid: text(paid),
    nets: { economieAnnuelle: of(annuelle), economieCumulee: of(cumulee) },
  };
}

/** What is left of the savings of a balance, year by year and in all. */
export function netBalance({ credits, annees }: Balance): NetBalance {
  const all = (key: keyof (typeof annees)[number]): Decimal => sum(annees.map((year) => `${year[key]}`));
  const kinds = ['depenses', 'interessements', 'avances', 'recuperations'] as const;
  return {
    annees: annees.map(({ annee, economieAnnuelle, economieCumulee, versements }) => ({
      annee,
      ...netLine(
        { economieAnnuelle: number(economieAnnuelle), economieCumulee: number(economieCumulee) },
        number(versements),
      ),
    })),
    total: {
      ...netLine(
        { economieAnnuelle: all('economieAnnuelle'), economieCumulee: all('economieCumulee') },
        all('versements').plus(credits),
      ),
      ...(Object.fromEntries(kinds.map((kind) => [kind, text(all(kind))])) as Record<
        (typeof kinds)[number],
        string
      >),
    },
  };
}
