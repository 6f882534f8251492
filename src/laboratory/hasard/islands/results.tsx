import type { ComponentChild } from 'preact';
import type { DrawnFigure } from '../../../islands/kit/drawing.tsx';
import { Table } from '../../../islands/kit/figure-table.tsx';
import { FigureOfResult } from '../../../islands/kit/result-figure.tsx';
import { StatusMark } from '../../../islands/kit/status.tsx';
import type { Study } from '../../../scenario/chance/study/study.ts';
import type { Modified } from '../../../scenario/run/modified-value.ts';
import { type ChanceFigure, chanceForm } from '../figures.ts';
import { amountsTable, chancesTable, effortTable, trendTable } from '../tables.ts';
import { Sentence } from './sentence.tsx';

interface Props {
  readonly study: Study;
  /** Whose rules it is under, « du dossier « Tilleuls » »; absent of the fields of the page. */
  readonly whose: string | undefined;
  /** Whether it is that of the build. */
  readonly isFresh: boolean;
  readonly figures: Readonly<Record<ChanceFigure, DrawnFigure>>;
  readonly modifies: readonly Modified[];
  /** Whether the study is that of what is typed, asked again when it is said. */
  readonly fresh: () => boolean;
  /** What a minimum rate would change, if it is tried. */
  readonly underRate: ComponentChild;
}

const H23 = <StatusMark status="hypothese" hypothese="H23" />;

/** What the settings give, from the sentence to the tables. */
export function Results({ study, whose, isFresh, figures, modifies, fresh, underRate }: Props) {
  const figure = (name: ChanceFigure, nom: string) => (
    <FigureOfResult
      nom={nom}
      figure={chanceForm.figures[name]}
      result={study}
      initialFigure={figures[name]}
      isFresh={isFresh}
      modifies={modifies}
    />
  );
  return (
    <>
      {whose !== undefined && (
        <p>
          Règles <b data-verbatim>{whose}</b>.
        </p>
      )}
      <Sentence study={study} modifies={modifies} fresh={fresh} />
      {figure('years', 'hasard-annees')}
      <section aria-labelledby="hasard-chance">
        <h2 id="hasard-chance">Être payé sans rien faire</h2>
        <p>
          Deux économies peuvent venir du hasard {H23}. L'<b>écart</b> : que la dépense tombe sous
          l'intervalle. L'<b>évolution</b> : qu'elle tombe sous celle de l'année d'avant, ce qui arrive une
          fois sur deux à un groupement qui ne change rien, petit ou grand, dès qu'il y a du hasard.
          L'intervalle protège du premier, et non de la seconde.
        </p>
        {figure('chances', 'hasard-chances')}
        <Table table={chancesTable(study)} nom="hasard-tailles" modifies={modifies} />
      </section>
      <section aria-labelledby="hasard-gains">
        <h2 id="hasard-gains">Ce que cela paie</h2>
        <p>
          Chaque économie est comptée à partir de zéro, et rien n'est dû quand la dépense monte : en moyenne,
          le hasard paie donc toujours un peu. Petit ou grand, on est payé presque aussi souvent sous les
          règles du cahier ; on n'est pas payé autant.
        </p>
        {figure('gains', 'hasard-gains')}
        <Table table={amountsTable(study)} nom="hasard-montants" modifies={modifies} />
        <p class="feuille-dit">
          L'<b>effort équivalent</b> est le ralentissement sûr, chaque année depuis l'année de base, qui
          vaudrait le même paiement sans aucun hasard.
        </p>
      </section>
      <section aria-labelledby="hasard-tendance">
        <h2 id="hasard-tendance">Et sur trois ans ?</h2>
        <p>
          Le cahier annonce que l'évolution pourra se mesurer sur les trois dernières années ; notre lecture{' '}
          <StatusMark status="hypothese" hypothese="H18" /> en prend la moyenne par an. La chance d'une année
          reste d'une sur deux, le montant baisse.
        </p>
        <Table table={trendTable(study)} nom="hasard-tendance" modifies={modifies} />
      </section>
      <section aria-labelledby="hasard-effort">
        <h2 id="hasard-effort">Faire un effort, et n'être pas payé</h2>
        <p>
          Le même hasard joue contre qui travaille : un groupement qui ralentit vraiment peut voir, une année
          donnée, sa dépense monter par malchance, et ne rien recevoir.
        </p>
        {figure('effort', 'hasard-effort-impaye')}
        <Table table={effortTable(study)} nom="hasard-effort" modifies={modifies} />
      </section>
      {underRate}
    </>
  );
}
