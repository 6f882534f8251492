import { parameters } from '../../../cahier/edition-2019/parameters/all-parameters.ts';
import { document } from '../../../components/drawn-figure.ts';
import { coefficients } from '../../../figures/coefficients/drawing.ts';
import { coefficientsTable } from '../../../figures/coefficients/table.ts';
import { depenses } from '../../../figures/depense-distribution/drawing.ts';
import { depensesTable } from '../../../figures/depense-distribution/table.ts';
import { dispersion } from '../../../figures/dispersion/drawing.ts';
import { dispersionTable } from '../../../figures/dispersion/table.ts';
import type { FigureOptions } from '../../../figures/kit/figure.ts';
import type { FigureTable } from '../../../figures/kit/table.ts';
import { predits } from '../../../figures/predictions/drawing.ts';
import { preditsTable } from '../../../figures/predictions/table.ts';
import { selection } from '../../../figures/selection/drawing.ts';
import { selectionTable } from '../../../figures/selection/table.ts';
import type { FigureDessinee } from '../../../islands/kit/drawing.tsx';
import { TIRAGES } from '../../../population/adjustment/dispersion-faults.ts';
import type { Dispersion } from '../../../population/adjustment/fit-results.ts';
import { creerTaches } from '../../../workers/laboratory/tasks.ts';
import type { FinTache } from '../../../workers/long-contract.ts';
import {
  donneesAges,
  donneesCoefficients,
  donneesDeciles,
  donneesDepenses,
  donneesDispersion,
  donneesSelection,
} from '../figure-data.ts';
import type { Essai } from '../islands/laboratory-state.ts';
import type { FiguresDuLaboratoire } from '../islands/results.tsx';
import { reglagesDeDepart } from '../islands/settings.ts';

/** The width of half the page, where the figures of the laboratory stand. */
const WIDTH = 480;

/** What the page shows before, and without, the worker: the same tasks, with the settings that it opens with. */
export async function laboratoireDuBuild(): Promise<{
  readonly essai: Essai;
  readonly groupes: Dispersion;
  readonly figures: FiguresDuLaboratoire;
}> {
  const taches = creerTaches();
  const reglages = reglagesDeDepart();
  const echantillon = donne(await taches.echantillonner(reglages.echantillon));
  const ajustement = donne(await taches.ajuster(reglages.ajustement));
  const tunnel = Number(parameters.tunnel.defaut);
  const groupes = donne(await taches.disperser({ tunnel, tirages: TIRAGES, graine: 1 }));
  return {
    essai: { reglages, echantillon, ajustement },
    groupes,
    figures: {
      depenses: tracer(depenses, depensesTable, donneesDepenses(echantillon)),
      selection: tracer(selection, selectionTable, donneesSelection(echantillon, ajustement)),
      coefficients: tracer(coefficients, coefficientsTable, donneesCoefficients(echantillon, ajustement)),
      deciles: tracer(predits, preditsTable, donneesDeciles(echantillon, ajustement)),
      ages: tracer(predits, preditsTable, donneesAges(echantillon, ajustement)),
      groupes: tracer(dispersion, dispersionTable, donneesDispersion(echantillon, groupes)),
    },
  };
}

function donne<T extends { readonly ok: true }>(fin: FinTache<T>): T {
  if (fin.etat === 'annule' || !fin.resultat.ok)
    throw new Error("the laboratory's own settings give nothing");
  return fin.resultat;
}

function tracer<T>(
  figure: (data: T, options: FigureOptions) => SVGElement,
  table: (data: T) => FigureTable,
  data: T,
): FigureDessinee {
  return { svg: figure(data, { width: WIDTH, document }).outerHTML, table: table(data) };
}
