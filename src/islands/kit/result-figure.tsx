import { useCallback, useState } from 'preact/hooks';
import type { ResultFigure } from '../../calculators/form-calculator.ts';
import type { Modified } from '../../scenario/run/modified-value.ts';
import { Drawing, type DrawnFigure } from './drawing.tsx';

interface Props<R> {
  /** Of the files that readers take. */
  readonly nom: string;
  readonly figure: ResultFigure<R>;
  readonly result: R;
  /** The drawing of the build. */
  readonly initialFigure: DrawnFigure;
  /** Whether `result` is that of the build. */
  readonly isFresh: boolean;
  readonly withoutTable?: boolean;
  /** Whose it is, before its caption: « Tilleuls, 2021 ». */
  readonly whose?: string;
  /** What is not the cahier's in what it is drawn from. */
  readonly modifies?: readonly Modified[];
}

/** A figure of a result, drawn at build, then again from what the worker gives. */
export function FigureOfResult<R extends object>(props: Props<R>) {
  const { nom, figure, result, initialFigure, isFresh, withoutTable = false, whose, modifies = [] } = props;
  // A figure that comes back with other numbers than those of the build starts from nothing.
  const [depart] = useState(isFresh ? initialFigure : { svg: '', table: figure.table(result) });
  // A result may be put together at each rendering, of parts that stay.
  const drawFigure = useCallback(
    async (width: number) => ({
      svg: await figure.drawFigure(result, { width }),
      table: figure.table(result),
    }),
    Object.values(result),
  );
  return (
    <Drawing
      nom={nom}
      legend={whose === undefined ? figure.legend : `${whose}. ${figure.legend}`}
      initialFigure={depart}
      drawFigure={drawFigure}
      isFresh={isFresh}
      withoutTable={withoutTable}
      modifies={modifies}
    />
  );
}
