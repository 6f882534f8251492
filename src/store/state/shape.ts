import { estimationShape, marginsShape } from '../../scenario/estimate/answers-shape.ts';
import { documentShape, groupementsShape } from '../../scenario/format/document-shape.ts';
import {
  object,
  optional,
  type TypeOf,
  text,
  values,
  valuesByKey,
  whole,
} from '../../scenario/format/shape.ts';

/** All that a reader has typed: what the address and the storage keep. */
export const entryShape = object({
  scenario: documentShape,
  /** The simple questions of /estimer/, while the scenario still follows from their answers. */
  estimation: optional(estimationShape),
  /** The last answers to these questions, once the scenario is typed year by year: they can be returned to. */
  estimationGardee: optional(estimationShape),
  /** The groupements typed year by year, while the simple questions have been returned to and no answer has changed. */
  anneesGardees: optional(groupementsShape),
  /** How far the low and the high estimates go on either side, when the reader has set it. */
  marges: optional(marginsShape),
  /** A second set of parameters, put beside the scenario's own on /parametres/. */
  autreJeu: optional(values),
  /** What that set changes from some years on. */
  autreJeuParAnnee: optional(valuesByKey),
  /** Values that are an example's and that the reader has confirmed as their own, by their paths. */
  confirmees: optional(values),
  /** The reader's dossier that this is the content of: of this browser alone, it is in no link and in no file. */
  dossier: optional(object({ id: text, nom: text })),
  vue: object({ groupement: whole, annee: whole }),
});

/** Where a value is not of the shape of a saisie, as a path; `undefined` when it is. */
export const shapeFault = (value: unknown): string | undefined => entryShape(value, 'saisie');

export const isEntry = (value: unknown): value is Readonly<TypeOf<typeof entryShape>> =>
  shapeFault(value) === undefined;
