import { questionDe } from '../../cahier/people/questionnaire/all-questions.ts';
import { bareWords } from '../../french/bare-words.ts';
import { copie } from '../../tables/excerpts.ts';
import { direErreur, estManquante } from '../../tables/missing-marks.ts';
import { raisonDeCodage } from '../../tables/mistaken-encodings.ts';
import type { ColonneCodee } from './answers-group.ts';

/** A cell that is not an answer to its question. */
export const ILLISIBLE = -1;

/** A cell without an answer: empty, or a mark of a missing value. */
export const VIDE = 0;

/** The rank from 1 of the option that a cell gives, VIDE, or ILLISIBLE. */
export type LecteurCode = (cellule: string) => number;

/** Spellings kept for a column: the readable ones are few, unless each cell has its own spaces. */
const RETENUES = 1000;

/**
 * Reads the cells of one column; a rank may be written « 1.0 », or before its words, of which `bareWords` count: no two
 * options of a question meet. What has been read once is remembered.
 */
export function creerLecteurCode(id: ColonneCodee): LecteurCode {
  const { options } = questionDe(id);
  const rangs = new Map<string, number>();
  for (const [place, { texte }] of options.entries()) {
    rangs.set(bareWords(texte), place + 1);
    rangs.set(bareWords(`${place + 1}. ${texte}`), place + 1);
  }
  const lues = new Map<string, number>();

  const lire = (cellule: string): number => {
    const nette = cellule.trim();
    if (nette === '') return VIDE;
    const [, rang] = /^([1-9])(?:[.,]0+)?$/.exec(nette) ?? [];
    if (rang !== undefined) return Number(rang) <= options.length ? Number(rang) : ILLISIBLE;
    return rangs.get(bareWords(nette)) ?? (estManquante(nette) ? VIDE : ILLISIBLE);
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

/** Why a cell of this column cannot be read by `lire`: what it is, or what was expected there. */
export function raisonIllisible(id: ColonneCodee, cellule: string, lire: LecteurCode): string {
  const connue = direErreur(cellule) ?? raisonDeCodage(cellule, (relu) => lire(relu) > VIDE);
  if (connue !== undefined) return connue;
  const mots = questionDe(id).options.map(({ texte }) => `« ${texte} »`);
  return `Réponse inconnue : une cellule vide, les mots d'une option (${mots.join(', ')}) ou son rang, de 1 à ${mots.length}, attendus.`;
}
