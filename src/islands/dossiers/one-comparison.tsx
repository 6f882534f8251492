import { useMemo } from 'preact/hooks';
import { caption as causesCaption } from '../../figures/causes/words.ts';
import { captionOfKept } from '../../figures/comparison/words.ts';
import type { Comparison } from '../../scenario/compare/dossiers/comparison.ts';
import { Drawing, type DrawnFigure } from '../kit/drawing.tsx';
import { drawCauses, drawYears } from './comparison-figures.ts';

const NO_FIGURE: DrawnFigure = { svg: '', table: { caption: '', head: [], rows: [] } };

/** The difference first, then what changed, by year, and what each change explains. */
export function OneComparison({ comparison }: { readonly comparison: Comparison }) {
  const { avant, apres, phrase, causes } = comparison;
  const years = useMemo(() => drawYears(comparison), [comparison]);
  const shares = useMemo(() => drawCauses(comparison), [comparison]);
  const [difference, ...rest] = phrase.split(' : ');
  return (
    <section class="comparaison-une">
      <h3 class="comparaison-noms" data-verbatim>
        {`«\u00a0${apres.nom}\u00a0», comparé à «\u00a0${avant.nom}\u00a0»`}
      </h3>
      <p class="comparaison-ecart">
        <b>{difference}</b>
        {rest.length > 0 && ` : ${rest.join(' : ')}`}
      </p>
      <h4>Année par année</h4>
      <Drawing
        nom="comparaison"
        legend={captionOfKept}
        initialFigure={NO_FIGURE}
        drawFigure={years}
        carnet={null}
      />
      {causes.length > 0 && (
        <>
          <h4>Ce que chaque changement explique</h4>
          <Drawing
            nom="causes"
            legend={causesCaption}
            initialFigure={NO_FIGURE}
            drawFigure={shares}
            carnet={null}
          />
        </>
      )}
    </section>
  );
}
