import { drawResult } from '../../../components/drawn-figure.ts';
import type { DrawnFigure } from '../../../islands/kit/drawing.tsx';
import { buildBench } from '../../../rule-pages/modele-ajustement/at-build/built-bench.ts';
import { rulesOfFirstWave } from '../../../scenario/chance/rules-of-first-wave.ts';
import type { StudyQuestion } from '../../../scenario/chance/study/question.ts';
import { type Study, study } from '../../../scenario/chance/study/study.ts';
import { type ChanceFigure, chanceForm } from '../figures.ts';
import { depart, readSettings } from '../settings.ts';

/** The width of the results, beside the settings. */
const WIDTH = 720;

/** What the page shows before, and without, the workers: the same study, with the settings that it opens with. */
export async function buildChance(): Promise<{
  readonly initial: Study;
  readonly figures: Readonly<Record<ChanceFigure, DrawnFigure>>;
  readonly benchCv: string;
}> {
  const initial = study(startingQuestion());
  const { figures } = chanceForm;
  return {
    initial,
    figures: {
      years: await drawResult(figures.years, initial, WIDTH),
      chances: await drawResult(figures.chances, initial, WIDTH),
      gains: await drawResult(figures.gains, initial, WIDTH),
      effort: await drawResult(figures.effort, initial, WIDTH),
    },
    benchCv: await cvOfBench(),
  };
}

/** The question of the settings that the page opens with. */
function startingQuestion(): StudyQuestion {
  const read = readSettings(depart);
  if (!read.ok) throw new Error('the page opens with settings that it refuses');
  return { ...read.asked, ...rulesOfFirstWave(), trend: false };
}

/** What one patient's spending varies by, as the groups of the bench do: their deviation times √n, over its sizes. */
async function cvOfBench(): Promise<string> {
  const { tailles } = (await buildBench()).groups;
  const sum = tailles.reduce((total, { ecartType, taille }) => total + ecartType * Math.sqrt(taille), 0);
  return String(Number((sum / tailles.length).toFixed(2)));
}
