import { questionDe } from '../../cahier/questionnaire.ts';
import { copie } from '../../csv/texte.ts';
import type { ColonneCodee } from './types.ts';

/** A cell that is not an answer to its question. */
export const ILLISIBLE = -1;

/** A cell without an answer. */
export const VIDE = 0;

/** The rank from 1 of the option that a cell gives, VIDE, or ILLISIBLE. */
export type LecteurCode = (cellule: string) => number;

/** Spellings kept for a column: the readable ones are few, unless each cell has its own spaces. */
const RETENUES = 1000;

/** Question 12 is printed « Oui partiellement »; the comma of the others is accepted. */
const aussi: Readonly<Partial<Record<ColonneCodee, readonly string[]>>> = { q12: ['', 'Oui, partiellement'] };

/** Kinds of apostrophe that keyboards and word processors write. */
const apostrophes = /[\u2018\u2019\u201b\u02bc\u00b4\u2032\uff07`]/g;

/** Words without what does not count: letter case, the kind of apostrophe, spaces, a final point. */
function reduire(mots: string): string {
  return mots.normalize('NFC').toLowerCase().replace(apostrophes, "'").replace(/\s+/g, '').replace(/\.$/, '');
}

/** Reads the cells of one column; spaces around a rank are set aside too. What has been read once is remembered. */
export function creerLecteurCode(id: ColonneCodee): LecteurCode {
  const { options } = questionDe(id);
  const rangs = new Map<string, number>();
  for (const [place, mots] of (aussi[id] ?? []).entries())
    if (mots !== '') rangs.set(reduire(mots), place + 1);
  for (const [place, { texte }] of options.entries()) rangs.set(reduire(texte), place + 1);
  const lues = new Map<string, number>();

  const lire = (cellule: string): number => {
    const nette = cellule.trim();
    if (nette === '') return VIDE;
    if (/^[1-9]$/.test(nette)) return Number(nette) <= options.length ? Number(nette) : ILLISIBLE;
    return rangs.get(reduire(nette)) ?? ILLISIBLE;
  };

  const textes = options.map(({ texte }) => texte);

  return (cellule) => {
    // Most cells are an option to the letter; comparing a few texts, most of another length, is faster than a map.
    for (let place = 0; place < textes.length; place++) if (textes[place] === cellule) return place + 1;
    const connue = lues.get(cellule);
    if (connue !== undefined) return connue;
    const rang = lire(cellule);
    if (rang !== ILLISIBLE && lues.size < RETENUES) lues.set(copie(cellule), rang);
    return rang;
  };
}

/** Why a cell of this column cannot be read: what was expected there. */
export function raisonIllisible(id: ColonneCodee): string {
  const mots = questionDe(id).options.map(({ texte }) => `« ${texte} »`);
  return `Réponse inconnue : une cellule vide, les mots d'une option (${mots.join(', ')}) ou son rang, de 1 à ${mots.length}, attendus.`;
}
