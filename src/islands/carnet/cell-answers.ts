import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { CellAnswer, ComputedCell } from '../../notebook/compute/computed-cell.ts';
import { type LiveContent, liveContent } from '../../notebook/compute/live-content.ts';
import type {
  ComparisonCell,
  Computation,
  KeptDossier,
  Notebook,
  ResultCell,
} from '../../notebook/notebook.ts';
import { client, store } from '../../store/page-store.ts';
import { drawSensitivity, drawVersements } from '../estimer/estimate-figures.ts';
import type { Draw } from '../kit/drawing.tsx';
import { activeDossier, today } from './active-dossier.ts';

type Computing = ResultCell | ComparisonCell;

/** A figure for paper and files, drawn once at their width. */
interface PaperDrawing {
  readonly element: SVGElement;
  /** The same as a file of its own, with the colours of paper. */
  readonly text: string;
}

/** A cell as it is shown, with what draws its figure. */
export interface AnsweredCell extends LiveContent {
  readonly draw?: Draw;
  readonly drawing?: PaperDrawing;
}

/** How wide figures are drawn on paper, in pixels. */
const PAPER = 640;

const computes = (cell: Notebook['cellules'][number]): cell is Computing =>
  cell.mode === 'resultat' || cell.mode === 'comparaison';

/** Asks the worker what a cell gives today; undefined where that broke down, or something newer was asked. */
export async function askCell(
  channel: string,
  cell: { readonly mode: Computing['mode']; readonly montre?: ResultCell['montre'] },
  dossiers: readonly KeptDossier[],
): Promise<CellAnswer | undefined> {
  const [dossier] = dossiers;
  const issue =
    cell.mode === 'comparaison'
      ? await client.ask(channel, 'computeComparison', dossiers, today())
      : cell.montre && dossier
        ? await client.ask(channel, 'computeResult', { montre: cell.montre, dossier, le: today() })
        : undefined;
  return issue?.state === 'fini' ? issue.result : undefined;
}

interface Now {
  readonly scenario: KeptDossier['scenario'];
  readonly dossiers: readonly KeptDossier[];
  readonly answer?: CellAnswer;
}

/** What each cell that computes gives today, as the worker answers, by its key. */
export function useAnswers({ cellules }: Notebook): ReadonlyMap<number, AnsweredCell> {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const asItWas = useRef(new WeakMap<Computation, { answer?: CellAnswer }>());
  const nows = useRef(new WeakMap<Computation, Now>());
  const draws = useRef(new WeakMap<ComputedCell, { draw: Draw; drawing?: PaperDrawing }>());
  const current = activeDossier(store.saisie.value);

  const drawn = (answer: CellAnswer | undefined): void => {
    if (!answer?.ok || answer.drawing === undefined || draws.current.has(answer)) return;
    const { figure, estimation } = answer.drawing;
    const draw = (figure === 'versements' ? drawVersements : drawSensitivity)(estimation);
    draws.current.set(answer, { draw });
    void drawOnPaper(draw, answer.content.title).then((drawing) => {
      if (drawing) draws.current.set(answer, { draw, drawing });
      redraw(undefined);
    });
  };

  useEffect(() => {
    for (const cell of cellules.filter(computes)) {
      if (!asItWas.current.has(cell.calcul)) {
        asItWas.current.set(cell.calcul, {});
        const own = cell.mode === 'comparaison' ? cell.dossiers : [cell.dossier];
        void askCell(`carnet-${cell.key}`, cell, own).then((answer) => {
          if (answer === undefined) {
            asItWas.current.delete(cell.calcul);
            return;
          }
          asItWas.current.set(cell.calcul, { answer });
          drawn(answer);
          redraw(undefined);
        });
      }
      const changed = dossiersNow(cell, current);
      if (changed === undefined) {
        nows.current.delete(cell.calcul);
        continue;
      }
      if (nows.current.get(cell.calcul)?.scenario === current.scenario) continue;
      nows.current.set(cell.calcul, { scenario: current.scenario, dossiers: changed });
      void askCell(`carnet-actuel-${cell.key}`, cell, changed).then((answer) => {
        if (answer === undefined || nows.current.get(cell.calcul)?.scenario !== current.scenario) return;
        nows.current.set(cell.calcul, { scenario: current.scenario, dossiers: changed, answer });
        redraw(undefined);
      });
    }
  }, [cellules, current.scenario]);

  const answered = new Map<number, AnsweredCell>();
  for (const cell of cellules.filter(computes)) {
    const answer = asItWas.current.get(cell.calcul)?.answer;
    if (answer === undefined) continue;
    const now = dossiersNow(cell, current) && nows.current.get(cell.calcul);
    const live = liveContent(cell, {
      asItWas: answer,
      ...(now?.answer && { now: { dossiers: now.dossiers, answer: now.answer } }),
    });
    answered.set(cell.key, { ...live, ...(live.shown && draws.current.get(live.shown)) });
  }
  return answered;
}

/** The dossiers of a cell as they are now, where the one that the reader works on is one of them and has changed. */
function dossiersNow(cell: Computing, current: KeptDossier): readonly KeptDossier[] | undefined {
  const own = cell.mode === 'comparaison' ? cell.dossiers : [cell.dossier];
  const text =
    JSON.stringify(current.scenario.groupements) + JSON.stringify(current.scenario.parametres ?? {});
  const differs = ({ nom, scenario }: KeptDossier): boolean =>
    nom === current.nom &&
    JSON.stringify(scenario.groupements) + JSON.stringify(scenario.parametres ?? {}) !== text;
  if (!own.some(differs)) return undefined;
  return own.map((each) => (differs(each) ? { ...each, scenario: current.scenario } : each));
}

async function drawOnPaper(draw: Draw, title: string): Promise<PaperDrawing | undefined> {
  try {
    const [drawn, { standalone }, { paperColours }] = await Promise.all([
      draw(PAPER),
      import('../../figures/kit/svg-file.ts'),
      import('../../notebook/export/html-styles.ts'),
    ]);
    if (drawn === undefined) return undefined;
    const { svg } = drawn;
    return { element: svg, text: standalone(svg, { lookup: (name) => paperColours[name] ?? '', title }) };
  } catch {
    // Not loaded, the table says the same.
    return undefined;
  }
}
