import { displayText } from '../../calculators/field-text.ts';
import type { Field as Definition } from '../../calculators/fields.ts';
import { writing } from '../../scenario/edit/field-value.ts';
import { type DocumentScenario, read, type View } from '../../scenario/format/scenario-document.ts';
import { store } from '../../store/page-store.ts';
import { Field } from '../kit/scenario-field.tsx';

interface Props {
  readonly field: Definition;
  readonly scenario: DocumentScenario;
  readonly vue: View;
  /** What the slider goes through; the field takes more. */
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** What a slider gives, as canonical text: « 0.30000000000000004 » is 0.3. */
const withoutNoise = (text: string): string => String(Number(Number(text).toFixed(6)));

/** A number of the scenario that is typed, or slid: both are one value. */
export function ScenarioSlider({ field, scenario, vue, from, to, step }: Props) {
  const typed = String(read(scenario, field.chemin(vue)) ?? field.defaultValue ?? '');
  const [over = Number.NaN, below = 1] = typed.split('/').map(Number);
  const value = over / below;
  return (
    <div class="slider-field">
      <Field field={field} scenario={scenario} vue={vue} />
      <input
        type="range"
        class="slider si-script"
        aria-label={`${field.nom}, au curseur`}
        aria-valuetext={`${displayText(typed, field.percent ?? false)} ${field.unite}`}
        min={from}
        max={to}
        step={step}
        value={Number.isFinite(value) ? value : from}
        onInput={({ currentTarget }) =>
          store.write(...writing(field, store.saisie.peek().scenario, vue, withoutNoise(currentTarget.value)))
        }
      />
    </div>
  );
}
