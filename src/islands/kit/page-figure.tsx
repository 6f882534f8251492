import { useMemo, useRef, useState } from 'preact/hooks';
import type { Follow, PageFigure, ViewOn } from '../../calculators/page-figure.ts';
import type { Calculation } from '../../scenario/run/page-results.ts';
import { client, store } from '../../store/page-store.ts';
import { type Draw, Drawing, type DrawnFigure } from './drawing.tsx';

interface Props {
  readonly nom: string;
  readonly figure: PageFigure;
  readonly initialFigure: DrawnFigure;
  /** The results of the build, that `initiale` shows. */
  readonly initial: Calculation;
}

/** The figure of a page of rules, drawn from the results. */
export function Figure({ nom, figure, initialFigure, initial }: Props) {
  const calculation = store.calcul.value ?? initial;
  const accordingTo = figure.accordingTo?.() ?? '';
  // What is typed by now may be newer than these results, or not valid; those of the build are of what the page opens with.
  const sur = useMemo(() => (calculation === initial ? undefined : store.saisie.peek()), [calculation]);
  const drawFigure = useMemo(() => drawer(figure, calculation, sur), [figure, calculation, sur, accordingTo]);
  const isFresh = useDuBuild(calculation === initial, accordingTo);
  // A figure that comes back with other numbers than those of the build starts from nothing.
  const [depart] = useState(isFresh ? initialFigure : { svg: '', table: initialFigure.table });
  return (
    <Drawing
      nom={nom}
      legend={figure.legend}
      initialFigure={depart}
      drawFigure={drawFigure}
      isFresh={isFresh}
      modifies={calculation.modifies}
      carnet={`figure ${nom}`}
    />
  );
}

/** Whether the drawing of the build is still the one on screen: another choice has taken its place for good. */
function useDuBuild(sameCalculation: boolean, accordingTo: string): boolean {
  const [first] = useState(accordingTo);
  const change = useRef(false);
  if (accordingTo !== first) change.current = true;
  return sameCalculation && !change.current;
}

/** The curves, asked of the worker; a later question on the same channel takes the place of one that waits. */
const follow: Follow = {
  async curve(...request) {
    const issue = await client.ask('curve', 'curve', ...request);
    return issue.state === 'fini' ? issue.result : undefined;
  },
  async noteCurve(...request) {
    const issue = await client.ask('curve', 'noteCurve', ...request);
    return issue.state === 'fini' ? issue.result : undefined;
  },
};

/** Draws one result; the figure's code is loaded once, and its curve, when it has one, asked of the worker once. */
function drawer(figure: PageFigure, calculation: Calculation, sur: ViewOn | undefined): Draw {
  let pret: ReturnType<PageFigure['preparer']> | undefined;
  return async (width) => {
    pret ??= figure.preparer(calculation, sur ?? store.saisie.peek(), follow);
    const ready = await pret;
    return ready && { svg: ready.drawing({ width }), table: ready.table };
  };
}
