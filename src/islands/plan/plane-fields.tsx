import { fields } from '../../calculators/fields.ts';
import { fieldInForce } from '../../calculators/later-fields.ts';
import { scoreFields, scoreRows } from '../../calculators/score-fields.ts';
import type { DocumentScenario, View } from '../../scenario/format/scenario-document.ts';
import type { PlaneReading } from '../../scenario/plane/read-plane.ts';
import { Field } from '../kit/scenario-field.tsx';
import { RowRead } from '../kit/value-elsewhere.tsx';
import { pointFields } from './plane-state.ts';
import { ScenarioSlider } from './scenario-slider.tsx';

interface Props {
  readonly scenario: DocumentScenario;
  readonly vue: View;
  readonly reading: PlaneReading;
  readonly results: Parameters<typeof scoreRows>[2];
}

/** All the numbers that the plane is read from: the two points, typed, and the others, typed or slid. */
export function PlaneFields({ scenario, vue, reading, results }: Props) {
  const { now, past } = pointFields(scenario, vue);
  const on = { scenario, vue };
  const rows = scoreRows(scenario, vue, results);
  return (
    <div class="labo-texte plane-fields">
      <section class="champs">
        <h3>Le point de {reading.now.annee}</h3>
        <Field field={now.ajustee} {...on} />
        <Field field={now.reelle} {...on} />
        <ScenarioSlider field={fields.patients} {...on} from={5000} to={50_000} step={100} />
        {rows.map((row) => (
          <RowRead key={row.nom} row={row} vue={vue} />
        ))}
        {scoreFields(scenario, vue, ['score']).map((field) => (
          <ScenarioSlider key={field.id} field={field} {...on} from={-60} to={120} step={1} />
        ))}
        {scoreFields(scenario, vue, ['maximum']).map((field) => (
          <Field key={field.id} field={field} {...on} />
        ))}
      </section>
      <section class="champs">
        <h3>Le passé, {reading.past.annee}</h3>
        <Field field={past.ajustee} {...on} />
        <Field field={past.reelle} {...on} />
      </section>
      <section class="champs">
        <h3>Les règles</h3>
        <ScenarioSlider
          field={fieldInForce('tunnel', scenario, vue, { nom: 'Intervalle', unite: "% de l'ajustée" })}
          {...on}
          from={0}
          to={0.15}
          step={0.005}
        />
        <ScenarioSlider
          field={fieldInForce('coefficientEcart', scenario, vue, { nom: "Poids de l'écart" })}
          {...on}
          from={0}
          to={1}
          step={0.05}
        />
        <ScenarioSlider
          field={fieldInForce('modulationMaximale', scenario, vue, {
            nom: 'Modulation, au plus',
            unite: '± % des gains reversés',
          })}
          {...on}
          from={0}
          to={1}
          step={0.05}
        />
      </section>
    </div>
  );
}
