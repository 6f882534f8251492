import { inDocuments, type Kept } from '../dossiers/database.ts';

/** A carnet as it is kept: its text is that of its file, which the carnet's own reader judges. */
export interface KeptNotebook {
  readonly id: string;
  readonly titre: string;
  readonly texte: string;
  /** Milliseconds since 1970, by the reader's clock; two changes never bear the same. */
  readonly modifie: number;
  /** Which tab wrote it last. */
  readonly par?: string;
  /** What it was before, the oldest first: as far back as an undo goes once its page is left. */
  readonly avant: readonly string[];
}

/** A carnet to be put, as a tab has it. */
export interface Draft extends Pick<KeptNotebook, 'id' | 'titre' | 'texte' | 'par'> {
  /** The text that the tab read; none where it made the carnet. */
  readonly known?: string;
  /** The id that it takes where another tab has changed the carnet since: the same one, however often it is put. Drafts of
   * older versions of the site have none, nor `par`. */
  readonly autre?: string;
  /** Absent where the tab that wrote it is no more: then what it takes the place of is one step more. */
  readonly avant?: readonly string[];
}

/** How many steps back are kept, and of how many characters in all. */
const STEPS = 20;
const CHARACTERS = 1_000_000;

/** The last steps back, as many as are kept, or as a smaller room holds. */
export function keptSteps(steps: readonly string[], characters = CHARACTERS): readonly string[] {
  let room = characters;
  let from = steps.length;
  while (from > 0 && steps.length - from < STEPS) {
    room -= steps[from - 1]?.length ?? 0;
    if (room < 0) break;
    from -= 1;
  }
  return steps.slice(from);
}

/** Whether putting a draft would take the place of what another tab has written. */
export const isOthers = (there: Pick<KeptNotebook, 'texte' | 'par'>, { texte, known, par }: Draft): boolean =>
  there.texte !== known && there.texte !== texte && (par === undefined || there.par !== par);

let latest = 0;
function nextMoment(): number {
  latest = Math.max(Date.now(), latest + 1);
  return latest;
}

/**
 * Puts carnets, all or none, each in the place of the one of its id, unless another tab has changed that one: then both
 * stay. What is looked at and what is written are one transaction. Gives the ids under which they are kept.
 */
export function putNotebooks(drafts: readonly Draft[]): Promise<Kept<readonly string[]>> {
  return inDocuments(async (writing) => {
    const store = writing.objectStore('carnets');
    const read = async (id: string): Promise<KeptNotebook | undefined> => {
      const found = await store.get(id);
      return isKeptNotebook(found) ? found : undefined;
    };
    const ids: string[] = [];
    for (const draft of drafts) {
      let id = draft.id;
      let there = await read(id);
      if (there !== undefined && isOthers(there, draft)) {
        id = draft.autre ?? `${id}-2`;
        there = await read(id);
      }
      ids.push(id);
      if (there?.texte === draft.texte) continue;
      const { titre, texte, par, avant = [...(there?.avant ?? []), ...(there ? [there.texte] : [])] } = draft;
      const carnet: KeptNotebook = { id, titre, texte, modifie: nextMoment(), avant: keptSteps(avant) };
      await store.put({ ...carnet, ...(par !== undefined && { par }) }, id);
    }
    return ids;
  });
}

/** All that can be read, the last one changed first. */
export const readNotebooks = (): Promise<Kept<readonly KeptNotebook[]>> =>
  inDocuments(async (writing) =>
    (await writing.objectStore('carnets').getAll())
      .filter(isKeptNotebook)
      .sort((a, b) => b.modifie - a.modifie),
  );

export const removeNotebook = (id: string): Promise<Kept<void>> =>
  inDocuments((writing) => writing.objectStore('carnets').delete(id));

function isKeptNotebook(value: unknown): value is KeptNotebook {
  if (typeof value !== 'object' || value === null) return false;
  const { id, titre, texte, modifie, avant } = value as Record<string, unknown>;
  return (
    [id, titre, texte].every((each) => typeof each === 'string') &&
    Number.isFinite(modifie) &&
    Array.isArray(avant) &&
    avant.every((each) => typeof each === 'string')
  );
}
