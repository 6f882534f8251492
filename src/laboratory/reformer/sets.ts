import { offered, parametersOf } from '../../cahier/edition-facts.ts';
import type { ParameterId } from '../../cahier/ids.ts';
import type { TypedRuleSet } from '../../scenario/reform/question.ts';

/* The reader's sets of rules, as they are typed: pure edits of a list, which a form keeps as one text. */

const parameters = parametersOf(offered);

export type Sets = readonly TypedRuleSet[];

/** A value that a set gives to a parameter: for all years, or from one on. */
export interface Given {
  readonly id: ParameterId;
  /** « 2021 »; undefined for all years. */
  readonly since: string | undefined;
  readonly valeur: string;
}

export const setsText = (sets: Sets): string => JSON.stringify(sets);

/** The sets of a text; whatever is none of ours in it is left out. */
export function readSets(text: string): Sets {
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) ? found.filter(isSet) : [];
  } catch {
    return [];
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isLeaf = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';
const isAbsentOr = (value: unknown, is: (value: unknown) => boolean): boolean =>
  value === undefined || is(value);
const isValues = (value: unknown): boolean => isRecord(value) && Object.values(value).every(isLeaf);

/** Whether a page can show it: each of its values is judged beside its field. */
export function isSet(value: unknown): value is TypedRuleSet {
  if (!isRecord(value)) return false;
  const { format, nom, note, parametres, parametresParAnnee, options, enveloppe, ...others } = value;
  return (
    format === 'ipep-regles/1' &&
    typeof nom === 'string' &&
    isAbsentOr(note, (each) => typeof each === 'string') &&
    isAbsentOr(parametres, isValues) &&
    isAbsentOr(parametresParAnnee, (each) => isRecord(each) && Object.values(each).every(isValues)) &&
    isAbsentOr(options, isValues) &&
    isAbsentOr(enveloppe, (each) => isValues(each) && isRecord(each) && typeof each['mode'] === 'string') &&
    Object.keys(others).length === 0
  );
}

/** What a set gives of its parameters, in the order of the cahier's, each over time. */
export function givenBy({ parametres = {}, parametresParAnnee = {} }: TypedRuleSet): Given[] {
  const years = Object.keys(parametresParAnnee).sort();
  const ids = [
    ...new Set([parametres, ...years.map((year) => parametresParAnnee[year] ?? {})].flatMap(Object.keys)),
  ];
  const order = Object.keys(parameters);
  return ids
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .flatMap((id) =>
      [undefined, ...years].flatMap((since) => {
        const valeur = since === undefined ? parametres[id] : parametresParAnnee[since]?.[id];
        return valeur === undefined ? [] : [{ id: id as ParameterId, since, valeur: String(valeur) }];
      }),
    );
}

/** A set with a value of a parameter, or without it where none is given. */
export function withValue(
  set: TypedRuleSet,
  { id, since }: Omit<Given, 'valeur'>,
  valeur: string | undefined,
): TypedRuleSet {
  const { parametres, parametresParAnnee, ...others } = set;
  const put = (values: Readonly<Record<string, string | number>> = {}) => {
    const { [id]: _, ...rest } = values;
    return valeur === undefined ? rest : { ...rest, [id]: valeur };
  };
  const own = since === undefined ? put(parametres) : (parametres ?? {});
  const byYear = {
    ...parametresParAnnee,
    ...(since !== undefined && { [since]: put(parametresParAnnee?.[since]) }),
  };
  const years = Object.fromEntries(
    Object.entries(byYear).filter(([, values]) => Object.keys(values).length > 0),
  );
  return {
    ...others,
    ...(Object.keys(own).length > 0 && { parametres: own }),
    ...(Object.keys(years).length > 0 && { parametresParAnnee: years }),
  };
}

/** A set with an option, or as the cahier has it. */
export function withOption(
  { options, ...others }: TypedRuleSet,
  id: 'recuperation' | 'evolution',
  word: string | undefined,
): TypedRuleSet {
  const { [id]: _, ...rest } = options ?? {};
  const next = word === undefined ? rest : { ...rest, [id]: word };
  return Object.keys(next).length === 0 ? others : { ...others, options: next };
}

/** A set with an envelope of its own, or with that of the portfolio. */
export function withEnveloppe(
  { enveloppe: _, ...others }: TypedRuleSet,
  next: TypedRuleSet['enveloppe'],
): TypedRuleSet {
  return next === undefined ? others : { ...others, enveloppe: next };
}
