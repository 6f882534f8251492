import { number, type ScenarioCalculator } from '../../calculators/calculator.ts';
import { modeQualite } from '../../calculators/choices/quality-choices.ts';
import { fields } from '../../calculators/fields.ts';
import { evolutionPatients } from '../../calculators/invented-years-words.ts';
import { fieldInForce } from '../../calculators/later-fields.ts';
import { pageFigure } from '../../calculators/page-figure.ts';
import { scoreFields, scoreRows } from '../../calculators/score-fields.ts';
import { phase3Scores } from '../../figures/phase-3/scores.ts';
import { caption } from '../../figures/phase-3/words.ts';
import { formatValue } from '../../french/numbers.ts';
import type { Variant } from '../../scenario/compare/curve.ts';
import type { Calculation } from '../../scenario/run/page-results.ts';

const scores = (calculation: Calculation) =>
  phase3Scores({ score: number(calculation, 'scoreQualite'), maximum: number(calculation, 'scoreMaximal') });

/** Given scores, out of the maximum of the year, also where that of the year is by indicators. */
function variantes(calculation: Calculation): readonly Variant[] {
  const { scoreMaximal = '0' } = calculation.vue.valeurs;
  return scores(calculation).map((score) => ({
    qualiteParIndicateurs: '0',
    scoreDonne: score.toFixed(6),
    maximumDonne: scoreMaximal,
  }));
}

function contribution({ vue: { valeurs } }: Calculation): string {
  const { apportQualite = '0', gains = '0' } = valeurs;
  const montant = formatValue(apportQualite.replace('-', ''), '€', { maximumFractionDigits: 0 });
  const from = `de ${formatValue(gains, '€', { maximumFractionDigits: 0 })} de gains reversés`;
  if (Number(gains) === 0) return "il n'y a pas de gains reversés : la qualité n'a rien à moduler";
  if (Number(apportQualite) === 0) return `partant ${from}, la qualité n'ajoute ni ne retire rien`;
  return `partant ${from}, la qualité ${Number(apportQualite) > 0 ? 'ajoute' : 'retire'} ${montant}`;
}

export const phase3: ScenarioCalculator = {
  choice: [modeQualite],
  champs: (scenario, vue) => [
    ...scoreFields(scenario, vue, ['score', 'maximum']),
    fields.depenseReelle,
    fields.depenseAjustee,
    fieldInForce('modulationMaximale', scenario, vue, { nom: 'Fourchette', unite: '± % des gains reversés' }),
  ],
  lignes: scoreRows,
  phase: 3,
  inventedItems: 'annee',
  inventedPatients: evolutionPatients,
  regles: ['partQualite', 'modulation', 'interessementBrut'],
  result: { id: 'interessementBrut', nom: 'Intéressement brut' },
  thatIs: contribution,
  figure: pageFigure({
    legend: caption,
    curve: {
      shownRule: 'modulation',
      variantes,
    },
    load: () => import('../../figures/phase-3/figure.ts'),
    donnees: (calculation, curve) => ({
      curve: scores(calculation).map((score, rank) => ({ score, modulation: Number(curve[rank]) })),
      score: number(calculation, 'scoreQualite'),
      maximum: number(calculation, 'scoreMaximal'),
      part: number(calculation, 'partQualite'),
      modulation: number(calculation, 'modulation'),
      modulationMaximale: number(calculation, 'modulationMaximale'),
      gains: number(calculation, 'gains'),
      interessementBrut: number(calculation, 'interessementBrut'),
    }),
  }),
};
