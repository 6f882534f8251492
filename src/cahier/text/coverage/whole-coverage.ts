import type { DocumentId } from '../citations/sections.ts';
import { cahier } from './cahier.ts';
import type { Covered } from './covered.ts';
import { ministryPage, pressRelease, slides, themes } from './other-documents.ts';

/** Each document, piece by piece, in its own order: which page tells it, or why none does. */
export const coverage: Readonly<Record<DocumentId, readonly Covered[]>> = {
  '000': slides,
  '001': ministryPage,
  '002': cahier,
  '003': pressRelease,
  '004': themes,
};
