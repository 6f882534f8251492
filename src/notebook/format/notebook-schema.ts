import { byMode, list, object, orLater } from '../../scenario/format/schema/reader.ts';
import { choice, day, texte } from '../../scenario/format/schema/values.ts';
import type {
  CitationCell,
  ComparisonCell,
  ExcerptCell,
  Notebook,
  ResultCell,
  TextCell,
} from '../notebook.ts';
import { computation, shownTable } from './computation-fields.ts';
import { keptDossier, yearsOf } from './dossier-fields.ts';
import { limits, type TypedLimits } from './limits.ts';
import { picture } from './picture-field.ts';
import { shown, shownModes } from './shown-fields.ts';

type KnownCell = WithoutKey<TextCell | ResultCell | ComparisonCell | CitationCell | ExcerptCell>;
type WithoutKey<C> = C extends unknown ? Omit<C, 'key'> : never;

/** In the place of a cell that this version does not know, which is left unread. */
export const LATER = 'later' as const;

/** A carnet as its schema reads it: cells have no key yet. */
export type NotebookRead = Omit<Notebook, 'cellules'> & {
  readonly cellules: readonly (KnownCell | typeof LATER)[];
};

/** A reader of whole documents whose typed texts may be so long. */
export function notebookReaderWithin({ title, legend, text }: TypedLimits) {
  const LEGEND = texte(legend);

  const knownCell = byMode<KnownCell>(choice('texte', 'resultat', 'comparaison', 'citation', 'releve'), {
    texte: ({ field }) => ({ texte: field('texte', texte(text)) }),
    resultat: ({ field, donne: given }) => {
      const dossier = field('dossier', keptDossier);
      return {
        montre: field('montre', shown(yearsOf(dossier))),
        dossier,
        calcul: field('calcul', computation),
        ...(given('legende') && { legende: field('legende', LEGEND) }),
      };
    },
    comparaison: ({ field, donne: given }) => ({
      dossiers: field(
        'dossiers',
        list(2, 3, () => keptDossier),
      ),
      calcul: field('calcul', computation),
      ...(given('legende') && { legende: field('legende', LEGEND) }),
    }),
    citation: ({ field, donne: given }) => ({
      citation: field('citation', texte(limits.id)),
      document: field('document', texte(limits.title)),
      section: field('section', texte(limits.title)),
      texte: field('texte', texte(limits.text)),
      ...(given('legende') && { legende: field('legende', LEGEND) }),
    }),
    releve: ({ field, donne: given }) => ({
      page: field('page', texte(limits.title)),
      nom: field('nom', texte(limits.title)),
      le: field('le', day),
      ...(given('note') && { note: field('note', LEGEND) }),
      ...(given('image') && { image: field('image', picture) }),
      tableau: field('tableau', shownTable),
      ...(given('legende') && { legende: field('legende', LEGEND) }),
    }),
  });

  // What is not of this version goes by unread; later-cells.ts keeps it as it is written.
  const cell = orLater(knownCell, [{ mode: 'resultat', key: 'montre', modes: shownModes }], LATER);

  return object<NotebookRead>(({ field, donne: given }) => ({
    format: field('format', choice('ipep-carnet/1')),
    titre: field('titre', texte(title)),
    ...(given('auteur') && { auteur: field('auteur', texte(title)) }),
    ...(given('date') && { date: field('date', day) }),
    ...(given('presentation') && { presentation: field('presentation', choice('note', 'conseil')) }),
    cellules: field(
      'cellules',
      list(0, limits.cells, () => cell),
    ),
  }));
}

/** The reader of a whole document, from which its published schema is written too. */
export const notebookReader = notebookReaderWithin(limits);
