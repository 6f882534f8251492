import { edition } from '../../cahier/edition.ts';
import { offered } from '../../cahier/edition-facts.ts';
import type { GivenRules } from './parameter-lines.ts';

/** The rules as the cahier has them, and the envelope of a portfolio: what a table of groupements is computed under. */
export const cahierSettings: GivenRules = {
  edition: edition(offered),
  parametres: {},
  options: { recuperation: 'excedent', evolution: 'annuelle' },
  enveloppe: { mode: 'portefeuille' },
};
