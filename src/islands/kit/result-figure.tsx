import { useCallback, useState } from 'preact/hooks';
import type { ResultFigure } from '../../calculators/form-calculator.ts';
import { Dessin, type FigureDessinee } from './drawing.tsx';

interface Props<R> {
  /** Of the files that readers take. */
  readonly nom: string;
  readonly figure: ResultFigure<R>;
  readonly result: R;
  /** The drawing of the build. */
  readonly initiale: FigureDessinee;
  /** Whether `result` is that of the build. */
  readonly fraiche: boolean;
  readonly sansTable?: boolean;
}

/** A figure of a result, drawn at build, then again from what the worker gives. */
export function FigureOfResult<R extends object>(props: Props<R>) {
  const { nom, figure, result, initiale, fraiche, sansTable = false } = props;
  // A figure that comes back with other numbers than those of the build starts from nothing.
  const [depart] = useState(fraiche ? initiale : { svg: '', table: figure.table(result) });
  // A result may be put together at each rendering, of parts that stay.
  const dessiner = useCallback(
    async (width: number) => ({
      svg: await figure.dessiner(result, { width }),
      table: figure.table(result),
    }),
    Object.values(result),
  );
  return (
    <Dessin
      nom={nom}
      legende={figure.legende}
      initiale={depart}
      dessiner={dessiner}
      fraiche={fraiche}
      sansTable={sansTable}
    />
  );
}
