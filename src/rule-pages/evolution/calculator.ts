import { nombre, type ScenarioCalculator } from '../../calculators/calculator.ts';
import { champs } from '../../calculators/fields.ts';
import { patientsDeDeuxAnnees } from '../../calculators/invented-numbers.ts';
import { figureDePage } from '../../calculators/page-figure.ts';
import { formatValue } from '../../french/numbers.ts';

export const evolution: ScenarioCalculator = {
  champs: () => [
    champs.depenseReellePrecedente,
    champs.depenseReelle,
    champs.depenseAjusteePrecedente,
    champs.depenseAjustee,
  ],
  patientsInventes: patientsDeDeuxAnnees,
  regles: ['evolution'],
  resultat: { id: 'evolution', nom: "Différence d'évolution" },
  soit: ({ vue: { valeurs } }) =>
    `par patient, soit ${formatValue(valeurs['evolutionTotale'] ?? '0', '€', { maximumFractionDigits: 0, signed: true })} pour ${formatValue(valeurs['patients'] ?? '0', 'patient')} patients, avant coefficients`,
  figure: figureDePage({
    legende:
      "En trait plein, votre dépense réelle ; en pointillé, ce qu'elle serait devenue au rythme de la dépense ajustée (trait fin).",
    charger: async () => {
      const module = await import('../../figures/evolution/drawing.ts');
      return { dessin: module.evolution, table: module.evolutionTable };
    },
    donnees: (calcul) => ({
      annee: nombre(calcul, 'annee'),
      reellePrecedente: nombre(calcul, 'depenseReellePrecedente'),
      ajusteePrecedente: nombre(calcul, 'depenseAjusteePrecedente'),
      reelle: nombre(calcul, 'depenseReelle'),
      ajustee: nombre(calcul, 'depenseAjustee'),
      attendue: nombre(calcul, 'depenseAttendue'),
      evolution: nombre(calcul, 'evolution'),
    }),
  }),
};
