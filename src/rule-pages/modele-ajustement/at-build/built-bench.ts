import { offered, parametersOf } from '../../../cahier/edition-facts.ts';
import { drawResult } from '../../../components/drawn-figure.ts';
import { TIRAGES } from '../../../population/adjustment/dispersion-faults.ts';
import type { Dispersion } from '../../../population/adjustment/fit-results.ts';
import { createTasks } from '../../../workers/adjustment/tasks.ts';
import type { TaskEnd } from '../../../workers/long-contract.ts';
import { modeleAjustement } from '../calculator.ts';
import type { Trial } from '../islands/bench-state.ts';
import type { AdjustmentFigures } from '../islands/results.tsx';
import { initialSettings } from '../settings.ts';

const parameters = parametersOf(offered);

/** The width of half the page, where the figures of the bench stand. */
const WIDTH = 480;

interface BuiltBench {
  readonly trial: Trial;
  readonly groups: Dispersion;
  readonly figures: AdjustmentFigures;
}

let built: Promise<BuiltBench> | undefined;

/** What the page shows before, and without, the worker; built once, for the page and for who starts from its dispersion. */
export function buildBench(): Promise<BuiltBench> {
  built ??= build();
  return built;
}

/** The same tasks as the worker's, with the settings that the page opens with. */
async function build(): Promise<BuiltBench> {
  const tasks = createTasks();
  const settings = initialSettings();
  const sample = given(await tasks.echantillonner(settings.sample));
  const ajustement = given(await tasks.ajuster(settings.ajustement));
  const tunnel = Number(parameters.tunnel.defaultValue);
  const groups = given(await tasks.disperser({ tunnel, tirages: TIRAGES, graine: 1 }));
  const { figures } = modeleAjustement;
  const run = { sample, ajustement, dispersion: groups };
  return {
    trial: { settings, sample, ajustement },
    groups,
    figures: {
      depenses: await drawResult(figures.depenses, run, WIDTH),
      selection: await drawResult(figures.selection, run, WIDTH),
      coefficients: await drawResult(figures.coefficients, run, WIDTH),
      deciles: await drawResult(figures.deciles, run, WIDTH),
      ages: await drawResult(figures.ages, run, WIDTH),
      groups: await drawResult(figures.groups, run, WIDTH),
    },
  };
}

function given<T extends { readonly ok: true }>(end: TaskEnd<T>): T {
  if (end.state === 'annule' || !end.result.ok) throw new Error("the bench's own settings give nothing");
  return end.result;
}
