import type { ComponentChildren } from 'preact';
import { displayText } from '../../../calculators/field-text.ts';
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
  /** Of a field that starts empty. */
  readonly example?: string;
  readonly help?: ComponentChildren;
}

/** A number of a form: what it starts with is the example of its refusals. */
export function FormField<C extends string>({ formState, field, ...props }: Props<C>) {
  const start = formState.depart[field];
  return (
    <NumberField
      {...props}
      example={(props.numerals ? start : displayText(start, props.percent ?? false)) || props.example}
      id={`champ-${field}`}
      valeur={formState.saisi.value[field]}
      change={useBefore(formState, field)}
      onValue={(valeur) => formState.write(field, valeur)}
    />
  );
}
