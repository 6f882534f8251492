import type { Saisie } from './saisie.ts';

const KEY = 'ipep-saisie/1';

/** What stays in the reader's browser between pages and visits. */
export interface Memoire {
  readonly saisie: Saisie;
  /** The last address written for it: it tells a reload from a link to another scenario. */
  readonly fragment: string;
  /** A second scenario, kept to be compared. */
  readonly gardee?: Saisie;
  /** What an address has replaced, until it is restored or something else is. */
  readonly remplacee?: Saisie;
}

/** Reads the storage; `undefined` when it is empty, refused by the browser, or not ours. */
export function lireMemoire(): Memoire | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return isMemoire(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether it could be written: some browsers refuse, or are full. The address keeps the scenario then. */
export function ecrireMemoire(memoire: Memoire): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(memoire));
    return true;
  } catch {
    return false;
  }
}

function isMemoire(value: unknown): value is Memoire {
  if (typeof value !== 'object' || value === null) return false;
  const { saisie, fragment, gardee, remplacee } = value as Record<string, unknown>;
  const optional = [gardee, remplacee].every((each) => each === undefined || isSaisie(each));
  return isSaisie(saisie) && typeof fragment === 'string' && optional;
}

/** The shape that the pages rely on to show fields; the values themselves are judged by the scenario's schema. */
export function isSaisie(value: unknown): value is Saisie {
  if (typeof value !== 'object' || value === null) return false;
  const { scenario, vue, estimation, estimationGardee, marges, autreJeu } = value as {
    scenario?: { groupements?: unknown };
    vue?: unknown;
    estimation?: unknown;
    estimationGardee?: unknown;
    marges?: unknown;
    autreJeu?: unknown;
  };
  const groupements = scenario?.groupements;
  const seen = vue as { groupement?: unknown; annee?: unknown } | undefined;
  return (
    [estimation, estimationGardee, marges, autreJeu].every(isForm) &&
    Array.isArray(groupements) &&
    groupements.length > 0 &&
    groupements.every(isGroupement) &&
    Number.isInteger(seen?.groupement) &&
    Number.isInteger(seen?.annee)
  );
}

/** Fields of a form and what was typed in them, or no form. */
function isForm(value: unknown): boolean {
  if (value === undefined) return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every((each) => ['string', 'number', 'undefined'].includes(typeof each));
}

function isGroupement(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { nom, annees, credits } = value as { nom?: unknown; annees?: unknown; credits?: unknown };
  return (
    isLeaf(nom) &&
    Array.isArray(annees) &&
    annees.length > 1 &&
    annees.every((annee) => isObject(annee) && isAnnee(annee)) &&
    isFields(credits)
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** What a field can show: whatever it is, if it is one value. */
function isLeaf(value: unknown): boolean {
  return !isObject(value);
}

function isFields(value: unknown): boolean {
  return isObject(value) && !Array.isArray(value) && Object.values(value).every(isLeaf);
}

/** A year's figures, and the lists that the pages of quality go through. */
function isAnnee(annee: object): boolean {
  const { qualite, ...figures } = annee as { readonly qualite?: unknown };
  if (!isFields(figures)) return false;
  const { mode, socles, carte, experience, ...rest } = (qualite ?? {}) as Record<string, unknown>;
  if (mode !== 'indicateurs') return isFields(rest);
  const isList = (list: unknown) => Array.isArray(list) && list.every(isFields);
  return (
    isList(socles) &&
    (carte === undefined || isList(carte)) &&
    (experience === undefined || experience === null || isFields(experience))
  );
}
