import { nombre, type ScenarioCalculator } from '../../calculators/calculator.ts';
import { modeQualite } from '../../calculators/choices.ts';
import { champParametre, champs } from '../../calculators/fields.ts';
import { patientsDeDeuxAnnees } from '../../calculators/invented-numbers.ts';
import { figureDePage } from '../../calculators/page-figure.ts';
import { champsDuScore, lignesDuScore } from '../../calculators/score-fields.ts';
import { phase3Scores } from '../../figures/phase-3/scores.ts';
import { formatValue } from '../../french/numbers.ts';
import type { Variante } from '../../scenario/compare/curve.ts';
import type { Calcul } from '../../scenario/run/page-results.ts';

const scores = (calcul: Calcul) =>
  phase3Scores({ score: nombre(calcul, 'scoreQualite'), maximum: nombre(calcul, 'scoreMaximal') });

/** Given scores, out of the maximum of the year, also where that of the year is by indicators. */
function variantes(calcul: Calcul): readonly Variante[] {
  const { scoreMaximal = '0' } = calcul.vue.valeurs;
  return scores(calcul).map((score) => ({
    qualiteParIndicateurs: '0',
    scoreDonne: score.toFixed(6),
    maximumDonne: scoreMaximal,
  }));
}

function apport({ vue: { valeurs } }: Calcul): string {
  const { apportQualite = '0', gains = '0' } = valeurs;
  const montant = formatValue(apportQualite.replace('-', ''), '€', { maximumFractionDigits: 0 });
  const de = `de ${formatValue(gains, '€', { maximumFractionDigits: 0 })} de gains reversés`;
  if (Number(gains) === 0) return "il n'y a pas de gains reversés : la qualité n'a rien à moduler";
  if (Number(apportQualite) === 0) return `partant ${de}, la qualité n'ajoute ni ne retire rien`;
  return `partant ${de}, la qualité ${Number(apportQualite) > 0 ? 'ajoute' : 'retire'} ${montant}`;
}

export const phase3: ScenarioCalculator = {
  choix: [modeQualite],
  champs: (scenario, vue) => [
    ...champsDuScore(scenario, vue, ['score', 'maximum']),
    champs.depenseReelle,
    champs.depenseAjustee,
    { ...champParametre('modulationMaximale'), nom: 'Fourchette', unite: '± % des gains reversés' },
  ],
  lignes: lignesDuScore,
  phase: 3,
  inventees: 'annee',
  patientsInventes: patientsDeDeuxAnnees,
  regles: ['partQualite', 'modulation', 'interessementBrut'],
  resultat: { id: 'interessementBrut', nom: 'Intéressement brut' },
  soit: apport,
  figure: figureDePage({
    legende:
      'La modulation selon le score. Le point est le vôtre, avec les euros ajoutés aux gains reversés ou retirés.',
    courbe: {
      regle: 'modulation',
      variantes,
    },
    charger: async () => {
      const module = await import('../../figures/phase-3/drawing.ts');
      return { dessin: module.phase3, table: module.phase3Table };
    },
    donnees: (calcul, courbe) => ({
      courbe: scores(calcul).map((score, rang) => ({ score, modulation: Number(courbe[rang]) })),
      score: nombre(calcul, 'scoreQualite'),
      maximum: nombre(calcul, 'scoreMaximal'),
      part: nombre(calcul, 'partQualite'),
      modulation: nombre(calcul, 'modulation'),
      modulationMaximale: nombre(calcul, 'modulationMaximale'),
      gains: nombre(calcul, 'gains'),
      interessementBrut: nombre(calcul, 'interessementBrut'),
    }),
  }),
};
