import { nombre, type ScenarioCalculator } from '../../calculators/calculator.ts';
import { modeQualite } from '../../calculators/choices.ts';
import { champParametre, champs } from '../../calculators/fields.ts';
import { patientsDeLAnnee } from '../../calculators/invented-numbers.ts';
import { figureDePage } from '../../calculators/page-figure.ts';
import { champsDuScore, lignesDuScore } from '../../calculators/score-fields.ts';
import { formatValue } from '../../french/numbers.ts';

const euros = (value = '0') => formatValue(value, '€', { maximumFractionDigits: 0 });

export const phase2: ScenarioCalculator = {
  choix: [modeQualite],
  champs: (scenario, vue) => [
    champs.patients,
    champs.depenseReelle,
    ...champsDuScore(scenario, vue, ['score', 'maximum']),
    { ...champParametre('quotePartQualite'), nom: 'Enveloppe', unite: 'des dépenses' },
  ],
  lignes: lignesDuScore,
  phase: 2,
  inventees: 'annee',
  patientsInventes: patientsDeLAnnee,
  regles: ['partQualite', 'droitTirage', 'valorisationQualite', 'interessementBrut'],
  resultat: { id: 'interessementBrut', nom: 'Intéressement brut' },
  soit: ({ vue: { valeurs } }) => {
    const { gains, valorisationQualite, droitNonAcquis = '0' } = valeurs;
    const perdu =
      Number(droitNonAcquis) > 0
        ? `le score laisse ${euros(droitNonAcquis)} du droit de tirage`
        : 'tout le droit de tirage est acquis';
    return `dont ${euros(gains)} de gains reversés et ${euros(valorisationQualite)} de qualité ; ${perdu}`;
  },
  figure: figureDePage({
    legende:
      "À gauche, le droit de tirage : la partie pleine est acquise par le score, la partie hachurée est perdue. À droite, ce qui est acquis s'ajoute aux gains reversés.",
    charger: async () => {
      const module = await import('../../figures/phase-2/drawing.ts');
      return { dessin: module.phase2, table: module.phase2Table };
    },
    donnees: (calcul) => ({
      gains: nombre(calcul, 'gains'),
      droitTirage: nombre(calcul, 'droitTirage'),
      part: nombre(calcul, 'partQualite'),
      valorisation: nombre(calcul, 'valorisationQualite'),
      interessementBrut: nombre(calcul, 'interessementBrut'),
      plafond: nombre(calcul, 'plafond'),
    }),
  }),
};
