import type { AnyFault } from '../../scenario/format/faults.ts';
import { fragmentOf, MAX_LINK, mendFragment } from '../../scenario/format/link-checksum.ts';
import { packedText, unpackedText } from '../../scenario/format/packed-text.ts';
import type { Cell, Computation, Notebook } from '../notebook.ts';
import { excessPlace, withinLimit } from './excess-text.ts';
import { limits } from './limits.ts';
import { shortNotebookText } from './notebook-text.ts';
import { readNotebook } from './read-notebook.ts';

export type NotebookLink =
  | { readonly kind: 'link'; readonly fragment: string }
  /** Longer than links are read: a file takes over. */
  | { readonly kind: 'long'; readonly length: number }
  /** A text is longer than the format allows: no reader would take it. */
  | { readonly kind: 'excess'; readonly place: string };

export type DecodedNotebook =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'faults'; readonly faults: readonly AnyFault[] }
  | { readonly kind: 'notebook'; readonly notebook: Notebook };

/** The fragment of a carnet, without « # »: `c=1.`, a checksum, « . » and its deflated text. Tables of results are left out, which are computed again, and pictures, which its pages draw. */
export function notebookLink(notebook: Notebook): NotebookLink {
  const place = excessPlace(notebook);
  if (place !== undefined) return { kind: 'excess', place };
  const fragment = fragmentOf(packedText(shortNotebookText(forLink(notebook))), 'c');
  return fragment.length > MAX_LINK ? { kind: 'long', length: fragment.length } : { kind: 'link', fragment };
}

/** What of a carnet computes, for a code on paper, which holds less than a link: the text is on the paper. */
export function resultsAlone(notebook: Notebook): Notebook {
  const cellules = notebook.cellules
    .filter(({ mode }) => mode === 'resultat' || mode === 'comparaison')
    .map(withinLegend)
    .map((cell) =>
      withComputation(cell, ({ regles: { valeurs: _, ...regles }, ...calcul }) => ({ ...calcul, regles })),
    );
  const { titre, auteur, ...head } = notebook;
  return {
    ...head,
    titre: withinLimit(titre, limits.title),
    ...(auteur !== undefined && { auteur: withinLimit(auteur, limits.title) }),
    cellules,
  };
}

/** Reads a fragment, with or without « # », mended where mail has damaged it; never throws. */
export function decodeNotebookLink(fragment: string): DecodedNotebook {
  const text = mendFragment(fragment, 'c');
  if (text === undefined) return { kind: 'none' };
  if (text.length > MAX_LINK) return { kind: 'refused', message: TOO_LONG };
  const [, body] = /^c=1\.[^.]*\.(.*)$/s.exec(text) ?? [];
  if (body === undefined) return { kind: 'refused', message: /^c=1\b/.test(text) ? BROKEN : OTHER_VERSION };
  if (text !== fragmentOf(body, 'c')) return { kind: 'refused', message: BROKEN };
  const unpacked = unpackedText(body);
  if (!unpacked.ok) return { kind: 'refused', message: unpacked.fault === 'long' ? TOO_LONG : BROKEN };
  const read = readNotebook(unpacked.text);
  return read.ok ? { kind: 'notebook', notebook: read.notebook } : { kind: 'faults', faults: read.faults };
}

const ASK = "demandez le fichier du carnet à qui vous l'a envoyé";
const BROKEN = `Ce lien est incomplet ou abîmé : copiez-le de nouveau en entier, ou ${ASK}.`;
const OTHER_VERSION = `Ce lien vient d'une autre version du site : rechargez la page, ou ${ASK}.`;
const TOO_LONG = `Ce lien est trop long pour être lu : ${ASK}, puis ouvrez ce fichier.`;

const withinLegend = (cell: Cell): Cell =>
  'legende' in cell && cell.legende !== undefined
    ? { ...cell, legende: withinLimit(cell.legende, limits.legend) }
    : cell;

function forLink(notebook: Notebook): Notebook {
  const cellules = notebook.cellules
    .map(withoutPicture)
    .map((cell) => withComputation(cell, ({ tableau: _, ...calcul }) => calcul));
  return { ...notebook, cellules };
}

function withoutPicture(cell: Cell): Cell {
  if (cell.mode !== 'releve') return cell;
  const { image: _, ...others } = cell;
  return others;
}

function withComputation(cell: Cell, change: (calcul: Computation) => Computation): Cell {
  return cell.mode === 'resultat' || cell.mode === 'comparaison'
    ? { ...cell, calcul: change(cell.calcul) }
    : cell;
}
