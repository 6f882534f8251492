import type { ComponentChildren } from 'preact';
import { displayText } from '../../../calculators/field-text.ts';
import { FormField } from '../../../islands/kit/form/form-field.tsx';
import type { ChanceField } from '../settings.ts';
import { withoutNoise } from '../sizes.ts';
import { formState } from './settings-form.ts';

interface Props {
  readonly field: ChanceField;
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

/** A number that is typed, or slid: both are one value. */
export function SliderField({ from, to, step, ...field }: Props) {
  const typed = formState.saisi.value[field.field];
  const [over = Number.NaN, below = 1] = typed.split('/').map(Number);
  const value = over / below;
  return (
    <div class="slider-field">
      <FormField formState={formState} {...field} />
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
