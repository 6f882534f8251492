import { useEffect, useReducer, useRef } from 'preact/hooks';
import { today } from '../../french/days.ts';
import type { CellAnswer } from '../../notebook/compute/cell-answer.ts';
import { type LiveContent, liveContent } from '../../notebook/compute/live-content.ts';
import { excerptContent } from '../../notebook/document/excerpt-content.ts';
import type {
  ComparisonCell,
  Computation,
  ExcerptCell,
  KeptDossier,
  Notebook,
  ResultCell,
  ShownTable,
} from '../../notebook/notebook.ts';
import { client } from '../../store/page-store.ts';
import type { Draw } from '../kit/drawing.tsx';
import { drawCell, drawOnPaper, type PaperDrawing } from './cell-figures.ts';
import { pictureDraw } from './excerpt-picture.ts';
import { type DrawnAnswer, pageCell, pageShown } from './page-cell.ts';

type Computing = ResultCell | ComparisonCell;

/** A cell as it is shown, with what draws its figure. */
export interface AnsweredCell extends LiveContent {
  readonly draw?: Draw;
  readonly drawing?: PaperDrawing;
}

const computes = (cell: Notebook['cellules'][number]): cell is Computing =>
  cell.mode === 'resultat' || cell.mode === 'comparaison';

const isExcerpt = (cell: Notebook['cellules'][number]): cell is ExcerptCell => cell.mode === 'releve';

/** What is to be computed, whether or not it is a cell already. */
interface NewComputing {
  readonly mode: Computing['mode'];
  readonly montre?: ResultCell['montre'];
}

/** Asks the worker what a cell gives today; undefined where that broke down, or something newer was asked. */
async function askCell(
  channel: string,
  cell: NewComputing,
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

/** What a cell gives today, whatever computes it, with what draws its figure. */
export async function answerCell(
  channel: string,
  cell: NewComputing,
  dossiers: readonly KeptDossier[],
): Promise<DrawnAnswer | undefined> {
  const [dossier] = dossiers;
  const page = cell.mode === 'resultat' && cell.montre ? pageShown(cell.montre) : undefined;
  if (page && dossier) return pageCell(channel, page, dossier);
  const answer = await askCell(channel, cell, dossiers);
  if (answer === undefined) return undefined;
  return { answer, ...(answer.ok && answer.drawing && { draw: drawCell(answer.drawing) }) };
}

interface Now {
  readonly dossiers: readonly KeptDossier[];
  readonly answer?: DrawnAnswer;
}

/** What each cell that computes gives today, as the worker answers, and what excerpts show, by their keys; `all` are the reader's dossiers. */
export function useAnswers(
  { cellules }: Notebook,
  all: readonly KeptDossier[],
): ReadonlyMap<number, AnsweredCell> {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const asItWas = useRef(new WeakMap<Computation, { answer?: DrawnAnswer }>());
  const nows = useRef(new WeakMap<Computation, Now>());
  const pictures = useRef(new WeakMap<ShownTable, Draw | undefined>());
  const papers = useRef(new WeakMap<Draw, PaperDrawing>());

  const onPaper = (draw: Draw, title: string): void => {
    void drawOnPaper(draw, title).then((paper) => {
      if (paper) papers.current.set(draw, paper);
      redraw(undefined);
    });
  };
  const answered = ({ answer, draw }: DrawnAnswer): void => {
    redraw(undefined);
    if (answer.ok && draw !== undefined) onPaper(draw, answer.content.title);
  };

  useEffect(() => {
    for (const { tableau, image } of cellules.filter(isExcerpt)) {
      if (pictures.current.has(tableau)) continue;
      const draw = pictureDraw(image, tableau);
      pictures.current.set(tableau, draw);
      if (draw) onPaper(draw, tableau.titre);
    }
    for (const cell of cellules.filter(computes)) {
      if (!asItWas.current.has(cell.calcul)) {
        asItWas.current.set(cell.calcul, {});
        void answerCell(`carnet-${cell.key}`, cell, dossiersOf(cell)).then((answer) => {
          if (answer === undefined) {
            asItWas.current.delete(cell.calcul);
            return;
          }
          asItWas.current.set(cell.calcul, { answer });
          answered(answer);
        });
      }
      const changed = dossiersNow(cell, all);
      if (changed === undefined) {
        nows.current.delete(cell.calcul);
        continue;
      }
      const before = nows.current.get(cell.calcul);
      if (before?.dossiers.every(({ scenario }, rank) => scenario === changed[rank]?.scenario)) continue;
      const asked: Now = { dossiers: changed };
      nows.current.set(cell.calcul, asked);
      void answerCell(`carnet-actuel-${cell.key}`, cell, changed).then((answer) => {
        if (answer === undefined || nows.current.get(cell.calcul) !== asked) return;
        nows.current.set(cell.calcul, { dossiers: changed, answer });
        redraw(undefined);
      });
    }
  });

  const shown = new Map<number, AnsweredCell>();
  const drawn = (draw: Draw | undefined) => {
    const drawing = draw && papers.current.get(draw);
    return { ...(draw && { draw }), ...(drawing && { drawing }) };
  };
  for (const cell of cellules)
    if (isExcerpt(cell))
      shown.set(cell.key, { content: excerptContent(cell), ...drawn(pictures.current.get(cell.tableau)) });
  for (const cell of cellules.filter(computes)) {
    const answer = asItWas.current.get(cell.calcul)?.answer;
    if (answer === undefined) continue;
    const now = dossiersNow(cell, all) && nows.current.get(cell.calcul);
    const live = liveContent(cell, {
      asItWas: answer.answer,
      ...(now?.answer && { now: { dossiers: now.dossiers, answer: now.answer.answer } }),
    });
    shown.set(cell.key, { ...live, ...(live.shown && drawn(answer.draw)) });
  }
  return shown;
}

const dossiersOf = (cell: Computing): readonly KeptDossier[] =>
  cell.mode === 'comparaison' ? cell.dossiers : [cell.dossier];

const contents = new WeakMap<KeptDossier['scenario'], string>();
/** What a dossier computes from. */
function contentOf({ scenario }: KeptDossier): string {
  const { groupements, parametres = {}, parametresParAnnee = {}, options = {}, enveloppe = null } = scenario;
  const content =
    contents.get(scenario) ??
    JSON.stringify([groupements, parametres, parametresParAnnee, options, enveloppe]);
  contents.set(scenario, content);
  return content;
}

/** The dossiers of a cell as they are now, where one of them, by its name, is another by now. */
function dossiersNow(cell: Computing, all: readonly KeptDossier[]): readonly KeptDossier[] | undefined {
  const own = dossiersOf(cell);
  const now = own.map((each) => {
    const there = all.find(({ nom }) => nom === each.nom);
    const same =
      there === undefined || there.scenario === each.scenario || contentOf(there) === contentOf(each);
    return same ? each : { ...each, scenario: there.scenario };
  });
  return now.some((each, rank) => each !== own[rank]) ? now : undefined;
}
