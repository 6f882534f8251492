import type { ComponentChildren } from 'preact';
import { displayText } from '../../../calculators/field-text.ts';
import type { Form } from '../../../store/form.ts';
import { FormField } from './form-field.tsx';

interface Props<C extends string> {
  readonly formState: Form<C>;
  readonly field: C;
  readonly nom: string;
  readonly unite: string;
  /** What the slider goes through; the field takes more. */
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly percent?: boolean;
  readonly fraction?: boolean;
  readonly refus: string | undefined;
  readonly statusMark?: ComponentChildren;
  readonly help?: ComponentChildren;
}

/** What a slider gives, as canonical text: « 0.30000000000000004 » is 0.3. */
const withoutNoise = (text: string): string => String(Number(Number(text).toFixed(6)));

/** A number that is typed, or slid: both are one value. */
export function SliderField<C extends string>({ from, to, step, ...field }: Props<C>) {
  const { formState } = field;
  const typed = formState.saisi.value[field.field];
  const [over = Number.NaN, below = 1] = typed.split('/').map(Number);
  const value = over / below;
  return (
    <div class="slider-field">
      <FormField {...field} />
      <input
        type="range"
        class="slider si-script"
        aria-label={`${field.nom}, au curseur`}
        aria-valuetext={`${displayText(typed, field.percent ?? false)} ${field.unite}`}
        min={from}
        max={to}
        step={step}
        value={Number.isFinite(value) ? value : from}
        onInput={(event) => formState.write(field.field, withoutNoise(event.currentTarget.value))}
      />
    </div>
  );
}
