import { centsOf, eurosOf, nearest, scaled } from './cents.ts';
import type { Kept, SharingKey } from './key.ts';
import { memberParts } from './member-parts.ts';
import { shareCents } from './shared-cents.ts';

/** A payment to be shared, in €, decimal text; `sur` is the results year that it pays, null for the credits. */
export interface Payment {
  readonly annee: number;
  readonly sur: number | null;
  readonly total: string;
}

/** What becomes of a payment, in €, to the cent: kept and members add up to what is paid. */
interface Shared {
  readonly paid: string;
  /** For the common project. */
  readonly kept: string;
  /** In the order of the members. */
  readonly members: readonly string[];
}

interface SharedPayment extends Shared, Omit<Payment, 'total'> {}

/** All payments shared by a key, in their order, and their sums. */
export interface SharedPayments {
  readonly payments: readonly SharedPayment[];
  readonly total: Shared;
}

interface Cents {
  readonly paid: bigint;
  readonly kept: bigint;
  readonly members: readonly bigint[];
}

/** What is kept of an amount: a part of it to the nearest cent, or an amount, of which no more than there is. */
function keptOf(paid: bigint, kept: Kept): bigint {
  if (kept.kind === 'part') {
    const { units, scale } = scaled(kept.part);
    return nearest(paid * units, 10n ** BigInt(scale));
  }
  const asked = centsOf(kept.amount);
  return asked < paid ? asked : paid;
}

const inEuros = ({ paid, kept, members }: Cents): Shared => ({
  paid: eurosOf(paid),
  kept: eurosOf(kept),
  members: members.map(eurosOf),
});

/** Shares each payment by a key. A payment is rounded to the cent first (H11), then shared to the last cent. */
export function sharePayments(key: SharingKey, payments: readonly Payment[]): SharedPayments {
  const parts = memberParts(key);
  const names = key.members.map(({ nom }) => nom);
  const shared = payments.map(({ sur, total }): Cents => {
    const paid = centsOf(total);
    const kept = sur === null && key.credits === 'project' ? paid : keptOf(paid, key.kept);
    return { paid, kept, members: shareCents(paid - kept, parts, names) };
  });
  const total = shared.reduce<Cents>(
    (sums, each) => ({
      paid: sums.paid + each.paid,
      kept: sums.kept + each.kept,
      members: sums.members.map((sum, rank) => sum + (each.members[rank] ?? 0n)),
    }),
    { paid: 0n, kept: 0n, members: names.map(() => 0n) },
  );
  return {
    payments: shared.map((each, rank) => {
      const { annee = 0, sur = null } = payments[rank] ?? {};
      return { annee, sur, ...inEuros(each) };
    }),
    total: inEuros(total),
  };
}
