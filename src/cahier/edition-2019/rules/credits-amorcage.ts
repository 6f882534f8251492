import {
  add,
  atLeast,
  atMost,
  cases,
  divide,
  lessThan,
  max,
  min,
  multiply,
  rule,
  step,
  subtract,
  when,
} from '../../../formula/build.ts';
import { one } from '../../literals.ts';
import { origin, supposing } from '../../origin.ts';
import { creditsAppreciation, creditsCalcules, creditsDonnes, creditsPatients } from '../inputs.ts';
import { valueOf } from '../parameter-nodes.ts';

const [plancher, ceilingSize] = [valueOf('taillePlancher'), valueOf('taillePlafond')];
const minimalPart = valueOf('partTailleMinimale');

export const partTaille = step({
  id: 'partTaille',
  label: 'Part liée à la taille',
  symbol: { base: 's' },
  unit: '1',
  isPart: true,
  shown: { as: 'share' },
  origin: origin({
    status: 'hypothese',
    section: 'partie 10',
    citations: ['creditsTaille'],
    hypotheses: ['H8'],
  }),
  formula: cases(
    [
      when(
        atMost(creditsPatients, plancher),
        minimalPart,
        'La patientèle ne dépasse pas la taille plancher, la part est la plus petite',
      ),
      when(
        atLeast(creditsPatients, ceilingSize),
        one,
        'La patientèle atteint la taille plafond, la part est entière',
      ),
    ],
    add(
      minimalPart,
      multiply(
        subtract(one, minimalPart),
        divide(subtract(creditsPatients, plancher), subtract(ceilingSize, plancher)),
      ),
    ),
    'La patientèle est entre les deux tailles, la part croît en ligne droite',
  ),
});

export const creditsTheoriques = step({
  id: 'creditsTheoriques',
  label: 'Montant avant bornes',
  symbol: { base: 'K', sub: 'théorique' },
  unit: '€',
  origin: origin({
    status: 'hypothese',
    section: 'partie 10',
    citations: ['creditsForfait', 'creditsAppreciation'],
    hypotheses: ['H8'],
  }),
  formula: multiply(valueOf('creditsForfait'), add(partTaille, creditsAppreciation)),
});

export const creditsAmorcage = rule({
  id: 'creditsAmorcage',
  label: "Crédits d'amorçage",
  symbol: { base: 'K' },
  unit: '€',
  origin: origin({
    status: 'hypothese',
    section: 'partie 10',
    citations: ['creditsFourchette', 'creditsTaille', 'creditsAppreciation'],
    hypotheses: ['H8'],
  }),
  formula: cases(
    [
      when(lessThan(creditsCalcules, one), creditsDonnes, 'Le montant des crédits est donné', {
        condition: 'si le montant est donné',
        ...supposing(),
      }),
    ],
    max(
      valueOf('creditsMinimum'),
      min(creditsTheoriques, valueOf('creditsMaximum'), {
        left: 'Le maximum est respecté',
        right: 'Le maximum est dépassé, le montant y est ramené',
        equal: 'Le maximum est tout juste atteint',
      }),
      {
        left: 'Le montant est sous le minimum, le minimum est accordé',
        right: 'Le minimum est dépassé',
        equal: 'Le minimum est tout juste atteint',
      },
    ),
    'Le montant est calculé, puis tenu dans la fourchette',
  ),
});
