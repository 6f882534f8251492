import { useMemo } from 'preact/hooks';
import { caption } from '../../figures/chance/words.ts';
import type { ChanceBeside } from '../../scenario/chance/unchanged-groupement.ts';
import type { Modified } from '../../scenario/run/modified-value.ts';
import { Drawing, type DrawnFigure } from '../kit/drawing.tsx';
import { StatusMark } from '../kit/status.tsx';
import { drawChance } from './estimate-figures.ts';

interface Props {
  readonly beside: ChanceBeside;
  readonly initialFigure: DrawnFigure;
  /** Whether it is that of the page as it was built. */
  readonly isInitial: boolean;
  readonly modifies: readonly Modified[];
}

/** What a groupement of that size would get without any effort, beside the estimate. */
export function Chance({ beside, initialFigure, isInitial, modifies }: Props) {
  const drawFigure = useMemo(() => drawChance(beside), [beside]);
  return (
    <section class="hasard">
      <h3 class="section">Et par le seul hasard ?</h3>
      <p class="hasard-dit">
        {beside.phrase} <StatusMark status="hypothese" hypothese="H23" />
      </p>
      <div class="hors-papier">
        <Drawing
          nom="hasard"
          carnet="figure hasard"
          legend={caption}
          initialFigure={initialFigure}
          drawFigure={drawFigure}
          isFresh={isInitial}
          modifies={modifies}
        />
      </div>
    </section>
  );
}
