import { eraseText, readJson, readText, writeText } from './browser-storage.ts';

/* What was pasted in this tab and is not opened yet: it stays through a reload, as all that is typed does. */

const KEY = 'ipep-colle/1';

/** Cells and a link on /dossiers/, cells of a portfolio on the pages of the laboratory, a distribution on the page of indicators, trainees' links and codes in a room. */
export type PastedField = 'cellules' | 'lien' | 'portefeuille' | 'distribution' | 'salle' | 'codes';

type Texts = Readonly<Record<string, unknown>>;

function texts(): Texts {
  const value = readJson(readText(KEY, 'sessionStorage') ?? '{}');
  return typeof value === 'object' && value !== null ? (value as Texts) : {};
}

export function pastedText(field: PastedField): string {
  const text = texts()[field];
  return typeof text === 'string' ? text : '';
}

/** Whether it could be kept; an empty text leaves its place. */
export function keepPasted(field: PastedField, text: string): boolean {
  const next = { ...texts(), [field]: text || undefined };
  const isEmpty = Object.values(next).every((each) => each === undefined);
  if (!isEmpty) return writeText(KEY, JSON.stringify(next), 'sessionStorage');
  eraseText(KEY, 'sessionStorage');
  return true;
}
