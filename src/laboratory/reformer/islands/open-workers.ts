import { signal } from '@preact/signals';
import type { FaultInWords } from '../../../calculators/fault-in-words.ts';
import type { DocumentScenario } from '../../../scenario/format/scenario-document.ts';
import type { ReformStudy } from '../../../scenario/reform/study.ts';
import { readSets } from '../sets.ts';
import type { TypedReform } from '../settings.ts';
import type { AskedReform } from './reform-workers.ts';

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
export interface WordedFaults {
  readonly typed: TypedReform;
  readonly portfolio: readonly WordedFault[];
  /** By rank of set. */
  readonly sets: readonly (readonly WordedFault[])[];
}

export const faults = signal<WordedFaults | undefined>(undefined);

const ABSENT =
  "Ce qui calcule n'a pas pu être chargé : vérifiez votre connexion, puis changez une valeur. Vos jeux sont là.";

let latest = 0;

/** Studies what is typed; what talks to the workers is fetched at the first one. */
export async function ask(typed: TypedReform): Promise<void> {
  latest += 1;
  const own = latest;
  const loaded = await Promise.all([
    import('./reform-workers.ts'),
    import('../../../islands/kit/portfolio/chosen-portfolio.ts'),
  ]).catch(() => undefined);
  const found = await loaded?.[1].findPortfolio(typed.portefeuille);
  if (own !== latest) return;
  if (loaded === undefined || found === undefined) {
    refusal.value = { ofPortfolio: false, texte: ABSENT };
    return;
  }
  const [workers] = loaded;
  opened.value = workers;
  if (!found.ok) {
    workers.reformStudies.drop();
    refusal.value = { ofPortfolio: true, texte: found.message };
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
  const { portfolio: ofPortfolio, sets } = answer.result;
  const { faultInWords } = await import('../../../calculators/fault-in-words.ts');
  if (own !== latest) return;
  const document = portfolio.document as DocumentScenario;
  const worded = (list: typeof ofPortfolio): WordedFault[] =>
    list.map((fault) => ({ path: fault.path, ...faultInWords(fault, { scenario: document }) }));
  faults.value = { typed, portfolio: worded(ofPortfolio), sets: sets.map(worded) };
}
