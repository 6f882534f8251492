import {
  atMost,
  cases,
  divide,
  lessThan,
  min,
  multiply,
  rule,
  step,
  total,
  when,
} from '../../../formula/build.ts';
import { one, zeroEuro } from '../../literals.ts';
import { origin } from '../../origin.ts';
import { enveloppePortefeuille, facteurDonne } from '../inputs.ts';
import { valueOf } from '../parameter-nodes.ts';
import { depenseTotale } from './depense-totale.ts';
import { interessementPlafonne } from './interessement-plafonne.ts';

export const enveloppeNationale = step({
  id: 'enveloppeNationale',
  label: 'Enveloppe nationale',
  symbol: { base: 'N', sub: 'national' },
  unit: '€',
  origin: origin({ status: 'texte', section: 'partie 8-III', citations: ['plafonds'], hypotheses: ['H14'] }),
  formula: multiply(valueOf('plafondNational'), total(depenseTotale)),
});

export const demandeTotale = step({
  id: 'demandeTotale',
  label: 'Intéressements demandés',
  symbol: { base: 'Y' },
  unit: '€',
  origin: origin({ status: 'deduit', section: 'partie 8-III', citations: ['plafonds'], hypotheses: ['H14'] }),
  formula: total(interessementPlafonne),
});

export const facteurEnveloppe = rule({
  id: 'facteurEnveloppe',
  label: "Facteur de l'enveloppe",
  symbol: { base: 'f' },
  unit: '1',
  shown: { as: 'share' },
  origin: origin({
    status: 'hypothese',
    section: 'partie 8-III',
    citations: ['plafonds'],
    hypotheses: ['H7'],
  }),
  formula: cases(
    [
      when(
        lessThan(enveloppePortefeuille, one),
        facteurDonne,
        "Le facteur de l'enveloppe est celui du scénario",
        { condition: 'si le facteur est donné' },
      ),
      when(atMost(demandeTotale, zeroEuro), one, "Rien n'est demandé, rien n'est réduit"),
    ],
    min(divide(enveloppeNationale, demandeTotale), one, {
      left: "L'enveloppe nationale est dépassée, tous les intéressements sont réduits en proportion",
      right: "L'enveloppe nationale suffit",
      equal: "L'enveloppe nationale est tout juste épuisée",
    }),
    'Le facteur se calcule sur le portefeuille',
  ),
});
