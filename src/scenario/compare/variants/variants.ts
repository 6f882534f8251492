import type { Scenario } from '../../format/scenario.ts';
import { sharedRules } from '../../rules/identity.ts';
import type { StatedRules } from '../../rules/stated-rules.ts';
import { effectsOf } from '../dossiers/effects.ts';
import type { Effect } from '../dossiers/shapley.ts';
import { besideReference, type Difference, type Outcome, outcomeOf } from './outcome.ts';
import { ruleChanges } from './rule-changes.ts';

/** A scenario under other rules. */
export interface Named {
  readonly nom: string;
  readonly scenario: Scenario;
}

/** What is printed of an outcome. */
type Printed = Pick<Outcome, 'total' | 'annees' | 'facteurs'>;

interface Attributed extends Effect {
  /** A parameter's id, `options.…`, `enveloppe`; several that only change together, joined by « + »; from twelve on, a theme. */
  readonly cle: string;
}

interface Variant extends Printed, Difference {
  readonly nom: string;
  /** What does most first; effects sum exactly to the difference. */
  readonly attribution: readonly Attributed[];
}

/** Sets of rules beside those of a scenario, as `ipep comparer --regles` prints it. */
export interface Variants {
  readonly regles: StatedRules;
  /** The scenario's own name for itself, when it has one. */
  readonly id?: string;
  readonly reference: Printed;
  readonly variantes: readonly Variant[];
}

/** What each set of rules changes to what the groupements of a scenario are paid, and which rule does it. */
export function compareRules(reference: Scenario, variants: readonly Named[]): Variants {
  const before = outcomeOf(reference);
  return {
    regles: sharedRules([reference, ...variants.map(({ scenario }) => scenario)]),
    ...(reference.id !== undefined && { id: reference.id }),
    reference: printed(before),
    variantes: variants.map((variant) => variantOf(reference, before, variant)),
  };
}

/** How many rules a variant changes where they are too many to be told one by one, and are told by theme; else 0. */
export const rulesByTheme = (reference: Scenario, { scenario }: Named): number =>
  ruleChanges(reference, scenario).byTheme;

const printed = ({ total, annees, facteurs }: Outcome): Printed => ({ total, annees, facteurs });

function variantOf(reference: Scenario, before: Outcome, { nom, scenario }: Named): Variant {
  const after = outcomeOf(scenario);
  const { total, annees, facteurs } = printed(after);
  const { difference, gagnants, perdants, inchanges, groupements } = besideReference(
    reference,
    before,
    after,
  );
  const { causes, compared } = ruleChanges(reference, scenario);
  const attribution = effectsOf(causes, compared).map(({ cause: { cle }, effet, seul, dernier }) => ({
    cle,
    effet,
    seul,
    dernier,
  }));
  return {
    nom,
    total,
    difference,
    annees,
    facteurs,
    gagnants,
    perdants,
    inchanges,
    attribution,
    groupements,
  };
}
