import type { CitationId } from '../citations/all-citations.ts';

/** A page of the site by its address below the root, with its anchor where one place of it tells. */
export interface Link {
  readonly chemin: string;
  readonly nom: string;
}

/** One thing that a chapter tells: in our words, then in the documents' own. */
interface ChapterSection {
  /** An anchor of its page, to keep. */
  readonly id: string;
  readonly title: string;
  /** Who acts, what is owed, when: a word of ours for each. */
  readonly facts?: readonly { readonly nom: string; readonly texte: string }[];
  /** Ours, by paragraph. */
  readonly words: readonly string[];
  readonly citations: readonly [CitationId, ...CitationId[]];
  /** What the documents do not say of it, where one would look for it. */
  readonly silent?: string;
  readonly links?: readonly Link[];
}

/** A page on what surrounds the rules. */
export interface Chapter {
  readonly chemin: string;
  /** As the navigation calls it. */
  readonly nom: string;
  readonly title: string;
  /** What it stands on: « Parties 2 et 4 ». */
  readonly source: string;
  readonly question: string;
  readonly sections: readonly ChapterSection[];
}
