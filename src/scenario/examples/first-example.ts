import type { DocumentScenario, View } from '../format/scenario-document.ts';

/** The example that every page starts from: invented figures, those of `test/examples/01-maison-de-sante.json`. */
export const example: DocumentScenario = {
  format: 'ipep-scenario/1',
  cahier: '2019',
  groupements: [
    {
      nom: 'Maison de santé des Tilleuls',
      premiereAnnee: 2019,
      credits: { mode: 'calcul', patients: 12000, appreciation: '0.1' },
      annees: [
        { annee: 2018, patients: 11800, depenseReelle: '2400', depenseAjustee: '2450' },
        annee(2019, 12000, '2420', '2500', '48'),
        annee(2020, 12150, '2440', '2560', '66'),
        annee(2021, 12300, '2415', '2610', '84'),
        annee(2022, 12400, '2450', '2655', '96'),
        annee(2023, 12500, '2490', '2700', '102'),
      ],
    },
  ],
};

/** The year 2021, the first of phase 3. */
export const exampleView: View = { groupement: 0, annee: 3 };

function annee(year: number, patients: number, depenseReelle: string, depenseAjustee: string, score: string) {
  return { annee: year, patients, depenseReelle, depenseAjustee, qualite: { mode: 'score' as const, score } };
}
