import { computed, effect, signal } from '@preact/signals';
import { tiedTo } from '../../store/dossiers/beside.ts';
import { newId } from '../../store/dossiers/birth.ts';
import { withCurrent } from '../../store/dossiers/current.ts';
import type { Kept } from '../../store/dossiers/database.ts';
import type { Dossier } from '../../store/dossiers/dossier.ts';
import {
  created,
  type Dossiers,
  entryName,
  holderOf,
  removed,
  restored,
} from '../../store/dossiers/edits.ts';
import { changeDossiers, followDossiers, readDossiers, type Shelf } from '../../store/dossiers/library.ts';
import { setSeen, setUnwritten } from '../../store/dossiers/mark.ts';
import { takeOver } from '../../store/dossiers/take-over.ts';
import { onceAPage, store } from '../../store/page-store.ts';
import { clampView, type Entry, withoutDossier } from '../../store/state/entry.ts';
import { depart } from '../../store/state/state.ts';
import { keepsText } from '../../store/storage/browser-storage.ts';

/* The reader's dossiers, as the page shows them: what the browser keeps of them, read anew at each change. */

const FULL = "Ce navigateur n'a plus de place : ce changement n'est pas gardé.";
const REMOVE = 'Supprimez un dossier, ou enregistrez-le en fichier.';
const ELSEWHERE =
  "Il n'y a pas de dossier à supprimer : supprimez un carnet, ou effacez ce que d'autres sites gardent dans ce navigateur.";

/** What is kept; `undefined` until it is read. */
export const shelf = signal<Shelf | undefined>(undefined);
/** Why the last change is not kept, in French. */
export const refusal = signal('');
/** Whether this browser keeps no dossiers: those of the page are there for as long as it is. */
export const isDenied = signal(false);
/** Whether the tab keeps at least what is at work, with its name. */
export const tabKeeps = computed(() => isDenied.value && keepsText('sessionStorage'));
/** How the open dossier lasts in a browser that keeps none. */
export const lasts = computed(() =>
  tabKeeps.value
    ? 'le dossier ouvert vous suit dans cet onglet'
    : "du dossier ouvert, seuls les chiffres vous suivent, par l'adresse de la page, sans son nom",
);
/** What was just done. */
export const said = signal<{ readonly texte: string; readonly undo?: () => void }>({ texte: '' });

const at = (): number => Date.now();
export const say = (texte: string, undo?: () => void): void => {
  said.value = { texte, ...(undo && { undo }) };
};

function show(kept: Kept<Shelf>): kept is Extract<Kept<Shelf>, { ok: true }> {
  const full = !kept.ok && kept.fault === 'full';
  isDenied.value = !kept.ok && !full;
  if (kept.ok) shelf.value = kept.value;
  else shelf.value ??= { dossiers: [], unreadable: 0 };
  refusal.value = full ? `${FULL} ${shelf.value?.dossiers.length === 0 ? ELSEWHERE : REMOVE}` : '';
  return kept.ok;
}

type Edit = (all: Dossiers) => Dossiers;

/** What this browser has not kept; it goes first, should it keep something again. */
let unkept: readonly Edit[] = [];

/** Changes the dossiers; whether that is done: kept, or in a browser that keeps none, for as long as the page is there. */
export async function act(edit: Edit): Promise<boolean> {
  const edits = [...unkept, edit];
  const done = show(await changeDossiers((all) => edits.reduce((list, each) => each(list), all)));
  unkept = isDenied.value ? edits : done ? [] : unkept;
  const { dossiers = [], unreadable = 0 } = shelf.value ?? {};
  if (isDenied.value) shelf.value = { dossiers: edit(dossiers), unreadable };
  return done || isDenied.value;
}

/** To be called once the store is open: takes over what was kept before there were dossiers. */
export const openShelf = onceAPage(() => {
  followDossiers(() => {
    if (unkept.length === 0) void readDossiers().then(show);
  });
  void takeOver(at()).then(async (kept) => {
    show(kept);
    if (!isDenied.value) return tieToHolder();
    // What an address brings may still be on its way.
    const stop = effect(() => {
      if (store.isModified.value)
        queueMicrotask(() => {
          stop();
          void keepHere();
        });
    });
  });
});

