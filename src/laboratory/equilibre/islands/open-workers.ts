import { signal } from '@preact/signals';
import { UNLOADED } from '../../../islands/kit/study-follow.tsx';
import type { BalanceAsked, TypedBalance } from '../settings.ts';

type Workers = typeof import('./balance-workers.ts');

/** What talks to the workers, once something has been asked of them. */
export const opened = signal<Workers | undefined>(undefined);

/** Why nothing could be asked: of the portfolio, or since what computes could not be fetched. */
export const refusal = signal<{ readonly ofPortfolio: boolean; readonly texte: string } | undefined>(
  undefined,
);

let latest = 0;

/** Studies a portfolio; what talks to the workers is fetched at the first one. */
export async function ask(asked: BalanceAsked, typed: TypedBalance): Promise<void> {
  latest += 1;
  const own = latest;
  const workers = await import('./balance-workers.ts').catch(() => undefined);
  if (workers === undefined) {
    if (own === latest) refusal.value = { ofPortfolio: false, texte: UNLOADED };
    return;
  }
  const found = await workers.findPortfolio(typed.portefeuille);
  if (own !== latest) return;
  opened.value = workers;
  if (!found.ok) {
    workers.balanceStudies.drop();
    refusal.value = { ofPortfolio: true, texte: found.message };
    return;
  }
  refusal.value = undefined;
  const { portfolio } = found;
  const question = { scenario: JSON.stringify(portfolio.document), ...asked };
  await workers.balanceStudies.ask({ question, portfolio, typed });
}

/** Forgets what was asked, and why it could not be: it is not what is typed any more. */
export function drop(): void {
  latest += 1;
  refusal.value = undefined;
  opened.peek()?.balanceStudies.drop();
}
