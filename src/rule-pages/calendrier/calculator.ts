import { calendarOf, offered } from '../../cahier/edition-facts.ts';
import { number, type ScenarioCalculator } from '../../calculators/calculator.ts';
import { vagues } from '../../calculators/choices/waves.ts';
import { pageFigure } from '../../calculators/page-figure.ts';
import { caption } from '../../figures/calendrier/words.ts';
import type { Calculation } from '../../scenario/run/page-results.ts';

const { LAST_YEAR } = calendarOf(offered);
const { vaguesDuCahier } = calendarOf(offered);

/** The results years of both waves. */
const lignes = vaguesDuCahier.flatMap(({ premiereAnnee }) =>
  Array.from({ length: LAST_YEAR - premiereAnnee + 1 }, (_, rank) => ({
    premiereAnnee,
    results: premiereAnnee + rank,
  })),
);

/** The results years of the groupement that the page looks at. */
function ownPart({ results, vue }: Calculation) {
  const annees = results.groupements.find(({ nom }) => nom === vue.groupement)?.annees ?? [];
  return annees.map(({ annee, phase, anneeVersement }) => ({
    results: annee,
    phase,
    versement: anneeVersement,
  }));
}

/** Both waves, the reader's with its own years; a groupement of neither wave has a lane of its own. */
function donnees(calculation: Calculation, curve: readonly string[]) {
  const computedRows = lignes.map((row, rank) => ({
    ...row,
    phase: Number(curve[rank]),
    versement: Number(curve[lignes.length + rank]),
  }));
  const premiere = number(calculation, 'premiereAnnee');
  const cahier = vaguesDuCahier.map(({ nom, premiereAnnee }) => ({
    nom,
    credits: premiereAnnee as number,
    lignes:
      premiereAnnee === premiere
        ? ownPart(calculation)
        : computedRows.filter((row) => row.premiereAnnee === premiereAnnee),
  }));
  const rank = cahier.findIndex(({ credits }) => credits === premiere);
  const autre = { nom: 'la vôtre', credits: premiere, lignes: ownPart(calculation) };
  return {
    vagues: rank < 0 ? [...cahier, autre] : cahier,
    choice: { vague: rank < 0 ? cahier.length : rank, results: number(calculation, 'annee') },
  };
}

export const calendrier: ScenarioCalculator = {
  champs: () => [],
  choice: [vagues],
  regles: ['phase', 'anneeVersement'],
  result: { id: 'anneeVersement', nom: 'Versement en' },
  thatIs: ({ vue: { valeurs } }) =>
    `pour les résultats de ${valeurs['annee']}, sous les règles de la phase ${valeurs['phase']}`,
  figure: pageFigure({
    legend: caption,
    curve: {
      shownRule: ['phase', 'anneeVersement'],
      variantes: () =>
        lignes.map(({ premiereAnnee, results }) => ({
          premiereAnnee: String(premiereAnnee),
          annee: String(results),
        })),
    },
    load: () => import('../../figures/calendrier/figure.ts'),
    donnees,
  }),
};
