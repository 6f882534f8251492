import {
  add,
  cases,
  greaterThan,
  lessThan,
  multiply,
  rule,
  step,
  subtract,
  when,
} from '../../../formula/build.ts';
import { one, zeroEuroPerPatient } from '../../literals.ts';
import { origin } from '../../origin.ts';
import { depenseAjustee, depenseReelle } from '../inputs.ts';
import { valueOf } from '../parameter-nodes.ts';

const tunnel = valueOf('tunnel');
const source = origin({ status: 'texte', section: 'annexe 5', citations: ['ecartFormule'] });

export const borneBasse = step({
  id: 'borneBasse',
  label: "Bord bas de l'intervalle",
  symbol: { base: 'b' },
  unit: '€/patient',
  origin: source,
  formula: multiply(depenseAjustee, subtract(one, tunnel)),
});

export const borneHaute = step({
  id: 'borneHaute',
  label: "Bord haut de l'intervalle",
  symbol: { base: 'h' },
  unit: '€/patient',
  origin: source,
  formula: multiply(depenseAjustee, add(one, tunnel)),
});

export const ecart = rule({
  id: 'ecart',
  label: 'Écart',
  symbol: { base: 'E' },
  unit: '€/patient',
  shown: { signed: true },
  origin: source,
  formula: cases(
    [
      when(
        lessThan(depenseReelle, borneBasse),
        subtract(borneBasse, depenseReelle),
        'La dépense réelle est sous le bord bas',
      ),
      when(
        greaterThan(depenseReelle, borneHaute),
        subtract(borneHaute, depenseReelle),
        'La dépense réelle est au-dessus du bord haut',
      ),
    ],
    zeroEuroPerPatient,
    "La dépense réelle est dans l'intervalle, l'écart compte pour zéro",
  ),
});
