import { readFrenchNumber } from '../../french/numbers.ts';
import type { FieldFault, FieldFaults } from '../field-fault.ts';

/** The most that one amount of one patient may be, in €. */
const PLAFOND = 10_000_000;

/** Amounts in €, read; or why some are refused, by field. */
type AmountsRead<C extends string> =
  | { readonly ok: true; readonly amounts: Readonly<Record<C, string>> }
  | { readonly ok: false; readonly refus: FieldFaults<C> };

/** Reads amounts from 0 to 10 million, typed the French way or canonical. */
export function readAmounts<C extends string>(fields: readonly C[], typed: Readonly<Record<C, string>>) {
  const amounts: { [F in C]?: string } = {};
  const faults: { [F in C]?: FieldFault } = {};
  for (const field of fields) {
    const lu = readFrenchNumber(typed[field], { unit: '€' });
    if (lu.ok && Number(lu.value) >= 0 && Number(lu.value) <= PLAFOND) amounts[field] = lu.value;
    else faults[field] = { code: 'amount', limits: { max: PLAFOND }, received: typed[field] };
  }
  const isSound = Object.keys(faults).length === 0;
  return (isSound ? { ok: true, amounts } : { ok: false, refus: faults }) as AmountsRead<C>;
}
