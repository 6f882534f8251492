import { useMemo, useState } from 'preact/hooks';
import { numberRefusal } from '../../calculators/refusal-words.ts';
import { caption as causesCaption } from '../../figures/causes/words.ts';
import { captionOfKept } from '../../figures/comparison/words.ts';
import type { Comparison, ComparisonAnswer } from '../../scenario/compare/dossiers/comparison.ts';
import type { Dossier } from '../../store/dossiers/dossier.ts';
import { client, store } from '../../store/page-store.ts';
import { type Draw, Drawing, type DrawnFigure } from '../kit/drawing.tsx';
import { focusOn } from '../kit/later-focus.ts';

interface Props {
  /** Two or three, in their order; the others are compared with the first. */
  readonly chosen: readonly Dossier[];
}

interface Answer {
  readonly noms: readonly string[];
  readonly answer: ComparisonAnswer;
}

/** Puts the ticked dossiers side by side, once it is asked. */
export function ComparedDossiers({ chosen }: Props) {
  const [found, setFound] = useState<Answer>();
  const [breakdown, setBreakdown] = useState('');
  const compare = async (): Promise<void> => {
    const { dossier, ...atWork } = store.saisie.value;
    const asked = chosen.map(({ id, nom, entry }) => ({
      nom,
      document: (id === dossier?.id ? atWork : entry).scenario,
    }));
    const issue = await client.ask('comparaison', 'compareDossiers', asked);
    setBreakdown(issue.state === 'panne' ? issue.message : '');
    if (issue.state !== 'fini') return;
    setFound({ noms: asked.map(({ nom }) => nom), answer: issue.result });
    focusOn('comparaison');
  };
  return (
    <section aria-labelledby="comparer">
      <h2 id="comparer">Comparer</h2>
      <p class="dossier-actes">
        <button type="button" disabled={chosen.length < 2} onClick={() => void compare()}>
          Comparer les dossiers cochés
        </button>
        <span class="aide">
          {chosen.length < 2
            ? 'Cochez deux ou trois dossiers : le premier de la liste est celui auquel les autres sont comparés.'
            : chosen.map(({ nom }) => `« ${nom} »`).join(', ')}
        </span>
      </p>
      <p role="status">{breakdown}</p>
      {found !== undefined && (
        <div class="comparaison">
          <h3 id="comparaison" tabIndex={-1}>
            {found.noms.map((nom) => `« ${nom} »`).join(' et ')}
          </h3>
          {found.answer.ok ? (
            found.answer.comparaisons.map((each) => <OneComparison key={each.apres.nom} comparison={each} />)
          ) : (
            <Refused noms={found.noms} erreurs={found.answer.erreurs} />
          )}
        </div>
      )}
    </section>
  );
}

interface RefusedProps {
  readonly noms: readonly string[];
  readonly erreurs: Extract<ComparisonAnswer, { readonly ok: false }>['erreurs'];
}

function Refused({ noms, erreurs }: RefusedProps) {
  return (
    <>
      <p>Ces dossiers ne peuvent pas être comparés : des valeurs sont à corriger.</p>
      <ul>
        {erreurs.flatMap((faults, rank) =>
          faults.map((fault) => (
            <li key={`${rank} ${fault.path}`} data-verbatim>
              « {noms[rank]} », {fault.path} : {numberRefusal(fault)}
            </li>
          )),
        )}
      </ul>
    </>
  );
}

const NO_FIGURE: DrawnFigure = { svg: '', table: { caption: '', head: [], rows: [] } };

/** The difference first, then what changed, by year, and what each change explains. */
function OneComparison({ comparison }: { readonly comparison: Comparison }) {
  const { avant, apres, phrase, causes } = comparison;
  const years = useMemo(() => drawYears(comparison), [comparison]);
  const shares = useMemo(() => drawCauses(comparison), [comparison]);
  const [difference, ...rest] = phrase.split(' : ');
  return (
    <section class="comparaison-une" aria-label={`« ${apres.nom} », comparé à « ${avant.nom} »`}>
      <p class="comparaison-noms" data-verbatim>
        « {apres.nom} », comparé à « {avant.nom} »
      </p>
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
