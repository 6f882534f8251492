import { atLeast, cases, divide, multiply, step, when } from '../../../formula/build.ts';
import { one } from '../../literals.ts';
import { origin } from '../../origin.ts';
import { aLaCarte } from '../indicator-inputs.ts';
import { nombreCarte, nombreSocles, poidsDeLaCarte, poidsDesSocles } from './component-weights.ts';
import { noteIndicateur } from './note-indicateur.ts';

export const poidsIndicateur = step({
  id: 'poidsIndicateur',
  label: "Poids d'un indicateur",
  symbol: { base: 'poids' },
  unit: 'point',
  origin: origin({
    status: 'hypothese',
    section: 'partie 8-I',
    citations: ['qualiteNotation', 'qualitePoids'],
    hypotheses: ['H2'],
  }),
  formula: cases(
    [
      when(
        atLeast(aLaCarte, one),
        divide(poidsDeLaCarte, nombreCarte),
        'Le poids de la carte, à parts égales entre les indicateurs à la carte',
        { condition: 'si à la carte' },
      ),
    ],
    divide(poidsDesSocles, nombreSocles),
    'Le poids des socles, à parts égales entre les socles comptés',
  ),
});

export const pointsIndicateur = step({
  id: 'pointsIndicateur',
  label: "Points d'un indicateur",
  symbol: { base: 'points' },
  unit: 'point',
  origin: origin({
    status: 'deduit',
    section: 'partie 8-I',
    citations: ['qualiteScore', 'qualiteNotation'],
    hypotheses: ['H1', 'H2'],
  }),
  formula: multiply(poidsIndicateur, noteIndicateur),
});
