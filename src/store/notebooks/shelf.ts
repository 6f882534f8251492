import { createKeptValue } from '../storage/kept-value.ts';

/** A carnet as the browser keeps it: its text is that of its file. */
interface ShelvedNotebook {
  readonly id: string;
  readonly titre: string;
  readonly texte: string;
}

/** Where carnets are kept; what is put last comes first. */
export interface Shelf {
  list(): Promise<readonly Pick<ShelvedNotebook, 'id' | 'titre'>[]>;
  /** The text of a carnet; undefined where it is no more. */
  get(id: string): Promise<string | undefined>;
  /**
   * Puts a carnet in the place of the one of its id, when that is still `known`, the text that this tab last read or put;
   * else another tab has changed it since, and both stay: this one under an id of its own. Gives the id under which it is
   * kept, undefined where the browser refuses.
   */
  put(notebook: ShelvedNotebook, known?: string): Promise<string | undefined>;
  remove(id: string): Promise<void>;
  /** Tells that another tab has put or removed; gives what stops telling. */
  follow(say: () => void): () => void;
}

/** An id that no other carnet has, on this machine or another. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const isText = (value: unknown): value is string => typeof value === 'string';

function isShelf(value: unknown): value is readonly ShelvedNotebook[] {
  return (
    Array.isArray(value) &&
    value.every((each) => {
      const { id, titre, texte } = (each ?? {}) as Partial<ShelvedNotebook>;
      return isText(id) && isText(titre) && isText(texte);
    })
  );
}

const kept = createKeptValue('ipep-carnets/1', isShelf);

/**
 * The shelf of this browser. Each call reads what is kept and writes it before it returns: a page that is left has no time
 * for a promise.
 */
export const shelf: Shelf = {
  list: async () => (kept.read() ?? []).map(({ id, titre }) => ({ id, titre })),
  get: async (id) => kept.read()?.find((each) => each.id === id)?.texte,
  async put(notebook, known) {
    const there = kept.read() ?? [];
    const own = there.find(({ id }) => id === notebook.id);
    const isOthers = own !== undefined && own.texte !== known && own.texte !== notebook.texte;
    const id = isOthers ? newId() : notebook.id;
    return kept.keep([{ ...notebook, id }, ...there.filter((each) => each.id !== id)]) ? id : undefined;
  },
  async remove(id) {
    const others = (kept.read() ?? []).filter((each) => each.id !== id);
    if (others.length === 0) kept.erase();
    else kept.keep(others);
  },
  follow: (say) => kept.follow(say),
};
