import type { Bounds } from '../../../formula/bounds.ts';
import type { MathSymbol } from '../../../formula/node.ts';
import type { Unit } from '../../../formula/unit.ts';
import type { HypothesisId, ParameterId } from '../../ids.ts';
import type { RuleCitationId } from '../../text/citations/rule-citations.ts';
import type { Status } from '../../text/provenance.ts';

/** The themes of the page of parameters, in its order. */
export const themes = [
  'Éligibilité',
  'Dépenses',
  'Partage des économies',
  'Qualité',
  'Plafonds',
  "Crédits d'amorçage",
] as const;

type Theme = (typeof themes)[number];

/** One parameter of the model: the cahier's value, what it may become, and who says so. */
export interface ParameterDefinition {
  readonly id: ParameterId;
  readonly label: string;
  readonly symbol: MathSymbol;
  readonly unit: Unit;
  readonly isPart?: true;
  /** Canonical decimal text, or a fraction such as « 1/3 ». */
  readonly defaultValue: string;
  readonly bounds: Bounds & { readonly min: string };
  readonly status: Status;
  readonly citation: RuleCitationId;
  /** Present exactly when the status is `hypothese`. */
  readonly hypothese?: HypothesisId;
  readonly section: string;
  readonly theme: Theme;
  /** Present when the value is shown as a percentage: « 5 % de la dépense ajustée ». */
  readonly percentageOf?: string;
}

/** Units as types, so that a formula that mixes them does not compile. Ratios are the rule. */
type UnitOf<P extends ParameterId> = P extends 'seuilPatients' | 'taillePlancher' | 'taillePlafond'
  ? 'patient'
  : P extends 'creditsForfait' | 'creditsMinimum' | 'creditsMaximum'
    ? '€'
    : P extends `poids${string}` | `bonus${string}`
      ? 'point'
      : '1';

export type ParameterRecord<K extends ParameterId> = {
  readonly [P in K]: ParameterDefinition & { readonly id: P; readonly unit: UnitOf<P> };
};
