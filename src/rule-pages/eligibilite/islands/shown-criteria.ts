import type { Critere, Exigence } from '../../../cahier/people/eligibilite/all-criteria.ts';
import type { PassageCite } from '../../../islands/kit/cited-passage.tsx';

/** A criterion with its quotations. */
export interface CriterePose extends Omit<Critere, 'dit' | 'manque' | 'citations'> {
  readonly passages: readonly PassageCite[];
}

/** The criteria of one kind, in their order. */
export interface GroupeDeCriteres {
  readonly exigence: Exigence;
  readonly nom: string;
  readonly criteres: readonly CriterePose[];
}

export interface FormeProposee {
  readonly id: string;
  readonly nom: string;
  readonly receptacle: boolean;
}
