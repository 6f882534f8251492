import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { today } from '../../french/days.ts';
import { type Edit, editNotebook, newNotebook } from '../../notebook/edit/edit-notebook.ts';
import { type Edited, editedFrom, redo, undo, withEdit } from '../../notebook/edit/past-states.ts';
import { notebookText } from '../../notebook/format/notebook-text.ts';
import type { Notebook } from '../../notebook/notebook.ts';
import { newId } from '../../store/dossiers/birth.ts';
import { keptSteps } from '../../store/notebooks/kept-notebooks.ts';
import { shelf } from '../../store/notebooks/shelf.ts';
import { remember } from '../../store/notices/leave-guard.ts';
import { type Soon, soon } from '../../store/storage/delayed-write.ts';

interface Held {
  readonly id: string;
  readonly edited: Edited;
  /** Which tab it is that writes: what it has written itself is no other tab's. */
  readonly par: string;
  /** The id that it takes where another tab has changed the carnet. */
  readonly autre: string;
  /** The text that this tab read; none where it made the carnet. */
  readonly known: string | undefined;
  /** The last text that was handed over to be kept. */
  readonly written: string | undefined;
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
  /** Whether this browser keeps nothing of the carnet: said for as long as it is so. */
  readonly refused: boolean;
  /** The last carnet that was removed from the shelf. */
  readonly removed: Notebook | undefined;
  /** `place` joins what is typed in one field into one step back. False where nothing is changed: a carnet that is full. */
  readonly edit: (edit: Edit, place?: string) => boolean;
  readonly resume: (way: 'undo' | 'redo') => void;
  /** A carnet from a file or a link: one more, nobody's is replaced, and none has its name; gives that name. */
  readonly add: (notebook: Notebook) => string;
  /** The last one that was removed, again. */
  readonly takeBack: () => void;
  readonly start: () => void;
  readonly choose: (id: string) => void;
  readonly remove: () => void;
}

const NEW = 'Mon carnet';
/** More are not looked at: fewer are kept. */
const KEPT_STEPS = 20;
const OTHER_TAB =
  'Un autre onglet a changé ce carnet : ce que vous tapez ici est gardé dans un carnet à part.';
const UNREAD = "Une partie du site n'a pas été chargée : vérifiez votre connexion, puis rechargez la page.";

const held = (edited: Edited, touched: boolean): Held => ({
  id: newId(),
  edited,
  par: newId(),
  autre: newId(),
  known: undefined,
  written: undefined,
  touched,
});

const blank = (): Held => held(editedFrom(newNotebook(NEW, today())), false);

const texts = new WeakMap<Notebook, string>();
/** The text of a carnet, written once: what was typed in it stays a step back for long. */
function textOf(notebook: Notebook): string {
  const texte = texts.get(notebook) ?? notebookText(notebook);
  texts.set(notebook, texte);
  return texte;
}

/** A title that no other carnet has: « Séance », else « Séance (2) ». */
function freeTitle(titre: string, shelved: NotebookState['shelved']): string {
  let free = titre;
  for (let rank = 2; shelved.some((each) => each.titre === free); rank += 1) free = `${titre} (${rank})`;
  return free;
}

const stepsOf = ({ past }: Edited): readonly string[] => keptSteps(past.slice(-KEPT_STEPS).map(textOf));

