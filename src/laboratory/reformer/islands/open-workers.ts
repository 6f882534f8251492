import { computed, signal } from '@preact/signals';
import type { FaultInWords } from '../../../calculators/fault-in-words.ts';
import { isOpened } from '../../../calculators/portfolio/portfolio-choice.ts';
import { openedNow } from '../../../islands/kit/opened-scenario.ts';
import { UNLOADED } from '../../../islands/kit/study-follow.tsx';
import type { Fault } from '../../../scenario/format/faults.ts';
import type { DocumentScenario } from '../../../scenario/format/scenario-document.ts';
import type { ReformFaults } from '../../../scenario/reform/judgement.ts';
import type { ReformStudy } from '../../../scenario/reform/study.ts';
import { readSets } from '../sets.ts';
import { depart, type TypedReform } from '../settings.ts';
import type { AskedReform } from './reform-workers.ts';
import { formState } from './settings-form.ts';

type Workers = typeof import('./reform-workers.ts');

/** What talks to the workers, once something has been asked of them. */
export const opened = signal<Workers | undefined>(undefined);

/** The last study that ended well, and what it was asked by; undefined while it is that of the build. */
export const shown = signal<{ readonly study: ReformStudy; readonly asked: AskedReform } | undefined>(
  undefined,
);

/** Why nothing could be asked: of the portfolio, or since what computes could not be fetched. */
export const refusal = signal<{ readonly ofPortfolio: boolean; readonly texte: string } | undefined>(
  undefined,
);

/** A value that is to be mended, at its path, in the words of its field. */
export interface WordedFault extends FaultInWords {
  readonly path: string;
}

/** What is wrong in what was asked last: nothing is computed of it. */
interface WordedFaults {
  readonly typed: TypedReform;
  readonly portfolio: readonly WordedFault[];
  /** By rank of set. */
  readonly sets: readonly (readonly WordedFault[])[];
}

const faults = signal<WordedFaults | undefined>(undefined);

const isSame = (one: TypedReform, other: TypedReform): boolean =>
  one.jeux === other.jeux && one.portefeuille === other.portefeuille;

/** Whether a study is of what is typed, and of the open dossier as it is now where it is of that. */
function isOf(typed: TypedReform, asked: AskedReform | undefined): boolean {
  const dossier = openedNow(isOpened(typed.portefeuille));
  return isSame(asked?.typed ?? depart, typed) && dossier === asked?.portfolio.opened;
}

/** Whether what is shown is not, or not yet, that of what is typed. */
export const isLate = computed(() => !isOf(formState.saisi.value, shown.value?.asked));

/** What is wrong in the portfolio that is typed. */
export const portfolioFaults = computed(() =>
  faults.value?.typed.portefeuille === formState.saisi.value.portefeuille ? faults.value.portfolio : [],
);

/** By rank of set: what is wrong in one stays said while it is typed. */
export const faultsBySet = computed(() => {
  const { sets = [] } = faults.value ?? {};
  return sets.length === readSets(formState.saisi.value.jeux).length ? sets : [];
});

/** Whether a value that is typed is to be mended. */
export const isWrong = computed(
  () =>
    refusal.value !== undefined ||
    [portfolioFaults.value, ...faultsBySet.value].some(({ length }) => length > 0),
);

/** Whether the page came with what is typed, from a link or an earlier visit: what its build shows is of nothing of it. */
export const cameTyped = signal(false);

/** What became of a study that has given no figures. */
const ended = computed(() => opened.value?.reformStudies.said.value);

/** Whether there is nothing to show: the figures of the build are another comparison's. */
export const hasNone = computed(
  () =>
    cameTyped.value &&
    shown.value === undefined &&
    isLate.value &&
    (isWrong.value || ended.value !== undefined),
);

/** Whether that is since the reader has cancelled it. */
export const isCancelled = computed(() => hasNone.value && ended.value?.grave === false);

let latest = 0;

/** Studies what is typed, unless it is what is shown: first, what the page's build has computed. */
export function follow(typed: TypedReform): void {
  if (!isOf(typed, shown.peek()?.asked)) return void ask(typed);
  latest += 1;
  opened.peek()?.reformStudies.drop();
  refusal.value = undefined;
  faults.value = undefined;
}

/** What talks to the workers is fetched at the first question. */
async function ask(typed: TypedReform): Promise<void> {
  latest += 1;
  const own = latest;
  const loaded = await Promise.all([
    import('./reform-workers.ts'),
    import('../../../islands/kit/portfolio/chosen-portfolio.ts'),
  ]).catch(() => undefined);
  const found = await loaded?.[1].findPortfolio(typed.portefeuille);
  if (own !== latest) return;
  if (loaded === undefined || found === undefined) {
    refusal.value = { ofPortfolio: false, texte: UNLOADED };
    return;
  }
  const [workers] = loaded;
  opened.value = workers;
  if (!found.ok) {
    workers.reformStudies.drop();
    refusal.value = { ofPortfolio: true, texte: found.message };
    const judged = await import('../../../scenario/reform/set-faults.ts').catch(() => undefined);
    if (own === latest && judged)
      await say(own, typed, { portfolio: [], sets: judged.setFaults(readSets(typed.jeux)) });
    return;
  }
  refusal.value = undefined;
  const { portfolio } = found;
  const asked = { question: { document: portfolio.document, sets: readSets(typed.jeux) }, portfolio, typed };
  await workers.reformStudies.ask(asked);
  const answer = workers.reformStudies.shown.value;
  if (own !== latest || answer?.asked !== asked) return;
  if (answer.result.ok) {
    faults.value = undefined;
    shown.value = { study: answer.result, asked };
    return;
  }
  await say(own, typed, answer.result, portfolio.document);
}

type Faults = Pick<ReformFaults, 'portfolio' | 'sets'>;

/** Says what is wrong in the words of its field; those are fetched at the first fault. */
async function say(
  own: number,
  typed: TypedReform,
  { portfolio, sets }: Faults,
  scenario = { groupements: [] } as unknown as DocumentScenario,
): Promise<void> {
  const { faultInWords } = await import('../../../calculators/fault-in-words.ts');
  if (own !== latest) return;
  const worded = (list: readonly Fault[]): WordedFault[] =>
    list.map((fault) => ({ path: fault.path, ...faultInWords(fault, { scenario }) }));
  faults.value = { typed, portfolio: worded(portfolio), sets: sets.map(worded) };
}
