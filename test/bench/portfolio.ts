import { shortSocles } from '../../src/cahier/edition-2019/indicators/all-indicators.ts';
import type { DocumentScenario } from '../../src/scenario/format/scenario-document.ts';
import { draws } from './chain.ts';

type Typed = DocumentScenario['groupements'][number];
type ScenarioYear = Typed['annees'][number];

/** A portfolio of so many groupements over five results years, one in two scored by its ten socles; repeatable. */
export function inventedPortfolio(groupements: number): DocumentScenario {
  const draw = draws(28);
  return {
    format: 'ipep-scenario/1',
    cahier: '2019',
    enveloppe: { mode: 'portefeuille' },
    groupements: Array.from({ length: groupements }, (_, rank): Typed => {
      const patients = 5000 + Math.floor(draw() * 45_000);
      return {
        nom: `Groupement ${rank + 1}`,
        premiereAnnee: 2019,
        credits: { mode: 'calcul', patients, appreciation: (draw() * 0.4 - 0.2).toFixed(2) },
        annees: Array.from({ length: 6 }, (_, year) => inventedYear(draw, patients, year, rank % 2 === 0)),
      };
    }),
  };
}

function inventedYear(
  draw: () => number,
  patients: number,
  year: number,
  byIndicators: boolean,
): ScenarioYear {
  const euros = (mean: number, spread: number): string => (mean + spread * (draw() - 0.5)).toFixed(2);
  const ratio = (from: number): string => (from + 0.2 * draw()).toFixed(3);
  const qualite: ScenarioYear['qualite'] = byIndicators
    ? {
        mode: 'indicateurs',
        socles: shortSocles.map(({ numero, expectedEvolution }) => {
          const [intermediaire, cible] = expectedEvolution === 'hausse' ? ['0.5', '0.7'] : ['0.5', '0.3'];
          return { numero, valeur: ratio(0.4), precedente: ratio(0.4), intermediaire, cible };
        }),
      }
    : { mode: 'score', score: (draw() * 140 - 20).toFixed(1), maximum: '120' };
  return {
    annee: 2018 + year,
    patients: patients + Math.floor(draw() * 500),
    depenseReelle: euros(2400, 300),
    depenseAjustee: euros(2450, 100),
    ...(year > 0 && { qualite }),
  };
}
