import { useMemo } from 'preact/hooks';
import { euros } from '../../calculators/estimer/euros.ts';
import { certainties } from '../../figures/certainty/table.ts';
import { caption } from '../../figures/certainty/words.ts';
import type { ComputedEstimation } from '../../scenario/estimate/estimate.ts';
import { Drawing, type DrawnFigure } from '../kit/drawing.tsx';
import { StatusMark } from '../kit/status.tsx';
import { Cited, type Passages } from './cited.tsx';
import { drawCertainty } from './estimate-figures.ts';

interface Props {
  readonly estimationShown: ComputedEstimation;
  readonly initialFigure: DrawnFigure;
  /** Whether the estimate is that of the page as it was built. */
  readonly isInitial: boolean;
  readonly passages: Passages;
}

/** The total part by part, what neither score nor spending moves first; each part opens its reason, and what the documents say. */
export function Certainty({ estimationShown, initialFigure, isInitial, passages }: Props) {
  const { certainty, modifies } = estimationShown;
  const drawFigure = useMemo(() => drawCertainty(estimationShown), [estimationShown]);
  return (
    <section class="certitude">
      <h3 class="section">Ce qui est sûr, et ce qui ne l'est pas</h3>
      <Drawing
        nom="certitude"
        carnet="figure certitude"
        legend={caption}
        initialFigure={initialFigure}
        drawFigure={drawFigure}
        isFresh={isInitial}
        modifies={modifies}
      />
      <ul class="liste">
        {certainty.parts.map(({ id, label, amount, certainty: kind, reason, citations, hypotheses }) => (
          <li key={id}>
            <details>
              <summary>
                <span>{label}</span>
                <span>
                  {euros(amount)}, {certainties[kind]}
                </span>
              </summary>
              <p>
                {reason}{' '}
                {hypotheses.map((each) => (
                  <StatusMark key={each} status="hypothese" hypothese={each} />
                ))}
              </p>
              <Cited ids={citations} passages={passages} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
