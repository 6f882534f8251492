/** What may hold back, by name, a € that is saved: the limits that the rules put on its way to a payment. */
export const causes = [
  'tunnel',
  'plancherEcart',
  'plancherEvolution',
  'plafondGroupement',
  'enveloppe',
  'avance',
  'recuperation',
] as const;

export type Cause = (typeof causes)[number];

/** One of them in one results year. */
export interface CauseOfYear {
  readonly cause: Cause;
  readonly annee: number;
}
