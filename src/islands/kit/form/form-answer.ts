import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Judgement } from '../../../population/field-fault.ts';
import { type FieldRefusals, wordFields } from '../../../population/field-fault-words.ts';
import type { Form, Typed } from '../../../store/form.ts';
import type { Issue } from '../../../workers/calculation/calculation-client.ts';

type Freshness = 'a-jour' | 'en-cours' | 'refuse' | 'panne';

/** What a form gives, as the worker answers: the last result stays while another is on its way, or refused. */
export interface Answer<C extends string, R> {
  readonly result: ReadonlySignal<R | undefined>;
  /** Why fields are refused, in French, by field: nothing is computed from them. */
  readonly refus: ReadonlySignal<FieldRefusals<C>>;
  readonly freshness: ReadonlySignal<Freshness>;
  /** Whether the result is that of what is typed. */
  readonly upToDate: () => boolean;
  /** Whether what is shown was never that of a reader whose values the page opened with: it is that of its build. */
  readonly ofExample: () => boolean;
  /** What a breakdown says, in French. */
  readonly breakdown: ReadonlySignal<string | undefined>;
  /** Follows the form from now on; a page that nobody has touched shows what its build computed. */
  follow(): void;
  retry(): void;
}

export function createAnswer<C extends string, R>(
  formState: Form<C>,
  ask: (typed: Typed<C>) => Promise<Issue<Judgement<C, R>>>,
): Answer<C, R> {
  const result = signal<R | undefined>(undefined);
  const refusal = signal<FieldRefusals<C>>({});
  const freshness = signal<Freshness>('a-jour');
  const breakdown = signal<string | undefined>(undefined);
  let tracking = false;
  let resumed = false;

  const calculer = async (typed: Typed<C>): Promise<void> => {
    freshness.value = 'en-cours';
    const issue = await ask(typed);
    // Replaced by a later one, or no longer what is typed: that one will tell.
    if (issue.state === 'remplace' || formState.saisi.peek() !== typed) return;
    breakdown.value = issue.state === 'panne' ? issue.message : undefined;
    if (issue.state === 'panne') {
      freshness.value = 'panne';
      return;
    }
    const judgement = issue.result;
    refusal.value = judgement.ok ? {} : wordFields(judgement.refus);
    freshness.value = judgement.ok ? 'a-jour' : 'refuse';
    if (judgement.ok) result.value = judgement.result;
  };

  return {
    result,
    refus: refusal,
    freshness,
    upToDate: () => freshness.value === 'a-jour',
    ofExample: () => resumed && result.value === undefined,
    breakdown,
    follow() {
      if (tracking) return;
      tracking = true;
      resumed = formState.modified.peek();
      effect(() => {
        const typed = formState.saisi.value;
        if (formState.modified.value || result.peek() !== undefined) void calculer(typed);
      });
    },
    retry: () => void calculer(formState.saisi.peek()),
  };
}
