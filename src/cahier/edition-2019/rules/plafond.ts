import { multiply, rule } from '../../../formula/build.ts';
import { origin } from '../../origin.ts';
import { valueOf } from '../parameter-nodes.ts';
import { depenseTotale } from './depense-totale.ts';

export const plafond = rule({
  id: 'plafond',
  label: 'Plafond du groupement',
  symbol: { base: 'L' },
  unit: '€',
  origin: origin({ status: 'texte', section: 'partie 8-III', citations: ['plafonds'] }),
  formula: multiply(valueOf('plafondGroupement'), depenseTotale),
});
