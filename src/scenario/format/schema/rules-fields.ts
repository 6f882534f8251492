import { parameterIds } from '../../../cahier/ids.ts';
import type { SavedRules } from '../../rules/stated-rules.ts';
import { list, object, type Reader } from './reader.ts';
import { choice, decimalOrFraction, texte } from './values.ts';

const TEXT = texte(120);
/** Any number: the bounds of then may have been others. */
const VALUE = decimalOrFraction({});

const valeurs: Reader<NonNullable<SavedRules['valeurs']>> = object(({ field, donne: given }) =>
  Object.fromEntries(parameterIds.filter(given).map((id) => [id, field(id, VALUE)])),
);

/** `regles`: what a saved scenario says of its rules. Told beside the results, never computed with. */
export const savedRules: Reader<SavedRules> = object<SavedRules>(({ field, donne: given }) => ({
  cahier: field('cahier', choice('2019')),
  version: field('version', TEXT),
  empreinte: field('empreinte', TEXT),
  modifies: field(
    'modifies',
    list(0, 100, () => TEXT),
  ),
  ...(given('valeurs') && { valeurs: field('valeurs', valeurs) }),
}));
