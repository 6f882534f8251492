import '../../../islands/preact-patches/french-spacing.ts';
import { useEffect, useState } from 'preact/hooks';
import type { DrawnFigure } from '../../../islands/kit/drawing.tsx';
import type { Dispersion } from '../../../population/adjustment/fit-results.ts';
import type { Trial } from './bench-state.ts';
import { Coefficients } from './coefficients.tsx';
import { Groups } from './groups.tsx';
import { Keep } from './model-keeping.tsx';
import { opened } from './open-bench.ts';
import { Sample } from './sample.tsx';
import { Selection } from './variable-selection.tsx';
import { Verification } from './verification.tsx';

/** The drawings of the build. */
export interface AdjustmentFigures {
  readonly depenses: DrawnFigure;
  readonly selection: DrawnFigure;
  readonly coefficients: DrawnFigure;
  readonly deciles: DrawnFigure;
  readonly ages: DrawnFigure;
  readonly groups: DrawnFigure;
}

interface Props {
  /** The run of the build. */
  readonly initial: Trial;
  readonly groups: Dispersion;
  readonly figures: AdjustmentFigures;
}

/** All that a run gives, in the order in which it is understood. */
export function Results({ initial, groups: tires, figures }: Props) {
  // What is shown first is the HTML of the build, even where something was run before this part came into view.
  const [resumed, setResumed] = useState(false);
  useEffect(() => setResumed(true), []);
  const bench = resumed ? opened.value : undefined;
  const trial = bench?.trial.value ?? initial;
  const groups = bench?.groups.value;
  const isFresh = trial === initial;
  const { sample, ajustement } = trial;
  const theirs = groups?.from === trial ? groups.dispersion : undefined;
  return (
    <div class="lab-resultats">
      <Sample sample={sample} figure={figures.depenses} isFresh={isFresh} />
      <Selection sample={sample} ajustement={ajustement} figure={figures.selection} isFresh={isFresh} />
      <Coefficients sample={sample} ajustement={ajustement} figure={figures.coefficients} isFresh={isFresh} />
      <Verification
        sample={sample}
        ajustement={ajustement}
        deciles={figures.deciles}
        ages={figures.ages}
        isFresh={isFresh}
      />
      <Groups
        trial={trial}
        dispersion={theirs ?? (isFresh ? tires : undefined)}
        tunnel={tires.tunnel}
        figure={figures.groups}
        isFresh={isFresh && theirs === undefined}
      />
      <Keep sample={sample} ajustement={ajustement} />
    </div>
  );
}
