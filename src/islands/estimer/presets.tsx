import type { Preset } from '../../scenario/examples/presets/all-presets.ts';
import { partirDe } from './shown-estimate.ts';

interface Props {
  readonly presets: readonly Preset[];
  readonly choisi: Preset | undefined;
}

/** The invented examples, one a button. */
export function Pastilles({ presets, choisi }: Props) {
  return (
    <fieldset class="pastilles presets">
      <legend class="cache">Exemples</legend>
      {presets.map((preset) => (
        <button
          key={preset.id}
          type="button"
          class="pastille si-script"
          aria-pressed={preset === choisi}
          onClick={() => partirDe(preset.estimation)}
        >
          {preset.titre}
        </button>
      ))}
    </fieldset>
  );
}
