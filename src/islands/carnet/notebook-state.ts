import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { type Edit, editNotebook, newNotebook } from '../../notebook/edit/edit-notebook.ts';
import { type Edited, editedFrom, redo, undo, withEdit } from '../../notebook/edit/past-states.ts';
import { notebookText } from '../../notebook/format/notebook-text.ts';
import type { Notebook } from '../../notebook/notebook.ts';
import { newId, shelf } from '../../store/notebooks/shelf.ts';
import { remember } from '../../store/notices/leave-guard.ts';
import { type Soon, soon } from '../../store/storage/delayed-write.ts';
import { today } from './active-dossier.ts';

interface Held {
  readonly id: string;
  readonly edited: Edited;
  /** The text that the browser keeps of it, as far as this tab knows; none while nothing has been changed. */
  readonly known: string | undefined;
  /** Whether there is something to keep. */
  readonly touched: boolean;
}

export interface NotebookState {
  readonly edited: Edited;
  readonly id: string;
  /** Those of the shelf, the last one first. */
  readonly shelved: readonly { readonly id: string; readonly titre: string }[];
  /** What was said last. */
  readonly said: string;
  readonly say: (said: string) => void;
  /** The last carnet that was removed from the shelf. */
  readonly removed: Notebook | undefined;
  /** `place` joins what is typed in one field into one step back. */
  readonly edit: (edit: Edit, place?: string) => void;
  readonly resume: (way: 'undo' | 'redo') => void;
  /** A carnet from a file or a link: one more, nobody's is replaced. */
  readonly add: (notebook: Notebook) => void;
  readonly start: () => void;
  readonly choose: (id: string) => void;
  readonly remove: () => void;
}

const NEW = 'Mon carnet';
const REFUSED =
  'Ce navigateur refuse de garder ce carnet, ou est plein : enregistrez-le en fichier avant de quitter la page.';
const OTHER_TAB =
  'Un autre onglet a changé ce carnet : ce que vous tapez ici est gardé dans un carnet à part.';
const UNREAD = "Une partie du site n'a pas été chargée : vérifiez votre connexion, puis rechargez la page.";

const blank = (): Held => ({
  id: newId(),
  edited: editedFrom(newNotebook(NEW, today())),
  known: undefined,
  touched: false,
});

/** The carnet of the page and those of the shelf; what is typed is kept as it is typed. */
export function useNotebook(): NotebookState {
  const held = useRef<Held>();
  held.current ??= blank();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [shelved, setShelved] = useState<NotebookState['shelved']>([]);
  const [said, say] = useState('');
  const [refused, setRefused] = useState(false);
  const [removed, setRemoved] = useState<Notebook>();
  const writer = useRef<Soon>();

  const here = (): Held => held.current as Held;
  const put = (next: Held): void => {
    held.current = next;
    redraw(undefined);
  };
  const listAgain = (): void => void shelf.list().then(setShelved);

  const write = (): void => {
    const { id, edited, known, touched } = here();
    const texte = notebookText(edited.now);
    if (!touched || texte === known) return;
    held.current = { ...here(), known: texte };
    void shelf.put({ id, titre: edited.now.titre, texte }, known).then((keptAs) => {
      setRefused(keptAs === undefined);
      if (keptAs === undefined) {
        held.current = { ...here(), known };
        say(REFUSED);
      } else if (keptAs !== id) {
        put({ ...here(), id: keptAs });
        say(OTHER_TAB);
      }
      listAgain();
    });
  };
  const keep = (): void => {
    writer.current ??= soon(write);
    writer.current.ask();
  };
  const keepNow = (): void => {
    writer.current ??= soon(write);
    writer.current.now();
  };

  const show = async (id: string): Promise<void> => {
    const text = await shelf.get(id);
    if (text === undefined) return;
    const read = await reading().then(
      ({ readText }) => readText(text),
      () => undefined,
    );
    if (read === undefined) return say(UNREAD);
    if (!read.ok) return say(`Ce carnet ne peut pas être lu ; il reste gardé tel quel. ${read.message}`);
    put({ id, edited: editedFrom(read.notebook), known: text, touched: true });
  };

  const add = (notebook: Notebook): void => {
    keepNow();
    put({ id: newId(), edited: editedFrom(notebook), known: undefined, touched: true });
    keepNow();
  };

  /** A link opens a carnet of its own; true when the address was one. */
  const openAddress = async (): Promise<boolean> => {
    const { hash } = location;
    if (!/^#c(=|%3d)/i.test(hash)) return false;
    const code = await reading().catch(() => undefined);
    if (code === undefined) {
      say(UNREAD);
      return false;
    }
    const link = code.decodeNotebookLink(hash);
    // The carnet is kept from here: reloaded, the page opens it, and not a copy of the link once more.
    if (link.kind !== 'none') history.replaceState(history.state, '', location.pathname);
    if (link.kind === 'refused') say(link.message);
    if (link.kind === 'faults')
      say(`Le carnet de ce lien n'a pas été ouvert. ${code.faultList(link.faults)}`);
    if (link.kind !== 'notebook') return false;
    add(link.notebook);
    say('Le carnet de ce lien est ouvert, à côté des vôtres.');
    return true;
  };

  useEffect(() => {
    const open = async (): Promise<void> => {
      const list = await shelf.list();
      setShelved(list);
      if (await openAddress()) return;
      // What was typed before the page was alive stays.
      const [last] = list;
      if (last !== undefined && !here().touched) await show(last.id);
    };
    void open();
    const hear = (): void => void openAddress();
    addEventListener('hashchange', hear);
    const cease = shelf.follow(() => {
      listAgain();
      const { id, edited, known } = here();
      if (known === undefined || notebookText(edited.now) !== known) return;
      void shelf.get(id).then((text) => text !== undefined && text !== known && void show(id));
    });
    return () => {
      removeEventListener('hashchange', hear);
      cease();
    };
  }, []);

  useLayoutEffect(() => (refused ? remember() : undefined), [refused]);

  const change = (edited: Edited): void => {
    if (edited === here().edited) return;
    put({ ...here(), edited, touched: true });
    keep();
  };

  return {
    edited: here().edited,
    id: here().id,
    shelved,
    said,
    say,
    removed,
    edit: (edit, place) => change(withEdit(here().edited, editNotebook(here().edited.now, edit), place)),
    resume: (way) => change((way === 'undo' ? undo : redo)(here().edited)),
    add,
    start() {
      keepNow();
      put(blank());
    },
    choose(id) {
      keepNow();
      void show(id);
    },
    remove() {
      const { id, edited } = here();
      setRemoved(edited.now);
      void shelf.remove(id).then(async () => {
        const [next] = await shelf.list();
        listAgain();
        put(blank());
        if (next !== undefined) await show(next.id);
      });
    },
  };
}

const reading = () => import('./reading-code.ts');
