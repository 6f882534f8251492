import { nombre, type ScenarioCalculator } from '../../calculators/calculator.ts';
import { champParametre, champs } from '../../calculators/fields.ts';
import { patientsDeLAnnee } from '../../calculators/invented-numbers.ts';
import { figureDePage } from '../../calculators/page-figure.ts';
import { formatValue } from '../../french/numbers.ts';

export const ecart: ScenarioCalculator = {
  champs: () => [
    champs.depenseReelle,
    champs.depenseAjustee,
    { ...champParametre('tunnel'), nom: 'Intervalle', unite: "% de l'ajustée" },
  ],
  patientsInventes: patientsDeLAnnee,
  regles: ['ecart'],
  resultat: { id: 'ecart', nom: 'Écart par patient' },
  soit: ({ vue: { valeurs } }) =>
    `soit ${formatValue(valeurs['ecartTotal'] ?? '0', '€', { maximumFractionDigits: 0 })} pour ${formatValue(valeurs['patients'] ?? '0', 'patient')} patients, avant coefficients`,
  figure: figureDePage({
    legende: "La bande est l'intervalle ; en dessous, l'écart selon la dépense réelle.",
    charger: async () => {
      const module = await import('../../figures/ecart/drawing.ts');
      return { dessin: module.ecart, table: module.ecartTable };
    },
    donnees: (calcul) => ({
      reelle: nombre(calcul, 'depenseReelle'),
      ajustee: nombre(calcul, 'depenseAjustee'),
      bordBas: nombre(calcul, 'borneBasse'),
      bordHaut: nombre(calcul, 'borneHaute'),
      ecart: nombre(calcul, 'ecart'),
    }),
  }),
};
