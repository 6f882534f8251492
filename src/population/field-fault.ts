/** What a number of a form is. */
export type FormNumber =
  | 'coefficient'
  | 'index'
  | 'value'
  | 'age'
  | 'mean-age'
  | 'part'
  | 'depense'
  | 'yes-no';

/** Why a field of a form is refused: what was expected, and what was typed. */
export type FieldFault =
  | {
      readonly code: FormNumber;
      readonly limits: { readonly min: number; readonly max: number };
      readonly received: string;
    }
  /** An amount in €, a whole number, a number of patients: from 0. */
  | {
      readonly code: 'amount' | 'whole-number' | 'too-many-patients';
      readonly limits: { readonly max: number };
      readonly received: string;
    }
  | { readonly code: 'patients'; readonly received: string }
  | { readonly code: 'name'; readonly limits: { readonly max: number } };

/** The faults of a form, by field. */
export type FieldFaults<C extends string> = { readonly [K in C]?: FieldFault };

/** What a form comes to; nothing is computed while a field is refused. */
export type Judgement<C extends string, R> =
  | { readonly ok: true; readonly result: R }
  | { readonly ok: false; readonly refus: FieldFaults<C> };
