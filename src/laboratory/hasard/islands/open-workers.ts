import { signal } from '@preact/signals';
import { UNLOADED } from '../../../islands/kit/study-follow.tsx';
import { type AskedOfChance, setOfFields, type TypedChance } from '../settings.ts';
import type { ChosenRules } from './chosen-rules.ts';

type Workers = typeof import('./chance-workers.ts');

/** What talks to the workers, once something has been asked of them. */
export const opened = signal<Workers | undefined>(undefined);

/** The rules that were found last, for what text of the field. */
export const chosen = signal<{ readonly text: string; readonly rules: ChosenRules } | undefined>(undefined);

/** Why nothing could be asked: of the rules, or since what computes could not be fetched. */
export const refusal = signal<{ readonly ofRules: boolean; readonly texte: string } | undefined>(undefined);

let latest = 0;

/** Fetches what talks to the workers, and finds the rules that are chosen; undefined where something else was asked since. */
async function prepare(typed: TypedChance): Promise<{ workers: Workers; rules: ChosenRules } | undefined> {
  latest += 1;
  const own = latest;
  const workers = await import('./chance-workers.ts').catch(() => undefined);
  const found = await workers?.findRules(typed.regles, setOfFields(typed));
  if (own !== latest) return undefined;
  if (workers === undefined || found === undefined) {
    refusal.value = { ofRules: false, texte: UNLOADED };
    return undefined;
  }
  opened.value = workers;
  refusal.value = found.ok ? undefined : { ofRules: true, texte: found.message };
  chosen.value = found.ok ? { text: typed.regles, rules: found.rules } : undefined;
  if (!found.ok) workers.chanceStudies.drop();
  return found.ok ? { workers, rules: found.rules } : undefined;
}

/** Tells of the rules that are typed, where nothing is to be computed. */
export async function look(typed: TypedChance): Promise<void> {
  drop();
  await prepare(typed);
}

/** Studies a question. */
export async function ask(asked: AskedOfChance, typed: TypedChance): Promise<void> {
  const ready = await prepare(typed);
  await ready?.workers.chanceStudies.ask({ asked, rules: ready.rules, typed });
}

/** Forgets what was asked, and why it could not be: it is not what is typed any more. */
export function drop(): void {
  latest += 1;
  refusal.value = undefined;
  opened.peek()?.chanceStudies.drop();
}
