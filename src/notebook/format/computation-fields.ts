import { list, object, type Reader } from '../../scenario/format/schema/reader.ts';
import { savedRules } from '../../scenario/format/schema/rules-fields.ts';
import { choice, day, decimal, texte } from '../../scenario/format/schema/values.ts';
import type { Computation, FollowedValue, ShownTable } from '../notebook.ts';
import { limits } from './limits.ts';

const followedValue: Reader<FollowedValue> = object<FollowedValue>(({ field }) => ({
  nom: field('nom', texte(limits.title)),
  valeur: field('valeur', decimal()),
  unite: field('unite', choice('1', '€', 'patient', '€/patient', 'point', 'an')),
}));

const ENTRY = texte(limits.entry);

/** A table whose lines have as many entries as its head; any number when the head could not be read. */
export const shownTable: Reader<ShownTable> = object<ShownTable>(({ field }) => {
  const entete = field(
    'entete',
    list(1, limits.columns, () => ENTRY),
  );
  const width =
    entete === undefined ? ([1, limits.columns] as const) : ([entete.length, entete.length] as const);
  return {
    titre: field('titre', texte(limits.legend)),
    entete,
    lignes: field(
      'lignes',
      list(0, limits.rows, () => list(...width, () => ENTRY)),
    ),
  };
});

export const computation: Reader<Computation> = object<Computation>(({ field, donne: given }) => ({
  le: field('le', day),
  regles: field('regles', savedRules),
  valeurs: field(
    'valeurs',
    list(1, limits.values, () => followedValue),
  ),
  ...(given('tableau') && { tableau: field('tableau', shownTable) }),
}));
