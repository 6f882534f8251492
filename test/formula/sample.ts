import { input, parameter, rule, step } from '../../src/formula/build.ts';
import type { Node, Rule } from '../../src/formula/node.ts';
import type { Unit } from '../../src/formula/unit.ts';

/* A few named values, and rules made in one line: the formulas of these tests have no cahier behind them. */

export const spending = input({ id: 'spending', label: 'Dépense', symbol: { base: 'R' }, unit: '€/patient' });
export const adjusted = input({ id: 'adjusted', label: 'Cible', symbol: { base: 'A' }, unit: '€/patient' });
export const patients = input({
  id: 'patients',
  label: 'Patientèle',
  symbol: { base: 'n' },
  unit: 'patient',
});
export const amount = input({ id: 'amount', label: 'Somme', symbol: { base: 'K' }, unit: '€' });
export const year = input({ id: 'year', label: 'Année', symbol: { base: 'N' }, unit: 'an' });
export const ratio = input({ id: 'ratio', label: 'Part', symbol: { base: 'q' }, unit: '1' });
export const option = input({
  id: 'option',
  label: 'Option',
  symbol: { base: 'o' },
  unit: '1',
  choice: true,
});
export const share = parameter({ id: 'share', label: 'Taux', symbol: { base: 't' }, unit: '1' });
export const ceiling = parameter({ id: 'ceiling', label: 'Plafond', symbol: { base: 'L' }, unit: '€' });

const origin = { status: 'texte', section: 'partie 0', citations: [], hypotheses: [] };

export function ruleOf<U extends Unit>(id: string, formula: Node<U>): Rule<U> {
  return rule(named(id, `Règle ${id}`, formula));
}

export function stepOf<U extends Unit>(id: string, formula: Node<U>): Rule<U> {
  return step(named(id, `Étape ${id}`, formula));
}

function named<U extends Unit>(id: string, label: string, formula: Node<U>) {
  return { id, label, symbol: { base: id }, unit: formula.unit as U, origin, formula };
}
