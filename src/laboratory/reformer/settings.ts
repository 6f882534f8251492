import { firstPortfolio } from '../../calculators/portfolio/portfolio-choice.ts';
import type { TypedRuleSet } from '../../scenario/reform/question.ts';
import { setsText } from './sets.ts';

/** Under which the browser keeps what is typed. */
export const cle = 'ipep-reformer/1';

/** Characters that are kept of a field: some hundred sets of rules. */
export const LONGEST = 200_000;

type ReformField = 'jeux' | 'portefeuille';
export type TypedReform = Readonly<Record<ReformField, string>>;

/** The sets that the page opens with, and what its build has run: rules that hold one another. */
export const firstSets: readonly TypedRuleSet[] = [
  {
    format: 'ipep-regles/1',
    nom: 'Intervalle étroit',
    parametres: { tunnel: '0.03' },
  },
  {
    format: 'ipep-regles/1',
    nom: 'Plus d’écart, et un plafond bas',
    parametres: { tunnel: '0.03', coefficientEcart: '1/2', plafondGroupement: '0.01' },
  },
];

export const depart: TypedReform = { jeux: setsText(firstSets), portefeuille: firstPortfolio };
