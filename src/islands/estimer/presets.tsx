import type { Preset } from '../../scenario/examples/presets/all-presets.ts';
import { showPreset } from './shown-estimate.ts';

interface Props {
  readonly presets: readonly Preset[];
  readonly chosen: Preset | undefined;
}

/** The invented examples, one a button. */
export function Pastilles({ presets, chosen }: Props) {
  return (
    <fieldset class="pastilles presets">
      <legend class="cache">Exemples</legend>
      {presets.map((preset) => (
        <button
          key={preset.id}
          type="button"
          class="pastille si-script"
          aria-pressed={preset === chosen}
          onClick={() => showPreset(preset.estimation)}
        >
          {preset.title}
        </button>
      ))}
    </fieldset>
  );
}
