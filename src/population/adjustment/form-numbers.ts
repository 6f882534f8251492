import type { FieldFault, FieldFaults, FormNumber } from '../field-fault.ts';

/* Numbers of a form: canonical decimal text, or what could not be read. */

interface Expected {
  readonly code: FormNumber;
  readonly min: number;
  readonly max: number;
  readonly entier?: true;
}

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** A coefficient, a constant: in € per patient. */
export const COEFFICIENT: Expected = { code: 'coefficient', min: -1e6, max: 1e6 };
/** An index without a known unit. */
export const INDEX: Expected = { code: 'index', min: 0, max: 1e6 };
export const VALUE: Expected = { code: 'value', min: -1e6, max: 1e6 };
export const AGE: Expected = { code: 'age', min: 0, max: 130, entier: true };
export const MEAN_AGE: Expected = { code: 'mean-age', min: 0, max: 130 };
export const PART: Expected = { code: 'part', min: 0, max: 1 };
export const DEPENSE: Expected = { code: 'depense', min: 0, max: 1e6 };
export const YES_NO: Expected = { code: 'yes-no', min: 0, max: 1, entier: true };

/** Reads the fields of a form one by one, and keeps why some are refused. */
export function lineReader<C extends string>(typed: Readonly<Record<C, string>>) {
  const faults: { [K in C]?: FieldFault } = {};
  return {
    refus: faults as FieldFaults<C>,
    refuse(field: C, fault: FieldFault): void {
      faults[field] = fault;
    },
    /** The decimal text of a field; « 0 » where it is refused, and then nothing is computed. */
    nombre(field: C, { code, min, max, entier: integer }: Expected): string {
      const texte = typed[field];
      const value = Number(texte);
      const isSound = DECIMAL.test(texte) && texte.length <= 60 && value >= min && value <= max;
      if (isSound && !(integer && !Number.isInteger(value))) return texte;
      faults[field] = { code, limits: { min, max }, received: texte };
      return '0';
    },
  };
}
