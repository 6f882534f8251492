import {
  add,
  atLeast,
  atMost,
  cases,
  divide,
  greaterThan,
  lessThan,
  literal,
  max,
  multiply,
  rule,
  step,
  subtract,
  when,
} from '../../../formula/build.ts';
import type { Comparison, Node } from '../../../formula/node.ts';
import { one } from '../../literals.ts';
import { origin } from '../../origin.ts';
import {
  baisseAttendue,
  valeur,
  valeurCible,
  valeurIntermediaire,
  valeurPrecedente,
} from '../indicator-inputs.ts';
import { valueOf } from '../parameter-nodes.ts';

const acquired = valueOf('partObjectifIntermediaire');
const plancher = valueOf('plancherDegradation');

const source = origin({
  status: 'hypothese',
  section: 'partie 8-I',
  citations: ['qualiteNotation', 'methodeRosp'],
  hypotheses: ['H1'],
});

/** The same for an indicator that rises and for one that falls: both signs turn. */
export const noteDuNiveau = step({
  id: 'noteDuNiveau',
  label: 'Note selon le niveau atteint',
  symbol: { base: 'note', sub: 'niveau' },
  unit: '1',
  shown: { as: 'mark' },
  origin: source,
  formula: add(
    acquired,
    multiply(
      subtract(one, acquired),
      divide(subtract(valeur, valeurIntermediaire), subtract(valeurCible, valeurIntermediaire)),
    ),
  ),
});

export const noteDuProgres = step({
  id: 'noteDuProgres',
  label: "Note selon le progrès depuis l'année précédente",
  symbol: { base: 'note', sub: 'progrès' },
  unit: '1',
  shown: { as: 'mark' },
  origin: source,
  formula: multiply(
    acquired,
    divide(subtract(valeur, valeurPrecedente), subtract(valeurIntermediaire, valeurPrecedente)),
  ),
});

interface Direction<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly sub: string;
  readonly reached: (left: Node<'1'>, right: Node<'1'>) => Comparison;
  readonly lack: (left: Node<'1'>, right: Node<'1'>) => Comparison;
}

/** The mark by regimes: at the target, between the intermediate level and the target, below with or without a fall. */
const noteBy = <const Id extends string>({ id, label, sub, reached, lack }: Direction<Id>) =>
  step({
    id,
    label,
    symbol: { base: 'note', sub },
    unit: '1',
    shown: { as: 'mark' },
    origin: source,
    formula: cases(
      [
        when(reached(valeur, valeurCible), one, 'La cible est atteinte, la note est entière'),
        when(
          reached(valeur, valeurIntermediaire),
          noteDuNiveau,
          "L'objectif intermédiaire est atteint, la note suit le niveau",
        ),
        when(
          lack(valeurPrecedente, valeurIntermediaire),
          max(plancher, noteDuProgres, {
            left: 'La note ne descend pas sous le plancher',
            right: 'La note est celle du progrès',
            equal: 'La note du progrès est exactement le plancher',
          }),
          "L'objectif intermédiaire n'était pas atteint l'année précédente, la note suit le progrès",
        ),
      ],
      plancher,
      "L'objectif intermédiaire était atteint l'année précédente et ne l'est plus, la note tombe au plancher",
    ),
  });

export const noteHausse = noteBy({
  id: 'noteHausse',
  label: "Note d'un indicateur dont on attend la hausse",
  sub: 'hausse',
  reached: atLeast,
  lack: lessThan,
});

export const noteBaisse = noteBy({
  id: 'noteBaisse',
  label: "Note d'un indicateur dont on attend la baisse",
  sub: 'baisse',
  reached: atMost,
  lack: greaterThan,
});

export const noteIndicateur = rule({
  id: 'noteIndicateur',
  label: "Note d'un indicateur",
  symbol: { base: 'note' },
  unit: '1',
  shown: { as: 'mark' },
  origin: source,
  formula: cases(
    [
      when(atLeast(baisseAttendue, literal('1', '1')), noteBaisse, 'On attend une baisse', {
        condition: 'si on attend une baisse',
      }),
    ],
    noteHausse,
    'On attend une hausse',
  ),
});
