/** What is asked of the balance of a portfolio by the page of the laboratory. */
export interface BalanceQuestion {
  /** The portfolio: a scenario as it is typed, as JSON text, which a worker that does several pieces reads once. */
  readonly scenario: string;
  /** A slow-down a year to be looked at, as a ratio. */
  readonly slowDown: number;
  /** How far half of what is spent slows down more than the mean, and half less, as a ratio. */
  readonly spread: number;
}

/** The quality of every results year: the portfolio's own, or the same part of the highest score for all. */
const qualityLevels = ['own', 'none', 'half', 'full'] as const;
export type QualityLevel = (typeof qualityLevels)[number];

/** A part of the work, done anywhere: what it gives depends on nothing else. */
export type StudyPiece =
  /** The scenario as it is, and the needs of part 9 beside it. */
  | { readonly kind: 'balance' }
  /** Where savings are payments, alike and apart. */
  | { readonly kind: 'level'; readonly quality: QualityLevel }
  /** At the slow-down that is tried, from no spread on. */
  | { readonly kind: 'spreads' }
  /** Amounts at the slow-down that is tried, alike and apart, exactly. */
  | { readonly kind: 'tried' };

/** The work of a question, in pieces that any worker does: those that take longest first. */
export const studyPieces: readonly StudyPiece[] = [
  ...qualityLevels.map((quality): StudyPiece => ({ kind: 'level', quality })),
  { kind: 'tried' },
  { kind: 'balance' },
  { kind: 'spreads' },
];