/** What is at work, among the dossiers of a page that alone has some. */
async function keepHere(): Promise<void> {
  const { dossier } = store.saisie.value;
  if (dossier !== undefined) setUnwritten(dossier.id, true);
  await act(keepingCurrent());
  tieToHolder();
}

/** What is at work, of which a dossier was made, is that dossier's from now on. */
function tieToHolder(): void {
  const { dossier, ...own } = store.saisie.value;
  if (dossier !== undefined || !store.isModified.value) return;
  const its = holderOf(shelf.value?.dossiers ?? [], own);
  if (its !== undefined) store.replace({ ...own, dossier: { id: its.id, nom: its.nom } });
}

/** What is at work goes to its dossier, or to a new one when it would be lost; two tabs never write over one another. */
export function keepingCurrent(): Edit {
  const { saisie } = store.own();
  const birth = { id: newId(), at: at() };
  return (all) => withCurrent(all, saisie, birth);
}

/** Makes a dossier the scenario of every page; what was at work is kept first. */
export async function open(id: string, remark = ''): Promise<void> {
  const left = store.own().saisie;
  if (!(await act(keepingCurrent()))) return;
  // Read or written here: what has another date by the next write is of another tab.
  for (const dossier of shelf.value?.dossiers ?? [])
    if ([id, left.dossier?.id].includes(dossier.id)) setSeen(dossier.id, dossier.modifie);
  if (left.dossier !== undefined && store.own().saisie === left && !isDenied.value)
    setUnwritten(left.dossier.id, false);
  const dossier = shelf.value?.dossiers.find((each) => each.id === id);
  if (dossier === undefined) return;
  store.leaveCase();
  store.replace(tiedTo(dossier));
  // Its scenario may still have been on its way when it was written.
  if (dossier.entry.estimation !== undefined) store.giveAnswer(dossier.entry.estimation);
  say(`« ${dossier.nom} » est ouvert.${remark}`);
}

/** A dossier more, which becomes the open one; whether it is kept. */
export async function create(nom: string, entry: Entry, remark = ''): Promise<boolean> {
  const birth = { id: newId(), at: at() };
  const keep = keepingCurrent();
  const kept = await act((all) => created(keep(all), birth, nom || entryName(entry), withoutDossier(entry)));
  if (kept) await open(birth.id, remark);
  return kept;
}

/** What a link brings, in the dossier that holds it already, or in one more; whether it is kept. */
export async function bring(nom: string, entry: Entry): Promise<boolean> {
  // What is at work may be on its way to its dossier.
  if (!(await act(keepingCurrent()))) return false;
  const holder = holderOf(shelf.value?.dossiers ?? [], clampView(withoutDossier(entry)));
  if (holder === undefined) return create(nom, entry);
  await open(holder.id, " Il avait déjà ce contenu : il n'y a pas de dossier de plus.");
  return true;
}

/** What is at work, as a dossier. */
export async function keepCurrent(): Promise<void> {
  const birth = { id: newId(), at: at() };
  const entry = withoutDossier(store.saisie.value);
  if (!(await act((all) => created(all, birth, entryName(entry), entry)))) return;
  const dossier = shelf.value?.dossiers.find((each) => each.id === birth.id);
  if (dossier === undefined) return;
  store.replace(tiedTo(dossier));
  say(`Gardé : « ${dossier.nom} ».`);
}

/** Removes a dossier, which can be had back; the site's example takes the place of the open one. */
export async function remove(dossier: Dossier, place: number): Promise<void> {
  const isOpen = store.saisie.value.dossier?.id === dossier.id;
  const last = isOpen ? { ...dossier, entry: withoutDossier(store.saisie.value) } : dossier;
  if (!(await act((all) => removed(all, dossier.id)))) return;
  // Nothing that waits to be written brings it back.
  setUnwritten(dossier.id, false);
  if (isOpen) store.replace(depart);
  say(`« ${dossier.nom} » est supprimé.`, () => {
    void act((all) => restored(all, last, place)).then((kept) => {
      if (kept && isOpen) store.replace(tiedTo(last));
      if (kept) say(`« ${dossier.nom} » est de nouveau là.`);
    });
  });
}
