import { WHOLE_SCORE } from './bounds.ts';

/** What a scenario that leaves it out is read with, beside its parameters, by the paths of its document. */
export const defaults = {
  'options.recuperation': 'excedent',
  'options.evolution': 'annuelle',
  enveloppe: { mode: 'facteur', facteur: '1' },
  'qualite.maximum': WHOLE_SCORE,
} as const;
