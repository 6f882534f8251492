import { nombre, type ScenarioCalculator } from '../../calculators/calculator.ts';
import { champParametre, champs } from '../../calculators/fields.ts';
import { patientsDeDeuxAnnees } from '../../calculators/invented-numbers.ts';
import { figureDePage } from '../../calculators/page-figure.ts';
import { formatValue } from '../../french/numbers.ts';

export const gains: ScenarioCalculator = {
  champs: () => [
    champs.depenseReelle,
    champs.depenseAjustee,
    champs.depenseReellePrecedente,
    champs.depenseAjusteePrecedente,
    champs.patients,
    { ...champParametre('coefficientEcart'), nom: "Poids de l'écart" },
    { ...champParametre('coefficientPartage'), nom: 'Partage', unite: '% de la somme' },
  ],
  patientsInventes: patientsDeDeuxAnnees,
  regles: ['montantParPatient', 'gains'],
  resultat: { id: 'gains', nom: 'Gains reversés' },
  soit: ({ vue: { valeurs } }) =>
    `soit ${formatValue(valeurs['montantParPatient'] ?? '0', '€/patient')} par patient, pour ${formatValue(valeurs['patients'] ?? '0', 'patient')} patients`,
  figure: figureDePage({
    legende:
      "Les deux parts s'ajoutent, puis la somme est partagée. Sous la ligne, ce que le plancher à zéro efface.",
    charger: async () => {
      const module = await import('../../figures/gains/drawing.ts');
      return { dessin: module.gains, table: module.gainsTable };
    },
    donnees: (calcul) => ({
      ecart: nombre(calcul, 'ecart'),
      evolution: nombre(calcul, 'evolution'),
      coefficientEcart: calcul.vue.valeurs['coefficientEcart'] ?? '',
      coefficientEvolution: calcul.vue.valeurs['coefficientEvolution'] ?? '',
      contributionEcart: nombre(calcul, 'contributionEcart'),
      contributionEvolution: nombre(calcul, 'contributionEvolution'),
      sansPlancherEcart: nombre(calcul, 'ecartSansPlancher'),
      sansPlancherEvolution: nombre(calcul, 'evolutionSansPlancher'),
      partage: nombre(calcul, 'coefficientPartage'),
      montantParPatient: nombre(calcul, 'montantParPatient'),
      patients: nombre(calcul, 'patients'),
      gains: nombre(calcul, 'gains'),
    }),
  }),
};
