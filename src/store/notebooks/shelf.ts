import { DATABASE } from '../dossiers/database.ts';
import { createKeptValue } from '../storage/kept-value.ts';
import {
  type Draft,
  isOthers,
  type KeptNotebook,
  keptSteps,
  putNotebooks,
  readNotebooks,
  removeNotebook,
} from './kept-notebooks.ts';

/* The reader's carnets: in the browser's store for documents, and, until they are there, where a page that is left still
   has the time to write. */

/** A carnet with what it was before, the oldest first. */
export type ShelvedNotebook = Pick<KeptNotebook, 'texte' | 'avant'>;

const isText = (value: unknown): value is string => typeof value === 'string';

function areDrafts(value: unknown): value is readonly Draft[] {
  return (
    Array.isArray(value) &&
    value.every((each) => {
      const {
        id,
        titre,
        texte,
        known = '',
        par = '',
        autre = '',
        avant = [],
      } = (each ?? {}) as Partial<Draft>;
      return Array.isArray(avant) && [id, titre, texte, known, par, autre, ...avant].every(isText);
    })
  );
}

/**
 * What the store for documents has not confirmed, the last one first. Versions of the site that had no such store kept all
 * carnets here: they are put into it in the same way.
 */
const pending = createKeptValue('ipep-carnets/1', areDrafts);

/** The characters of steps back that are noted: each keystroke is to write them, on its way. */
const NOTED = 100_000;

/** What a tab puts: with what tells it from other tabs. */
type OwnDraft = Draft & Required<Pick<Draft, 'par' | 'autre'>>;

/** Notes a draft before it returns, beside what another tab has noted of the same carnet; whether it could. */
function note(draft: OwnDraft): { readonly draft: Draft; readonly noted: boolean } {
  const all = pending.read() ?? [];
  const there = all.find(({ id }) => id === draft.id);
  const own = there !== undefined && isOthers(there, draft) ? { ...draft, id: draft.autre } : draft;
  const others = all.filter(({ id }) => id !== own.id);
  const { avant, ...bare } = own;
  const few = avant && { avant: keptSteps(avant, NOTED) };
  const noted = pending.keep([{ ...bare, ...few }, ...others]) || pending.keep([bare, ...others]);
  return { draft: own, noted };
}

/** Takes away what is confirmed, but not what was typed since. */
function forget(isDone: (draft: Draft) => boolean): void {
  const all = pending.read() ?? [];
  const left = all.filter((each) => !isDone(each));
  if (left.length === all.length) return;
  if (left.length === 0) pending.erase();
  else pending.keep(left);
}

const forgetPut = (drafts: readonly Draft[]): void =>
  forget(({ id, texte }) => drafts.some((each) => each.id === id && each.texte === texte));

/** Between the tabs of one browser; one that has none hears of what is noted. */
const channel =
  globalThis.BroadcastChannel === undefined ? undefined : new BroadcastChannel(`${DATABASE}/carnets`);

/** All carnets: those of the store, once what waits is put into it; those that it refuses, from where they wait. */
async function all(): Promise<readonly (Pick<Draft, 'id' | 'titre'> & ShelvedNotebook)[]> {
  const drafts = pending.read() ?? [];
  if (drafts.length > 0) {
    const kept = await putNotebooks(drafts.toReversed());
    if (kept.ok) forgetPut(drafts);
  }
  const stored = await readNotebooks();
  const waiting = (pending.read() ?? []).map(({ avant = [], ...draft }) => ({ ...draft, avant }));
  const isWaiting = ({ id }: KeptNotebook): boolean => waiting.some((each) => each.id === id);
  return [...waiting, ...(stored.ok ? stored.value.filter((each) => !isWaiting(each)) : [])];
}

/** Where carnets are kept. */
export const shelf = {
  /** What was put last comes first. */
  list: async (): Promise<readonly Pick<Draft, 'id' | 'titre'>[]> =>
    (await all()).map(({ id, titre }) => ({ id, titre })),

  /** A carnet; undefined where it is no more. */
  get: async (wanted: string): Promise<ShelvedNotebook | undefined> =>
    (await all()).find(({ id }) => id === wanted),

  /**
   * Puts a carnet in the place of the one of its id, unless another tab has changed it since: then both stay, this one as
   * `autre`. It is noted before this returns: a page that is left has no time for a promise. Gives the id under which it is
   * kept; undefined where the browser refuses.
   */
  async put(wanted: OwnDraft): Promise<string | undefined> {
    const { draft, noted } = note(wanted);
    const kept = await putNotebooks([draft]);
    if (!kept.ok) return noted ? draft.id : undefined;
    forgetPut([draft]);
    channel?.postMessage('put');
    return kept.value[0];
  },

  async remove(id: string): Promise<void> {
    forget((each) => each.id === id);
    await removeNotebook(id);
    channel?.postMessage('removed');
  },

  /** Tells that another tab has put or removed; gives what stops telling. */
  follow(say: () => void): () => void {
    const cease = pending.follow(say);
    channel?.addEventListener('message', say);
    return () => {
      cease();
      channel?.removeEventListener('message', say);
    };
  },
};
