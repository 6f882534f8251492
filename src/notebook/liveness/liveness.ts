import { type ParameterId, parameterIds } from '../../cahier/ids.ts';
import { difference } from '../../scenario/compare/difference.ts';
import type { SavedRules } from '../../scenario/rules/stated-rules.ts';
import type { Computation, FollowedValue, KeptDossier } from '../notebook.ts';

/** What a cell would give today. */
export interface Today {
  readonly regles: SavedRules;
  /** For the dossier as it was, under today's rules; undefined where they refuse it. */
  readonly asItWas: readonly FollowedValue[] | undefined;
  /** The dossier of that name as it is now, when it still exists and is another one. */
  readonly now?: {
    readonly dossiers: readonly KeptDossier[];
    readonly valeurs: readonly FollowedValue[] | undefined;
  };
}

/** How a cell stands to today's results. */
export type Liveness =
  /** Computed by the same rules: nothing has changed but, maybe, the version of the product. */
  | { readonly kind: 'same'; readonly le: string; readonly version?: Moved }
  | {
      readonly kind: 'changed';
      readonly le: string;
      /** Rules or values in force that are others. */
      readonly rules?: RulesMoved;
      /** The dossier has been changed since. */
      readonly dossier?: true;
      /** What each followed amount has become, of those that moved; empty when none did. */
      readonly amounts: readonly MovedAmount[];
    }
  /** Today's rules refuse the dossier as it was. */
  | { readonly kind: 'refused'; readonly le: string };

interface Moved {
  readonly before: string;
  readonly after: string;
}

/** A parameter by its id; an empty text where one of the two does not give it. */
export interface MovedParameter extends Moved {
  readonly id: ParameterId;
}

interface RulesMoved {
  /** The parameters whose value in force is another one; none where formulas changed, or where a link left values out. */
  readonly values: readonly MovedParameter[];
  readonly version: Moved;
}

export interface MovedAmount extends Moved {
  readonly nom: string;
  readonly unite: FollowedValue['unite'];
  /** Now less then, exact decimal text. */
  readonly difference: string;
}

/** Compares what a cell gave with what it gives today. */
export function livenessOf({ le, regles, valeurs }: Computation, today: Today): Liveness {
  const version = { before: regles.version, after: today.regles.version };
  const rules = rulesMoved(regles, today.regles, version);
  const current = today.now === undefined ? today.asItWas : today.now.valeurs;
  if (current === undefined) return { kind: 'refused', le };
  const amounts = movedAmounts(valeurs, current);
  if (rules === undefined && today.now === undefined && amounts.length === 0)
    return { kind: 'same', le, ...(version.before !== version.after && { version }) };
  return {
    kind: 'changed',
    le,
    ...(rules && { rules }),
    ...(today.now && { dossier: true }),
    amounts,
  };
}

function rulesMoved(then: SavedRules, now: SavedRules, version: Moved): RulesMoved | undefined {
  if (then.cahier === now.cahier && then.empreinte === now.empreinte) return undefined;
  const values =
    then.valeurs === undefined || now.valeurs === undefined
      ? []
      : parameterIds.flatMap((id) => {
          const [before, after] = [then.valeurs?.[id] ?? '', now.valeurs?.[id] ?? ''];
          return before === after ? [] : [{ id, before, after }];
        });
  return { values, version };
}

function movedAmounts(then: readonly FollowedValue[], now: readonly FollowedValue[]): MovedAmount[] {
  return then.flatMap(({ nom, valeur, unite }) => {
    const after = now.find((each) => each.nom === nom)?.valeur;
    if (after === undefined) return [];
    const moved = difference(after, valeur);
    return moved === '0' ? [] : [{ nom, unite, before: valeur, after, difference: moved }];
  });
}
