import { cases, greaterThan, literal, step, subtract, totalOfItems, when } from '../../../formula/build.ts';
import { one, zeroPoint } from '../../literals.ts';
import { origin } from '../../origin.ts';
import { aLaCarte } from '../indicator-inputs.ts';
import { valueOf } from '../parameter-nodes.ts';

/* What the socles and the indicators à la carte weigh, for the score and for its maximum. */

const compte = origin({ status: 'texte', section: 'partie 8-I', citations: ['qualiteNotation'] });
const poids = origin({
  status: 'hypothese',
  section: 'partie 8-I',
  citations: ['qualitePoids'],
  hypotheses: ['H2'],
});

export const nombreSocles = step({
  id: 'nombreSocles',
  label: "Nombre d'indicateurs socles comptés",
  symbol: { base: 'k', sub: 'socles' },
  unit: '1',
  origin: compte,
  formula: totalOfItems(subtract(one, aLaCarte)),
});

export const nombreCarte = step({
  id: 'nombreCarte',
  label: "Nombre d'indicateurs à la carte",
  symbol: { base: 'k', sub: 'carte' },
  unit: '1',
  origin: compte,
  formula: totalOfItems(aLaCarte),
});

const hasCartes = greaterThan(nombreCarte, literal('0', '1'));

export const poidsDesSocles = step({
  id: 'poidsDesSocles',
  label: 'Poids des indicateurs socles',
  symbol: { base: 'W', sub: 'socles' },
  unit: 'point',
  origin: poids,
  formula: cases(
    [
      when(
        hasCartes,
        valueOf('poidsSoclesAvecCarte'),
        'Des indicateurs à la carte prennent une part du poids',
      ),
    ],
    valueOf('poidsSoclesSeuls'),
    'Sans indicateur à la carte, les socles ont tout le poids',
  ),
});

export const poidsDeLaCarte = step({
  id: 'poidsDeLaCarte',
  label: 'Poids des indicateurs à la carte',
  symbol: { base: 'W', sub: 'carte' },
  unit: 'point',
  origin: poids,
  formula: cases(
    [when(hasCartes, valueOf('poidsCarte'), 'Les indicateurs à la carte se partagent leur part du poids')],
    zeroPoint,
    "Il n'y a pas d'indicateur à la carte",
  ),
});
