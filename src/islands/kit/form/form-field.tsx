import type { ComponentChildren } from 'preact';
import type { Form } from '../../../store/form.ts';
import { NumberField } from '../number-field.tsx';
import { useBefore } from './trials.tsx';

interface Props<C extends string> {
  readonly formState: Form<C>;
  readonly field: C;
  readonly nom: string;
  readonly unite: string;
  readonly min?: number;
  readonly percent?: boolean;
  readonly numerals?: boolean;
  readonly refus?: string | undefined;
  readonly statusMark?: ComponentChildren;
  readonly example?: string;
  readonly help?: ComponentChildren;
}

/** A number of a form. */
export function FormField<C extends string>({ formState, field, ...props }: Props<C>) {
  return (
    <NumberField
      {...props}
      id={`champ-${field}`}
      valeur={formState.saisi.value[field]}
      change={useBefore(formState, field)}
      onValue={(valeur) => formState.write(field, valeur)}
    />
  );
}
