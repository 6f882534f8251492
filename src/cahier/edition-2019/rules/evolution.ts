import { divide, multiply, rule, step, subtract } from '../../../formula/build.ts';
import { origin } from '../../origin.ts';
import {
  depenseAjustee,
  depenseAjusteePrecedente,
  depenseReelle,
  depenseReellePrecedente,
} from '../inputs.ts';

const source = origin({ status: 'texte', section: 'annexe 5', citations: ['evolutionFormule'] });

export const evolutionNationale = step({
  id: 'evolutionNationale',
  label: 'Évolution de la dépense ajustée',
  symbol: { base: 'v' },
  unit: '1',
  origin: source,
  formula: divide(depenseAjustee, depenseAjusteePrecedente),
});

export const depenseAttendue = step({
  id: 'depenseAttendue',
  label: 'Dépense réelle attendue',
  symbol: { base: 'R', sup: '*' },
  unit: '€/patient',
  origin: source,
  formula: multiply(depenseReellePrecedente, evolutionNationale),
});

export const evolution = rule({
  id: 'evolution',
  label: "Différence d'évolution",
  symbol: { base: 'D' },
  unit: '€/patient',
  shown: { signed: true },
  origin: source,
  formula: subtract(depenseAttendue, depenseReelle),
});
