import { copyName, freeName, numberedName } from '../../scenario/edit/free-name.ts';
import { presetNames } from '../../scenario/examples/presets/preset-names.ts';
import type { Entry } from '../state/entry.ts';
import { withoutView } from '../state/entry.ts';
import { depart, differs } from '../state/state.ts';
import { type Dossier, LONGEST_NAME } from './dossier.ts';

/* What a reader does to their dossiers, as functions of a list in its order; none of them loses another one. */

/** The reader's dossiers, in their order. */
export type Dossiers = readonly Dossier[];

/** What a new dossier has beside its content. */
export interface Birth {
  readonly id: string;
  readonly at: number;
}

/** A name as it is kept: without outer spaces, never empty, not without end. */
function nameOf(typed: string, all: Dossiers): string {
  const nom = typed.trim().slice(0, LONGEST_NAME).trim();
  return nom === '' ? freeName((rank) => `Dossier ${rank}`, takenIn(all)) : nom;
}

const takenIn =
  (all: Dossiers) =>
  (nom: string): boolean =>
    all.some((each) => each.nom === nom);

/** A dossier more, at the end. */
export function created(all: Dossiers, { id, at }: Birth, nom: string, entry: Entry): Dossiers {
  return [...all, { id, nom: numberedName(nameOf(nom, all), takenIn(all)), entry, cree: at, modifie: at }];
}

/** A copy, just below its dossier. */
export function duplicated(all: Dossiers, { id, at }: Birth, of: string): Dossiers {
  return all.flatMap((each) => {
    if (each.id !== of) return [each];
    return [each, { ...each, id, nom: copyName(each.nom, takenIn(all)), cree: at, modifie: at }];
  });
}

/** Another name for the same content. */
export function renamed(all: Dossiers, id: string, nom: string): Dossiers {
  const others = all.filter((each) => each.id !== id);
  const given = numberedName(nameOf(nom, others), takenIn(others));
  return all.map((each) => (each.id === id && each.nom !== given ? { ...each, nom: given } : each));
}

/** Another content under the same name; the list itself when it is the same, or when the dossier is gone. */
export function rewritten(all: Dossiers, id: string, entry: Entry, at: number): Dossiers {
  const before = all.find((each) => each.id === id);
  if (before === undefined || !differs(before.entry, entry)) return all;
  const next = { ...before, entry, modifie: at };
  // A dossier that bears the name of its groupement goes on bearing it.
  const called = entryName(entry);
  const renamed = called !== '' && called !== entryName(before.entry) && isNamedBySite(before);
  const others = all.filter((each) => each !== before);
  return all.map((each) =>
    each === before
      ? renamed
        ? { ...next, nom: numberedName(nameOf(called, others), takenIn(others)) }
        : next
      : each,
  );
}

export const removed = (all: Dossiers, id: string): Dossiers => all.filter((each) => each.id !== id);

/** A removed dossier again, at the place that it had. */
export function restored(all: Dossiers, dossier: Dossier, place: number): Dossiers {
  if (all.some(({ id }) => id === dossier.id)) return all;
  return all.toSpliced(place, 0, dossier);
}

/** A dossier so many places further down, or up where `by` is negative. */
export function moved(all: Dossiers, id: string, by: number): Dossiers {
  const from = all.findIndex((each) => each.id === id);
  const dossier = all[from];
  if (dossier === undefined) return all;
  const to = Math.min(Math.max(from + by, 0), all.length - 1);
  return all.toSpliced(from, 1).toSpliced(to, 0, dossier);
}

/** The dossier that holds a saisie already, wherever both are looked at. */
export const holderOf = (all: Dossiers, entry: Entry): Dossier | undefined =>
  all.find((each) => !differs(inOrder(contentOf(each.entry)), inOrder(contentOf(entry))));

/** The same value, its keys in one order: a link has another than the scenario that follows from its answers. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, each]) => [key, inOrder(each)]));
}

/** What a saisie says: groupements follow from its answers where it has some, and may still be on their way. */
function contentOf(entry: Entry): unknown {
  const { estimation, scenario, ...rest } = withoutView(entry);
  return estimation === undefined
    ? { scenario, ...rest }
    : { estimation, scenario: { ...scenario, groupements: undefined }, ...rest };
}

/** A saisie that would be lost without a dossier: the site's example is nobody's. */
export const isWorthKeeping = (all: Dossiers, entry: Entry): boolean =>
  differs(withoutView(entry), withoutView(depart)) && holderOf(all, entry) === undefined;

const GIVEN: ReadonlySet<string> = new Set([
  ...depart.scenario.groupements.map(({ nom }) => nom),
  ...Object.values(presetNames),
]);

/** What a saisie is called before its reader says it: after its groupement, or its groupements; '' for an example's. */
export function entryName({ scenario: { groupements } }: Entry): string {
  const nom = groupements[0]?.nom.trim() ?? '';
  const others = groupements.length - 1;
  if (nom === '' || GIVEN.has(nom)) return '';
  return others === 0 ? nom : `${nom} et ${others === 1 ? 'un autre' : `${others} autres`}`;
}

/** « Lien : Tilleuls »: what comes from elsewhere says from where, under the name of its groupement, an example's too. */
export const nameFrom = (from: string, { scenario: { groupements } }: Entry): string =>
  [from, groupements[0]?.nom.trim()].filter(Boolean).join(' : ');

/** Whether its reader has let the site name it: « Dossier 1 », or what its groupement is called. */
const isNamedBySite = ({ nom, entry }: Dossier): boolean =>
  /^Dossier \d+$/.test(nom) || nom.replace(/ \(\d+\)$/, '') === entryName(entry);
