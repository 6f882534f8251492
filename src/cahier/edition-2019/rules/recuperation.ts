import {
  cases,
  greaterThan,
  lessThan,
  max,
  min,
  rule,
  step,
  subtract,
  when,
} from '../../../formula/build.ts';
import { one, zeroEuro } from '../../literals.ts';
import { origin } from '../../origin.ts';
import { recuperationDuSolde, soldePrecedent } from '../inputs.ts';
import { creditsAmorcage } from './credits-amorcage.ts';
import { interessement } from './interessement.ts';

const source = origin({
  status: 'hypothese',
  section: 'partie 3',
  citations: ['avance', 'purementIncitatif'],
  hypotheses: ['H9'],
});

export const excedent = step({
  id: 'excedent',
  label: 'Excédent sur les crédits',
  symbol: { base: '(I−K)', sup: '+' },
  unit: '€',
  origin: source,
  formula: max(subtract(interessement, creditsAmorcage), zeroEuro, {
    left: "L'intéressement dépasse les crédits d'amorçage",
    right: "L'intéressement est inférieur aux crédits d'amorçage",
    equal: "L'intéressement égale les crédits d'amorçage",
  }),
});

export const recuperation = rule({
  id: 'recuperation',
  label: 'Récupération',
  symbol: { base: 'Z' },
  unit: '€',
  origin: source,
  formula: cases(
    [
      when(
        lessThan(recuperationDuSolde, one),
        min(soldePrecedent, excedent, {
          left: "L'excédent couvre tout le solde",
          right: "L'excédent ne couvre pas tout le solde, lui seul est récupéré",
          equal: "L'excédent égale le solde",
        }),
        'La récupération se limite à ce qui dépasse les crédits',
        { condition: "si seul l'excédent est récupérable" },
      ),
      when(
        greaterThan(interessement, creditsAmorcage),
        min(soldePrecedent, interessement, {
          left: "L'intéressement couvre tout le solde",
          right: "L'intéressement ne couvre pas tout le solde, il est récupéré en entier",
          equal: "L'intéressement égale le solde",
        }),
        "L'intéressement dépasse les crédits, le solde entier est récupérable",
      ),
    ],
    zeroEuro,
    "L'intéressement ne dépasse pas les crédits, rien n'est récupéré",
  ),
});
