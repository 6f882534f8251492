import { signal } from '@preact/signals';
import type { RuleSettings } from '../../scenario/run/applied-rules.ts';

/** Rules as they are typed, and what they are called; the open scenario's have no name. */
export type NamedRules = RuleSettings & { readonly nom?: string };

/** What a page shows that has an address of its own, to be cited with it: a result of the laboratory. */
export interface CitedResult {
  /** The fragment of its address, without « # », empty of the page alone; or why it has none, in French. */
  readonly fragment: () => Promise<{ readonly fragment: string } | { readonly why: string }>;
  /** Under which rules it is computed. */
  readonly rules: () => readonly NamedRules[];
}

/** A page that lists what is the reader's own, or holds it whole: the scenario at work is not what it shows. */
export const pageAlone: CitedResult = {
  fragment: () => Promise.resolve({ fragment: '' }),
  rules: () => [],
};

let shown: CitedResult | undefined;

/** Whether there is one: the part of a page that has it may come after whoever asks. */
export const hasCitedResult = signal(false);

/** To be called in an effect: it is what the page shows until the effect ends. */
export function showCitedResult(result: CitedResult): () => void {
  shown = result;
  hasCitedResult.value = true;
  return () => {
    if (shown === result) shown = undefined;
  };
}

export const citedResult = (): CitedResult | undefined => shown;
