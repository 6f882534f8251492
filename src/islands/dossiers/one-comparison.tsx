import { useMemo } from 'preact/hooks';
import { caption as causesCaption } from '../../figures/causes/words.ts';
import { captionOfKept } from '../../figures/comparison/words.ts';
import type { Comparison } from '../../scenario/compare/dossiers/comparison.ts';
import { type Draw, Drawing, type DrawnFigure } from '../kit/drawing.tsx';

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
      <Drawing nom="comparaison" legend={captionOfKept} initialFigure={NO_FIGURE} drawFigure={years} />
      {causes.length > 0 && (
        <>
          <h4>Ce que chaque changement explique</h4>
          <Drawing nom="causes" legend={causesCaption} initialFigure={NO_FIGURE} drawFigure={shares} />
        </>
      )}
    </section>
  );
}

function drawYears({ avant, apres, annees }: Comparison): Draw {
  const data = {
    nameA: avant.nom,
    nameB: apres.nom,
    annees: Object.keys(annees).map((year) => ({
      annee: Number(year),
      a: Number(avant.annees[year] ?? 0),
      b: Number(apres.annees[year] ?? 0),
    })),
  };
  return async (width) => {
    const { drawing, table } = await import('../../figures/comparison/figure.ts');
    return { svg: drawing(data, { width }), table: table(data) };
  };
}

function drawCauses({ avant, apres, difference, causes }: Comparison): Draw {
  const data = {
    caption: `De « ${avant.nom} » à « ${apres.nom} » : ce que chaque changement explique`,
    total: Number(difference),
    causes: causes.map(({ libelle, phrase, effet, seul, dernier }) => ({
      label: libelle,
      words: phrase,
      effect: Number(effet),
      alone: Number(seul),
      last: Number(dernier),
    })),
  };
  return async (width) => {
    const { drawing, table } = await import('../../figures/causes/figure.ts');
    return { svg: drawing(data, { width }), table: table(data) };
  };
}
