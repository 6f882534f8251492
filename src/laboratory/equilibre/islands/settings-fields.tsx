import { SliderField } from '../../../islands/kit/form/slider-field.tsx';
import type { BalanceRefusals } from '../settings.ts';
import { formState } from './settings-form.ts';

/** What is tried of the portfolio: a mean slow-down, and how far groupements are from it. */
export function SettingsFields({ refus }: { readonly refus: BalanceRefusals }) {
  return (
    <div class="champs">
      <fieldset>
        <legend>Ce qui est essayé</legend>
        <SliderField
          formState={formState}
          field="ralentissement"
          nom="Ralentissement moyen"
          unite="% par an"
          from={0}
          to={0.02}
          step={0.001}
          percent
          refus={refus.ralentissement}
          help="De toutes les dépenses, chaque année depuis l'année de base ; la partie 9 suppose 0,5 %."
        />
        <SliderField
          formState={formState}
          field="dispersion"
          nom="Dispersion"
          unite="%"
          from={0}
          to={0.05}
          step={0.001}
          percent
          refus={refus.dispersion}
          help="La moitié des dépenses ralentit d'autant de plus que la moyenne, l'autre moitié d'autant de moins."
        />
      </fieldset>
    </div>
  );
}
