import { list, object, type Reader, refuse, taking, within } from '../../scenario/format/schema/reader.ts';
import { decimalOrFraction, texte } from '../../scenario/format/schema/values.ts';
import { limits } from './limits.ts';

/** What a result says of the rules that gave it. */
export interface Rules {
  readonly cahier: string;
  /** The product's version. */
  readonly version: string;
  /** A digest of the rules and of all default values. */
  readonly empreinte: string;
  /** Ids whose value is not the cahier's. */
  readonly modifies: readonly string[];
  /** Every parameter's value in force. */
  readonly valeurs?: Readonly<Record<string, string>>;
}

const ID = texte(limits.id);
const VALUE = decimalOrFraction({});

/** Values by their ids; not those of this version alone: a file says what it was computed with. */
const values: Reader<Readonly<Record<string, string>>> = taking(
  { kind: 'table', entry: VALUE },
  (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return refuse(place, { code: 'object' }, value);
    const entries = Object.entries(value).map(([id, each]) => [id, VALUE(each, within(place, id))] as const);
    return entries.every((entry): entry is [string, string] => entry[1] !== undefined)
      ? Object.fromEntries(entries)
      : undefined;
  },
);

export const rulesReader: Reader<Rules> = object<Rules>(({ field, donne: given }) => ({
  cahier: field('cahier', ID),
  version: field('version', ID),
  empreinte: field('empreinte', ID),
  modifies: field(
    'modifies',
    list(0, limits.values, () => ID),
  ),
  ...(given('valeurs') && { valeurs: field('valeurs', values) }),
}));
