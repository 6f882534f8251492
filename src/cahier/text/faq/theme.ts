import type { Link } from '../chapters/chapter.ts';
import type { CitationId } from '../citations/all-citations.ts';

/** What became of an answer of 2018 in the cahier of 2019, as we read both. */
type Verdict = 'kept' | 'precise' | 'changed' | 'silent' | 'past';

export const verdicts: { readonly [V in Verdict]: string } = {
  kept: 'maintenu',
  precise: 'précisé',
  changed: 'changé',
  silent: 'le cahier se tait',
  past: 'révolu',
};

/** A change is also said in a few words, for the list of them all. */
type Judged =
  | { readonly verdict: 'changed'; readonly change: string }
  | { readonly verdict: Exclude<Verdict, 'changed'> };

/** Questions answered together. */
interface FaqExchange {
  /** Letter for letter; the id is an anchor of `/faq/`, to keep. */
  readonly questions: readonly { readonly id: string; readonly texte: string }[];
  /** Letter for letter, by paragraph. */
  readonly answers: readonly string[];
  /** What the cahier of 2019 says of it: in our words, then in its own, then where the site computes it. */
  readonly since: {
    readonly words: string;
    readonly citations: readonly CitationId[];
    readonly links: readonly Link[];
  } & Judged;
}

/** One of the FAQ's 17 themes. */
export interface FaqTheme {
  readonly id: string;
  /** In our words. */
  readonly nom: string;
  /** As the FAQ calls it, letter for letter. */
  readonly theme: string;
  readonly exchanges: readonly FaqExchange[];
}
