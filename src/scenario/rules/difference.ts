import type { Edition } from '../../cahier/edition.ts';
import { type ParameterId, parameterIds } from '../../cahier/ids.ts';
import { sameNumber } from '../format/decimal-text.ts';
import { digestOf } from './digest.ts';
import { version } from './product-version.ts';
import type { SavedRules } from './stated-rules.ts';

/** What a scenario says of its rules, its parameters as read or as typed, and today's rules. */
interface RulesOfFile {
  readonly regles?: SavedRules;
  readonly parametres: { readonly [K in ParameterId]?: unknown };
  readonly edition: Edition;
}

/** A default value that is another today. */
interface ChangedDefault {
  readonly id: ParameterId;
  readonly from: string;
  readonly to: string;
  /** The scenario gives its own value: nothing of it changes. */
  readonly given: boolean;
}

/** What differs between the rules that a scenario was saved with and those that compute it today. */
export interface RulesDifference {
  /** The versions of the product that saved it, and that reads it. */
  readonly saved: string;
  readonly current: string;
  /** In the order of the parameters. */
  readonly defaults: readonly ChangedDefault[];
  /** Whether these defaults explain it all; if not, a definition has changed as well. */
  readonly definitions: 'same' | 'changed';
  /**
   * Parameters that the scenario sets itself, whose defaults of then are not in the file: where definitions have « changed »,
   * it may be these alone.
   */
  readonly unsure: readonly ParameterId[];
}

/** Undefined where the file says nothing of its rules, or where they are today's. */
export function rulesDifference({ regles, parametres, edition }: RulesOfFile): RulesDifference | undefined {
  if (regles === undefined || regles.empreinte === digestOf(edition)) return undefined;
  const { valeurs = {}, modifies } = regles;
  const { parameters } = edition;
  const unsure = parameterIds.filter((id) => modifies.includes(id));
  const defaults = parameterIds.flatMap((id): ChangedDefault[] => {
    const [from, to] = [valeurs[id], parameters[id].defaultValue];
    if (from === undefined || modifies.includes(id) || sameNumber(from, to)) return [];
    return [{ id, from, to, given: parametres[id] !== undefined }];
  });
  const then = defaults.map(({ id, from }) => [id, { ...parameters[id], defaultValue: from }]);
  const before = { ...edition, parameters: { ...parameters, ...Object.fromEntries(then) } };
  const definitions = digestOf(before) === regles.empreinte ? 'same' : 'changed';
  const versions = { saved: regles.version, current: version };
  return { ...versions, defaults, definitions, unsure: definitions === 'same' ? [] : unsure };
}
