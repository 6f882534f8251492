import { askedYear, type IncentiveQuestion, type Refused } from '../incentive/asked-year.ts';
import type { Modified } from '../run/modified-value.ts';
import { modifies } from '../run/modified-values.ts';
import { linesOf, type PlaneLines } from './lines.ts';
import { type PastReading, paysAtAll, readPast } from './paid.ts';
import type { PlanePoint, Span, YearPoint } from './plane-point.ts';
import { spanHolding } from './span.ts';
import { type Phase, rowsOfYear } from './year-rows.ts';

/** A point of the plane in € per patient, what it is paid from its past, and from another one. */
export interface PlaneReading {
  readonly nom: string;
  readonly phase: Phase;
  readonly past: YearPoint;
  readonly now: YearPoint;
  readonly span: Span;
  readonly lines: PlaneLines;
  /** Which comparisons pay anything at all. */
  readonly pays: { readonly ecart: boolean; readonly evolution: boolean };
  readonly reading: PastReading;
  /** The same point with the other past, and what it leads to expect. */
  readonly other?: PastReading & { readonly expected: PlaneLines['expected'] };
  readonly modifies: readonly Modified[];
}

/** What a page asks beside its scenario. */
export interface PlaneRequest {
  /** Another past, € per patient, for the same point. */
  readonly other?: PlanePoint | undefined;
  /** What is drawn already. */
  readonly held?: Span | undefined;
}

/** Reads the plane of the year that a page looks at, by the exact reader. */
export function readPlane(
  question: IncentiveQuestion,
  { other, held }: PlaneRequest = {},
): ({ readonly ok: true } & PlaneReading) | Refused {
  const asked = askedYear(question);
  if (!asked.ok) return asked;
  const year = rowsOfYear(asked);
  const { phase, past, now } = year;
  const span = spanHolding([past, now, ...(other ? [other] : [])], held);
  return {
    ok: true,
    nom: asked.scenario.groupements[asked.rank]?.nom ?? '',
    phase,
    past,
    now,
    span,
    lines: linesOf(year, span.ajustee),
    pays: paysAtAll(year),
    reading: readPast(year),
    ...(other && {
      other: { ...readPast(year, other), expected: linesOf(year, span.ajustee, other).expected },
    }),
    modifies: modifies(asked.scenario, asked.annee),
  };
}
