import '../../../islands/preact-patches/french-spacing.ts';
import { useEffect, useState } from 'preact/hooks';
import type { FigureDessinee } from '../../../islands/kit/drawing.tsx';
import type { Dispersion } from '../../../population/adjustment/fit-results.ts';
import { Coefficients } from './coefficients.tsx';
import { Groupes } from './groups.tsx';
import type { Essai } from './laboratory-state.ts';
import { Garder } from './model-keeping.tsx';
import { ouvert } from './open-laboratory.ts';
import { Echantillon } from './sample.tsx';
import { Selection } from './variable-selection.tsx';
import { Verification } from './verification.tsx';

/** The drawings of the build. */
export interface FiguresDuLaboratoire {
  readonly depenses: FigureDessinee;
  readonly selection: FigureDessinee;
  readonly coefficients: FigureDessinee;
  readonly deciles: FigureDessinee;
  readonly ages: FigureDessinee;
  readonly groupes: FigureDessinee;
}

interface Props {
  /** The run of the build. */
  readonly initial: Essai;
  readonly groupes: Dispersion;
  readonly figures: FiguresDuLaboratoire;
}

/** All that a run gives, in the order in which it is understood. */
export function Resultats({ initial, groupes: tires, figures }: Props) {
  // What is shown first is the HTML of the build, even where something was run before this part came into view.
  const [repris, setRepris] = useState(false);
  useEffect(() => setRepris(true), []);
  const laboratoire = repris ? ouvert.value : undefined;
  const essai = laboratoire?.essai.value ?? initial;
  const groupes = laboratoire?.groupes.value;
  const fraiche = essai === initial;
  const { echantillon, ajustement } = essai;
  const leurs = groupes?.de === essai ? groupes.dispersion : undefined;
  return (
    <div class="lab-resultats">
      <Echantillon echantillon={echantillon} figure={figures.depenses} fraiche={fraiche} />
      <Selection
        echantillon={echantillon}
        ajustement={ajustement}
        figure={figures.selection}
        fraiche={fraiche}
      />
      <Coefficients
        echantillon={echantillon}
        ajustement={ajustement}
        figure={figures.coefficients}
        fraiche={fraiche}
      />
      <Verification
        echantillon={echantillon}
        ajustement={ajustement}
        deciles={figures.deciles}
        ages={figures.ages}
        fraiche={fraiche}
      />
      <Groupes
        essai={essai}
        dispersion={leurs ?? (fraiche ? tires : undefined)}
        tunnel={tires.tunnel}
        figure={figures.groupes}
        fraiche={fraiche && leurs === undefined}
      />
      <Garder echantillon={echantillon} ajustement={ajustement} />
    </div>
  );
}
