import { cases, lessThan, literal, min, multiply, rule, step, when } from '../../../formula/build.ts';
import { inputs } from '../inputs.ts';
import { regulation } from '../origin.ts';
import { highestShare, paymentLimit } from '../parameters.ts';
import { minimumRate } from './minimum-rate.ts';
import { saving, savingRate } from './saving.ts';

const { patients, reference, qualite } = inputs;

export const share = rule({
  id: 'part',
  label: "Part de l'économie",
  symbol: { base: 'p' },
  unit: '1',
  isPart: true,
  shown: { as: 'share' },
  origin: regulation('(d)'),
  formula: multiply(highestShare, qualite),
});

const shared = step({
  id: 'economiePartagee',
  label: 'Économie partagée, dès le premier dollar',
  symbol: { base: 'S', sub: 'partagée' },
  unit: '€',
  origin: regulation('(e)(1)'),
  formula: multiply(share, saving),
});

const limit = step({
  id: 'paiementMaximal',
  label: 'Limite du paiement',
  symbol: { base: 'L' },
  unit: '€',
  origin: regulation('(e)(2)'),
  formula: multiply(paymentLimit, multiply(reference, patients)),
});

export const payment = rule({
  id: 'paiement',
  label: 'Paiement',
  symbol: { base: 'P' },
  unit: '€',
  origin: regulation('(c) à (e)'),
  formula: cases(
    [
      when(
        lessThan(savingRate, minimumRate),
        literal('0', '€'),
        "Le taux minimal n'est pas atteint, rien n'est payé",
      ),
    ],
    min(shared, limit, {
      left: 'La limite du paiement est respectée',
      right: 'La limite du paiement est dépassée, le paiement y est ramené',
      equal: 'La limite du paiement est tout juste atteinte',
    }),
    "Le taux minimal est atteint, toute l'économie est partagée",
  ),
});
