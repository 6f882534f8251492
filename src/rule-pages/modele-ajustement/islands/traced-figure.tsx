import { useCallback, useState } from 'preact/hooks';
import type { FigureOptions } from '../../../figures/kit/figure.ts';
import type { FigureTable } from '../../../figures/kit/table.ts';
import { Dessin, type FigureDessinee } from '../../../islands/kit/drawing.tsx';

interface Props<T> {
  readonly nom: string;
  readonly legende: string;
  readonly data: T;
  readonly table: (data: T) => FigureTable;
  /** Fetches what draws. */
  readonly charger: () => Promise<(data: T, options: FigureOptions) => SVGElement>;
  /** The drawing of the build. */
  readonly initiale: FigureDessinee;
  /** Whether `data` are those of the build. */
  readonly fraiche: boolean;
  readonly sansTable?: boolean;
}

/** A figure of the laboratory, drawn at build, then again from what the worker gives. */
export function Trace<T>({ nom, legende, data, table, charger, initiale, fraiche, sansTable }: Props<T>) {
  // A figure that comes back with other numbers than those of the build starts from nothing.
  const [depart] = useState(fraiche ? initiale : { svg: '', table: table(data) });
  const dessiner = useCallback(
    async (width: number) => {
      const draw = await charger();
      return { svg: draw(data, { width }), table: table(data) };
    },
    [data],
  );
  return (
    <Dessin
      nom={nom}
      legende={legende}
      initiale={depart}
      dessiner={dessiner}
      fraiche={fraiche}
      sansTable={sansTable ?? false}
    />
  );
}
