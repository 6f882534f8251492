/*
 * A sharing key: how a groupement would share what it is paid. The cahier leaves it to the groupement (part 1): all of it is
 * its own choice, and nothing here is a rule.
 */

/** What a share is measured by. */
export interface Criterion {
  readonly nom: string;
  /** How much it counts beside the others: decimal text, zero or more. */
  readonly weight: string;
  /** Whether all members count alike: their values are not looked at. */
  readonly isEqual: boolean;
}

export interface Member {
  readonly nom: string;
  /** By criterion, in their order: decimal texts, zero or more. */
  readonly values: readonly string[];
}

/** What is kept of a payment for the common project, before the members: a part within [0, 1], or an amount in € a year. */
export type Kept =
  | { readonly kind: 'part'; readonly part: string }
  | { readonly kind: 'amount'; readonly amount: string };

/** A key that holds: members with names of their own, some weight, and some value under each criterion that has a weight. */
export interface SharingKey {
  readonly criteria: readonly Criterion[];
  readonly members: readonly Member[];
  readonly kept: Kept;
  /** Whether the credits go whole to the common project, or are shared as the rest is. */
  readonly credits: 'project' | 'shared';
}
