import type { SocleNumber } from '../../cahier/edition-2019/indicators/all-indicators.ts';
import type { DocumentScenario, View } from '../format/scenario-document.ts';
import {
  inventedCarte,
  inventedExperience,
  inventedSocle,
  type TypedIndicateurs,
} from '../format/typed-quality.ts';

/** The ten socles in 2022: what each came to, after what it was in 2021. */
const socles = [
  ['0.94', '0.92'],
  ['0.13', '0.14'],
  ['0.39', '0.35'],
  ['0.44', '0.30'],
  ['0.121', '0.117'],
  ['0.009', '0.010'],
  ['0.82', '0.74'],
  ['0.62', '0.57'],
  ['0.145', '0.12'],
  ['0.19', '0.22'],
] as const;

/**
 * 2022 by indicators, of the levels that the site invents: nothing reached, a half, the whole, a goal that was held and is
 * lost, and a target of experience. It makes 96 points of 120, as years around it are given by their score.
 */
export const exampleQuality: TypedIndicateurs = {
  mode: 'indicateurs',
  socles: socles.map(([valeur, precedente], rank) => ({
    ...inventedSocle((rank + 1) as SocleNumber),
    valeur,
    precedente,
  })),
  carte: [{ ...inventedCarte("Fond d'œil annuel des diabétiques"), valeur: '0.724', precedente: '0.67' }],
  experience: { ...inventedExperience, note: '80' },
};

/**
 * The one example of the site, which every page opens on: invented figures, made to show in some year what each page is
 * about. `test/examples/01-maison-de-sante.json` is near it, and is not it: there no year needs an advance, nor has indicators.
 */
export const example: DocumentScenario = {
  format: 'ipep-scenario/1',
  cahier: '2019',
  groupements: [
    {
      nom: 'Maison de santé des Tilleuls',
      premiereAnnee: 2019,
      credits: { mode: 'calcul', patients: 12000, appreciation: '0.1' },
      annees: [
        { annee: 2018, patients: 11800, depenseReelle: '2370', depenseAjustee: '2450' },
        annee(2019, 12000, '2420', '2500', '48'),
        annee(2020, 12150, '2440', '2560', '66'),
        annee(2021, 12300, '2415', '2610', '84'),
        { ...annee(2022, 12400, '2450', '2655', '96'), qualite: exampleQuality },
        annee(2023, 12500, '2490', '2700', '102'),
      ],
    },
  ],
};

/** The ranks of its years: one that needs an advance, which the next gives back; the first of phase 3; one by indicators. */
export const exampleYears = { avance: 1, phase3: 3, indicateurs: 4 } as const;

/** What there is to see of it, where a page says nothing else. */
export const exampleView: View = { groupement: 0, annee: exampleYears.phase3 };

function annee(year: number, patients: number, depenseReelle: string, depenseAjustee: string, score: string) {
  return { annee: year, patients, depenseReelle, depenseAjustee, qualite: { mode: 'score' as const, score } };
}
