import type { CitationId } from '../citations/all-citations.ts';

/** A slip or a tension in the documents, shown to readers with both passages. */
export interface Slip {
  readonly id: string;
  readonly title: string;
  /** The two passages that do not agree. */
  readonly citations: readonly [CitationId, CitationId, ...CitationId[]];
  readonly explication: string;
  /** How we read it, where a calculation or a reading depends on it. */
  readonly consequence?: string;
}
