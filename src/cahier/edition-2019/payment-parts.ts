import { atMost, cases, divide, multiply, step, subtract, when } from '../../formula/build.ts';
import { one, zeroEuro } from '../literals.ts';
import { origin } from '../origin.ts';
import { depenseTotale } from './rules/depense-totale.ts';
import { gains } from './rules/gains.ts';
import { interessement } from './rules/interessement.ts';
import { interessementBrut } from './rules/interessement-brut.ts';
import { versement } from './rules/versement.ts';

/* How a payment is told by its parts, and beside what patients cost. No rule uses these. */

const cut = origin({ status: 'deduit', section: 'partie 8-III', citations: ['plafonds'] });
const paid = origin({ status: 'deduit', section: 'partie 3', citations: ['avance'] });

/** The cahier cuts the sum of gains and quality, and says nothing of its parts: each keeps this. */
export const partVersee = step({
  id: 'partVersee',
  label: "Part de l'intéressement brut qui est versée",
  symbol: { base: 'I/I', sub: 'brut' },
  unit: '1',
  isPart: true,
  shown: { as: 'share' },
  origin: cut,
  formula: cases(
    [when(atMost(interessementBrut, zeroEuro), one, "Il n'y a rien à réduire")],
    divide(interessement, interessementBrut),
    "Le plafond et l'enveloppe réduisent toutes les parts en proportion",
  ),
});

export const gainsVerses = step({
  id: 'gainsVerses',
  label: 'Gains reversés, une fois réduits',
  symbol: { base: 'G', sub: 'versés' },
  unit: '€',
  origin: cut,
  formula: multiply(gains, partVersee),
});

/** The valorisation in phase 2, the modulation in phase 3. */
export const qualiteVersee = step({
  id: 'qualiteVersee',
  label: 'Apport de la qualité, une fois réduit',
  symbol: { base: 'I−G', sub: 'versé' },
  unit: '€',
  origin: cut,
  formula: subtract(interessement, gainsVerses),
});

export const partDesDepenses = step({
  id: 'partDesDepenses',
  label: 'Versement rapporté aux dépenses de la patientèle',
  symbol: { base: 'V/T' },
  unit: '1',
  shown: { as: 'share' },
  origin: paid,
  formula: divide(versement, depenseTotale),
});
