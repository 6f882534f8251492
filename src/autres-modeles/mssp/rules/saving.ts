import { divide, multiply, rule, step, subtract } from '../../../formula/build.ts';
import { inputs } from '../inputs.ts';
import { regulation } from '../origin.ts';

const { patients, depense, reference } = inputs;

const savingPerPatient = step({
  id: 'economieParPatient',
  label: 'Économie par patient',
  symbol: { base: 's' },
  unit: '€/patient',
  shown: { signed: true },
  origin: regulation('(a)'),
  formula: subtract(reference, depense),
});

export const savingRate = rule({
  id: 'tauxEconomies',
  label: "Taux d'économies",
  symbol: { base: 't' },
  unit: '1',
  shown: { as: 'share', signed: true },
  origin: regulation('(a)(7)'),
  formula: divide(savingPerPatient, reference),
});

export const saving = rule({
  id: 'economie',
  label: 'Économie',
  symbol: { base: 'S' },
  unit: '€',
  shown: { signed: true },
  origin: regulation('(a) et (d)'),
  formula: multiply(savingPerPatient, patients),
});
