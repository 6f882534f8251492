import { cases, lessThan, literal, max, rule, step, subtract, when } from '../../../formula/build.ts';
import { zeroEuro } from '../../literals.ts';
import { origin } from '../../origin.ts';
import { creditsAmorcage } from './credits-amorcage.ts';
import { interessement } from './interessement.ts';
import { phase } from './phase.ts';

export const manque = step({
  id: 'manque',
  label: 'Manque',
  symbol: { base: '(K−I)', sup: '+' },
  unit: '€',
  origin: origin({ status: 'texte', section: 'partie 3', citations: ['avance'] }),
  formula: max(subtract(creditsAmorcage, interessement), zeroEuro, {
    left: "L'intéressement est inférieur aux crédits d'amorçage",
    right: "L'intéressement dépasse les crédits d'amorçage, rien ne manque",
    equal: "L'intéressement égale les crédits d'amorçage, rien ne manque",
  }),
});

export const avance = rule({
  id: 'avance',
  label: 'Avance',
  symbol: { base: 'F' },
  unit: '€',
  origin: origin({ status: 'texte', section: 'partie 3', citations: ['avance'], hypotheses: ['H10'] }),
  formula: cases(
    [
      when(
        lessThan(phase, literal('3', '1')),
        manque,
        "En phase 2, l'avance comble le manque, s'il y en a un",
      ),
    ],
    zeroEuro,
    "En phase 3, il n'y a pas d'avance",
  ),
});
