import type { UnitName } from '../french/units.ts';

/** The units of the cahier's figures; '1' is a ratio, without unit. */
export type Unit = UnitName;

const products = { '€/patient × patient': '€', 'patient × €/patient': '€' } as const;
const quotients = { '€ ÷ patient': '€/patient', '€ ÷ €/patient': 'patient' } as const;

type Products = typeof products;
type Quotients = typeof quotients;

/** The unit of a product, `never` where the product has no meaning here. */
export type Product<A extends Unit, B extends Unit> = A extends '1'
  ? B
  : B extends '1'
    ? A
    : `${A} × ${B}` extends keyof Products
      ? Products[`${A} × ${B}` & keyof Products]
      : never;

/** The unit of a quotient, `never` where the quotient has no meaning here. */
export type Quotient<A extends Unit, B extends Unit> = B extends '1'
  ? A
  : B extends A
    ? '1'
    : `${A} ÷ ${B}` extends keyof Quotients
      ? Quotients[`${A} ÷ ${B}` & keyof Quotients]
      : never;

/** Thrown while the graph is built, so that a wrong unit never reaches a calculation. */
export class UnitError extends TypeError {
  override name = 'UnitError';
}

export function sameUnit(operation: string, left: Unit, right: Unit): Unit {
  if (left !== right)
    throw new UnitError(`${left} ${operation} ${right}: both sides must have the same unit`);
  return left;
}

export function productUnit(left: Unit, right: Unit): Unit {
  if (left === '1') return right;
  if (right === '1') return left;
  return lookUp(products, `${left} × ${right}`);
}

export function quotientUnit(left: Unit, right: Unit): Unit {
  if (right === '1') return left;
  if (left === right) return '1';
  return lookUp(quotients, `${left} ÷ ${right}`);
}

function lookUp(table: Readonly<Record<string, Unit>>, operation: string): Unit {
  const unit = table[operation];
  if (unit === undefined) throw new UnitError(`${operation} has no unit in this model`);
  return unit;
}
