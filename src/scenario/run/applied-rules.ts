import type { Edition } from '../../cahier/edition.ts';
import { boundsOf, hasNoYear, offered, orderedPairs, parametersOf } from '../../cahier/edition-facts.ts';
import { type ParameterId, parameterIds } from '../../cahier/ids.ts';
import type { Bounds } from '../../formula/bounds.ts';
import { inside } from '../format/bounds.ts';
import { compareNumbers, readDecimal, readFraction } from '../format/decimal-text.ts';
import { type GivenValues, givenValue } from '../format/values-in-force.ts';
import type { ModifiedId } from './modified-value.ts';

/** What a scenario says of its rules, read or as it is typed. */
export interface RuleSettings {
  /** The edition whose values they replace, where it is not the one that is offered. */
  readonly edition?: Edition;
  readonly parametres?: Readonly<Record<string, unknown>> | undefined;
  readonly parametresParAnnee?: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined;
  readonly options?: { readonly recuperation?: unknown; readonly evolution?: unknown } | undefined;
  readonly enveloppe?: { readonly mode?: unknown; readonly facteur?: unknown } | undefined;
}

type Values = Readonly<Record<string, unknown>>;

/** What a scenario, read or as typed, gives of its parameters: what rules can be, and what is to be mended first. */
export interface AppliedRules {
  readonly given: GivenValues<unknown>;
  readonly refused: readonly ModifiedId[];
}

/**
 * Sets aside what no result is ever computed with: no number, out of its bounds, or on the wrong side of another parameter,
 * where the schema refuses the same one of the two.
 */
export function appliedRules(rules: RuleSettings): AppliedRules {
  const refused = new Set<ModifiedId>();
  const readable = (values: Values, isTaken: (id: ParameterId) => boolean): Values => {
    const kept = parameterIds.flatMap((id) => {
      const value = values[id];
      if (value === undefined) return [];
      if (isTaken(id) && readRule(value, parametersOf(offered)[id].bounds) !== undefined)
        return [[id, value]];
      refused.add(id);
      return [];
    });
    return Object.fromEntries(kept);
  };
  const years = Object.entries(rules.parametresParAnnee ?? {})
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([year, values]) => [year, readable(values, (id) => !hasNoYear(id))] as const);
  const own = ordered(
    readable(rules.parametres ?? {}, () => true),
    {},
    refused,
  );
  let parametresParAnnee: NonNullable<GivenValues<unknown>['parametresParAnnee']> = {};
  for (const [year, values] of years) {
    const before: GivenValues<unknown> = { parametres: own, parametresParAnnee };
    parametresParAnnee = {
      ...parametresParAnnee,
      [year]: ordered(values, inForce(before, Number(year)), refused),
    };
  }
  const { mode = 'facteur', facteur = '1' } = rules.enveloppe ?? {};
  if (mode === 'facteur' && readRule(facteur, boundsOf(offered).facteurDonne) === undefined)
    refused.add('enveloppe');
  return { given: { parametres: own, parametresParAnnee }, refused: [...refused] };
}

/** The canonical text of a value of the rules, undefined where it cannot be one. */
function readRule(value: unknown, bounds: Bounds): string | undefined {
  const read = readDecimal(String(value)) ?? readFraction(String(value));
  return read !== undefined && inside(read, bounds) ? read : undefined;
}

const inForce = (given: GivenValues<unknown>, year: number): Values =>
  Object.fromEntries(parameterIds.map((id) => [id, givenValue(given, id, year)]));

/** The values without those that are out of order, beside those that are in force already: the upper one of two goes, if it is given. */
function ordered(values: Values, before: Values, refused: Set<ModifiedId>): Values {
  const kept = { ...values };
  for (const [lower, upper, strict] of orderedPairs) {
    if (values[lower] === undefined && values[upper] === undefined) continue;
    const [least = '', most = ''] = [lower, upper].map((id) => {
      const value = String(values[id] ?? before[id] ?? parametersOf(offered)[id].defaultValue);
      return readDecimal(value) ?? readFraction(value);
    });
    const order = compareNumbers(least, most);
    if (order < 0 || (order === 0 && !strict)) continue;
    const wrong = values[upper] === undefined ? lower : upper;
    delete kept[wrong];
    refused.add(wrong);
  }
  return kept;
}
