import type { ComponentChild } from 'preact';
import {
  COMPUTED,
  LAID_OUT,
  type WorkbookRequest,
  WRITTEN,
  type WrittenWorkbooks,
} from '../../../scenario/workbook/workbook-request.ts';
import { writeWorkbooks } from '../../../workers/calculation/workbook-writing.ts';
import type { Progress } from '../../../workers/long-contract.ts';
import { download } from '../download.ts';
import { Progression } from '../import/progress.tsx';
import { fromHere } from '../later-focus.ts';

/* What hands a workbook over, fetched when one is first asked for. */

/** Where it is told how far it is. */
interface Place {
  readonly say: (words: string) => void;
  readonly show: (underWay: ComponentChild) => void;
  /** What takes the keyboard back from what shows that it is under way. */
  readonly button: HTMLElement;
}

/** Milliseconds before a progress is shown: most workbooks are written by then, and what is below would jump. */
const SOON = 400;
const CLASS = 'progress-line';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function downloadWorkbook(
  request: WorkbookRequest,
  { say, show, button }: Place,
): Promise<void> {
  const { nom, dossiers } = request;
  let progress: Progress = { done: 0, total: dossiers.length * WRITTEN };
  let isShown = false;
  const draw = (): void => {
    if (isShown)
      show(<Progression nom={`Classeur de « ${nom} »`} progress={progress} dit={stepWords} onUndo={undo} />);
  };
  const { ended, undo } = writeWorkbooks(request, (now) => {
    progress = now;
    draw();
  });
  say(`Le classeur de « ${nom} » s'écrit…`);
  const soon = setTimeout(() => {
    isShown = true;
    draw();
  }, SOON);
  const issue = await ended;
  clearTimeout(soon);
  isShown = false;
  const hasKeyboard = document.activeElement?.closest(`.${CLASS}`) != null;
  if (hasKeyboard) fromHere()(button);
  show(null);
  if (issue.state === 'annule') return say("C'est annulé : aucun classeur n'est écrit.");
  if (issue.state === 'panne') return say(issue.message);
  const { result } = issue;
  if (result.ok) download(result.name, result.name.endsWith('.zip') ? 'application/zip' : XLSX, result.bytes);
  say(endWords(nom, result));
}

/** « 20 %, mise en page des feuilles » */
function stepWords({ done, total }: Progress): string {
  const own = done % WRITTEN;
  const step =
    own < COMPUTED
      ? 'calcul des règles'
      : own < LAID_OUT
        ? 'mise en page des feuilles'
        : 'écriture du fichier';
  return `${Math.floor((100 * done) / total)} %, ${step}`;
}

const LIVING = 'chaque case calculée y est une formule';

function endWords(nom: string, written: WrittenWorkbooks): string {
  const { ok, refused } = written;
  const toMend = refused.map((each) => `« ${each} »`).join(', ');
  if (!ok) return `${toMend} a des valeurs à corriger : ouvrez-le, elles y sont dites.`;
  const without = refused.length === 0 ? '' : ` Sans ${toMend}, dont des valeurs sont à corriger.`;
  return written.count === 1
    ? `Le classeur de « ${nom} » est enregistré : ${LIVING}.${without}`
    : `Les ${written.count} classeurs de « ${nom} » sont enregistrés : ${LIVING}.${without}`;
}
