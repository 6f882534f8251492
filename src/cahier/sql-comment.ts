import type { MathSymbol, Origin } from '../formula/node.ts';
import type { Unit } from '../formula/unit.ts';
import { unitLabel } from '../french/units.ts';
import { type Status, statuses } from './text/provenance.ts';

interface Named {
  readonly label: string;
  readonly symbol: MathSymbol;
  readonly unit: Unit;
}

const symbolText = ({ base, sub, sup }: MathSymbol): string =>
  `${base}${sub === undefined ? '' : `_${sub}`}${sup === undefined ? '' : `^${sup}`}`;

/** What a value is: « Écart (E), € par patient ». */
export function sqlNamed({ label, symbol, unit }: Named): string {
  const units = unitLabel(unit);
  return `${label} (${symbolText(symbol)})${units === '' ? '' : `, ${units}`}`;
}

/** What a script says of a value above it: what it is, who says it, and where. */
export function sqlComment(
  named: Named,
  { status, section, hypotheses }: Pick<Origin, 'status' | 'section' | 'hypotheses'>,
): string {
  const supposed = hypotheses.length > 0 ? ` (${hypotheses.join(', ')})` : '';
  return `${sqlNamed(named)} : ${statuses[status as Status].nom}, ${section}${supposed}`;
}
