import type { Decimal } from 'decimal.js';
import { statedRules } from '../rules/identity.ts';
import type { StatedRules } from '../rules/stated-rules.ts';
import { exactEngine } from '../run/engine.ts';
import { type Cause, causes } from './causes.ts';
import { incentive, isSame, type Segment } from './incentive.ts';
import type { SavingPlan } from './saved-scenario.ts';

/** A piece as it is printed: € saved per patient, € received per € saved, decimal text. */
interface PrintedSegment {
  readonly de: string;
  readonly a: string;
  readonly pente: string;
  readonly causes: readonly Cause[];
  /** What is paid more, or less, at once at `de`, in €; absent where nothing is. */
  readonly saut?: string;
}

/** What `ipep incitation` prints. */
export interface IncentiveDocument {
  readonly regles: StatedRules;
  /** The scenario's, when it has one. */
  readonly id?: string;
  /** All that the groupement is paid while it saves nothing more, in €. */
  readonly depart: string;
  readonly segments: readonly PrintedSegment[];
}

const { text } = exactEngine;

/** What one more € saved brings, as a document. */
export function incentiveDocument(plan: SavingPlan, most: Decimal): IncentiveDocument {
  const { start, segments } = incentive(plan, most);
  const { id } = plan.scenario;
  return {
    regles: statedRules(plan.scenario),
    ...(id !== undefined && { id }),
    depart: text(start),
    segments: named(segments).map(({ from, to, slope, names, jump }) => ({
      de: text(from),
      a: text(to),
      pente: text(slope),
      causes: names,
      ...(!jump.isZero() && { saut: text(jump) }),
    })),
  };
}

type Named = Segment & { readonly names: readonly Cause[] };

/** By name, whatever the years: what only another year tells apart is one piece. */
function named(segments: readonly Segment[]): Named[] {
  const kept: Named[] = [];
  for (const segment of segments) {
    const names = causes.filter((cause) => segment.causes.some((held) => held.cause === cause));
    const last = kept.at(-1);
    const isOne =
      last !== undefined &&
      segment.jump.isZero() &&
      isSame(last.slope, segment.slope) &&
      last.names.join() === names.join();
    if (isOne) kept.splice(-1, 1, { ...last, to: segment.to });
    else kept.push({ ...segment, names });
  }
  return kept;
}
