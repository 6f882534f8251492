import { signal } from '@preact/signals';
import { findPortfolio } from '../../../islands/kit/portfolio/chosen-portfolio.ts';
import { readSets } from '../sets.ts';
import type { TypedReform } from '../settings.ts';

type Workers = typeof import('./reform-workers.ts');

/** What talks to the workers, once something has been asked of them. */
export const opened = signal<Workers | undefined>(undefined);

/** Why nothing could be asked: of the portfolio, or since what computes could not be fetched. */
export const refusal = signal<{ readonly ofPortfolio: boolean; readonly texte: string } | undefined>(
  undefined,
);

const ABSENT =
  "Ce qui calcule n'a pas pu être chargé : vérifiez votre connexion, puis changez une valeur. Vos jeux sont là.";

let latest = 0;

/** Studies what is typed; what talks to the workers is fetched at the first one. */
export async function ask(typed: TypedReform): Promise<void> {
  latest += 1;
  const own = latest;
  const [found, workers] = await Promise.all([
    findPortfolio(typed.portefeuille),
    import('./reform-workers.ts').catch(() => undefined),
  ]);
  if (own !== latest) return;
  if (workers === undefined) {
    refusal.value = { ofPortfolio: false, texte: ABSENT };
    return;
  }
  opened.value = workers;
  if (!found.ok) {
    workers.reformStudies.undo();
    refusal.value = { ofPortfolio: true, texte: found.message };
    return;
  }
  refusal.value = undefined;
  const { portfolio } = found;
  const question = { document: portfolio.document, sets: readSets(typed.jeux) };
  await workers.reformStudies.ask({ question, portfolio, typed });
}