/** The carnet of the page and those of the shelf; what is typed is kept as it is typed. */
export function useNotebook(): NotebookState {
  const current = useRef<Held>();
  current.current ??= blank();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [shelved, setShelved] = useState<NotebookState['shelved']>([]);
  /** As of now, for what was begun before. */
  const shelvedNow = useRef(shelved);
  const [said, say] = useState('');
  const [refused, setRefused] = useState(false);
  const [removed, setRemoved] = useState<Notebook>();
  const writer = useRef<Soon>();

  const here = (): Held => current.current as Held;
  const put = (next: Held): void => {
    current.current = next;
    redraw(undefined);
  };
  const list = (all: NotebookState['shelved']): void => {
    shelvedNow.current = all;
    setShelved(all);
  };
  const listAgain = (): void => void shelf.list().then(list);

  const write = (): void => {
    const { id, par, autre, edited, known, written, touched } = here();
    const texte = textOf(edited.now);
    if (!touched || texte === written) return;
    current.current = { ...here(), written: texte };
    const draft = { id, titre: edited.now.titre, texte, par, autre, avant: stepsOf(edited) };
    void shelf.put({ ...draft, ...(known !== undefined && { known }) }).then((keptAs) => {
      setRefused(keptAs === undefined);
      // Another carnet may be on the page by now.
      const isHere = here().par === par && here().id === id;
      if (isHere && keptAs === undefined) current.current = { ...here(), written };
      if (isHere && keptAs !== undefined && keptAs !== id) {
        const { edited } = here();
        const titre = freeTitle(`${edited.now.titre} (autre onglet)`, shelvedNow.current);
        put({
          ...here(),
          id: keptAs,
          autre: newId(),
          known: texte,
          edited: { ...edited, now: { ...edited.now, titre } },
        });
        keep();
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

  /** Opens a carnet of the shelf: `still` tells, once it is read, whether it is still wanted. */
  const show = async (id: string, still: () => boolean = () => true): Promise<void> => {
    const [there, code] = await Promise.all([shelf.get(id), reading().catch(() => undefined)]);
    if (there === undefined || !still()) return;
    if (code === undefined) return say(UNREAD);
    const read = code.readKept(there.texte);
    if (!read.ok) return say(`Ce carnet ne peut pas être lu ; il reste gardé tel quel. ${read.message}`);
    const past = there.avant.flatMap((texte) => {
      const step = code.readKept(texte);
      return step.ok ? [step.notebook] : [];
    });
    // What was typed meanwhile is of the carnet that goes.
    keepNow();
    const { texte } = there;
    put({ ...held(editedFrom(read.notebook, past), true), id, known: texte, written: texte });
  };

  const add = (notebook: Notebook): void => {
    keepNow();
    put(held(editedFrom(notebook), true));
    keepNow();
  };
  const addNamed = (notebook: Notebook): string => {
    const titre = freeTitle(notebook.titre, shelvedNow.current);
    add({ ...notebook, titre });
    return titre;
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
    say(`Le carnet de ce lien est ouvert, à côté des vôtres : « ${addNamed(link.notebook)} ».`);
    return true;
  };

  useEffect(() => {
    const open = async (): Promise<void> => {
      const all = await shelf.list();
      list(all);
      if (await openAddress()) return;
      // What was typed before it is read stays.
      const [last] = all;
      if (last !== undefined) await show(last.id, () => !here().touched);
    };
    void open();
    const hear = (): void => void openAddress();
    addEventListener('hashchange', hear);
    const cease = shelf.follow(() => {
      listAgain();
      const { id, edited, written } = here();
      if (written === undefined) return;
      const isSettled = (): boolean => here().edited === edited && textOf(edited.now) === here().written;
      void shelf.get(id).then((there) => {
        if (there !== undefined && there.texte !== here().written && isSettled()) void show(id, isSettled);
      });
    });
    return () => {
      removeEventListener('hashchange', hear);
      cease();
    };
  }, []);

  useLayoutEffect(() => (refused ? remember() : undefined), [refused]);

  const change = (edited: Edited): boolean => {
    if (edited === here().edited) return false;
    put({ ...here(), edited, touched: true });
    keep();
    return true;
  };

  return {
    edited: here().edited,
    id: here().id,
    shelved,
    said,
    say,
    removed,
    edit: (edit, place) => change(withEdit(here().edited, editNotebook(here().edited.now, edit), place)),
    resume: (way) => void change((way === 'undo' ? undo : redo)(here().edited)),
    refused,
    add: addNamed,
    takeBack() {
      if (removed !== undefined) add(removed);
      setRemoved(undefined);
    },
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
