import { offered, parametersOf } from '../../../cahier/edition-facts.ts';
import { drawResult } from '../../../components/drawn-figure.ts';
import { TIRAGES } from '../../../population/adjustment/dispersion-faults.ts';
import type { Dispersion } from '../../../population/adjustment/fit-results.ts';
import { creerTaches } from '../../../workers/laboratory/tasks.ts';
import type { FinTache } from '../../../workers/long-contract.ts';
import { modeleAjustement } from '../calculator.ts';
import type { Essai } from '../islands/laboratory-state.ts';
import type { FiguresDuLaboratoire } from '../islands/results.tsx';
import { reglagesDeDepart } from '../settings.ts';

const parameters = parametersOf(offered);

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
  const { figures } = modeleAjustement;
  const run = { echantillon, ajustement, dispersion: groupes };
  return {
    essai: { reglages, echantillon, ajustement },
    groupes,
    figures: {
      depenses: await drawResult(figures.depenses, run, WIDTH),
      selection: await drawResult(figures.selection, run, WIDTH),
      coefficients: await drawResult(figures.coefficients, run, WIDTH),
      deciles: await drawResult(figures.deciles, run, WIDTH),
      ages: await drawResult(figures.ages, run, WIDTH),
      groupes: await drawResult(figures.groupes, run, WIDTH),
    },
  };
}

function donne<T extends { readonly ok: true }>(fin: FinTache<T>): T {
  if (fin.etat === 'annule' || !fin.resultat.ok)
    throw new Error("the laboratory's own settings give nothing");
  return fin.resultat;
}
