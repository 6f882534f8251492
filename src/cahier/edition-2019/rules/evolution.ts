import {
  cases,
  divide,
  lessThan,
  literal,
  multiply,
  rule,
  step,
  subtract,
  when,
} from '../../../formula/build.ts';
import { one } from '../../literals.ts';
import { origin, supposing } from '../../origin.ts';
import {
  depenseAjustee,
  depenseAjusteeDepart,
  depenseAjusteePrecedente,
  depenseReelle,
  depenseReelleDepart,
  depenseReellePrecedente,
  evolutionTriennale,
} from '../inputs.ts';
import { rang } from './phase.ts';

const source = origin({ status: 'texte', section: 'annexe 5', citations: ['evolutionFormule'] });

export const evolutionNationale = step({
  id: 'evolutionNationale',
  label: 'Évolution de la dépense ajustée',
  symbol: { base: 'v' },
  unit: '1',
  origin: source,
  formula: divide(depenseAjustee, depenseAjusteePrecedente),
});

export const depenseAttendue = step({
  id: 'depenseAttendue',
  label: 'Dépense réelle attendue',
  symbol: { base: 'R', sup: '*' },
  unit: '€/patient',
  origin: source,
  formula: multiply(depenseReellePrecedente, evolutionNationale),
});

const trend = origin({
  status: 'hypothese',
  section: 'partie 8-II-1',
  citations: ['evolutionTroisAns'],
  hypotheses: ['H18'],
});

export const anneesTendance = step({
  id: 'anneesTendance',
  label: 'Années de la tendance',
  symbol: { base: 'k' },
  unit: '1',
  origin: trend,
  formula: cases(
    [
      when(
        lessThan(rang, literal('1', 'an')),
        one,
        'À la première année de résultats, la tendance porte sur une seule année',
      ),
      when(
        lessThan(rang, literal('2', 'an')),
        literal('2', '1'),
        'À la deuxième année de résultats, la tendance porte sur deux années',
      ),
    ],
    literal('3', '1'),
    'La tendance porte sur les trois dernières années',
  ),
});

export const depenseAttendueTendance = step({
  id: 'depenseAttendueTendance',
  label: 'Dépense réelle attendue depuis le départ de la tendance',
  symbol: { base: 'R', sub: 'k', sup: '*' },
  unit: '€/patient',
  origin: trend,
  formula: multiply(depenseReelleDepart, divide(depenseAjustee, depenseAjusteeDepart)),
});

export const evolution = rule({
  id: 'evolution',
  label: "Différence d'évolution",
  symbol: { base: 'D' },
  unit: '€/patient',
  shown: { signed: true },
  origin: origin({
    status: 'texte',
    section: 'annexe 5',
    citations: ['evolutionFormule'],
    hypotheses: ['H18'],
  }),
  formula: cases(
    [
      when(
        lessThan(evolutionTriennale, one),
        subtract(depenseAttendue, depenseReelle),
        "La dépense réelle est comparée à celle que l'année précédente laissait attendre",
        { condition: "si l'évolution est annuelle", ...supposing() },
      ),
    ],
    divide(subtract(depenseAttendueTendance, depenseReelle), anneesTendance),
    "L'évolution est l'économie moyenne par an sur la tendance",
  ),
});
