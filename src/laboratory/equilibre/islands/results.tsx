import type { DrawnFigure } from '../../../islands/kit/drawing.tsx';
import { Table } from '../../../islands/kit/figure-table.tsx';
import { InventedMark } from '../../../islands/kit/invented.tsx';
import { FigureOfResult } from '../../../islands/kit/result-figure.tsx';
import { StatusMark } from '../../../islands/kit/status.tsx';
import { savingsDefinitions } from '../../../scenario/balance/savings-definitions.ts';
import type { BalanceStudy } from '../../../scenario/balance/study/study.ts';
import type { Modified } from '../../../scenario/run/modified-value.ts';
import { type BalanceFigure, balanceForm } from '../figures.ts';
import { netTable, paymentsTable, triedTable, wholeNeedsTable, zerosTable } from '../tables.ts';
import { BalanceAnswerBox } from './answer.tsx';

interface Props {
  readonly study: BalanceStudy;
  /** « Portefeuille inventé de 28 groupements (graine 1) » */
  readonly portfolio: string;
  readonly isInvented: boolean;
  /** Whether it is that of the build. */
  readonly isFresh: boolean;
  readonly figures: Readonly<Record<BalanceFigure, DrawnFigure>>;
  readonly modifies: readonly Modified[];
  /** Whether the study is that of what is typed, asked again when it is said. */
  readonly fresh: () => boolean;
}

/** What a portfolio saves and is paid, beside part 9, and at which slow-down both are equal. */
export function Results({ study, portfolio, isInvented, isFresh, figures, modifies, fresh }: Props) {
  const figure = (name: BalanceFigure, nom: string) => (
    <FigureOfResult
      nom={nom}
      figure={balanceForm.figures[name]}
      result={study}
      initialFigure={figures[name]}
      isFresh={isFresh}
      modifies={modifies}
    />
  );
  return (
    <>
      <p>
        <b data-verbatim>{portfolio}</b> {isInvented && <InventedMark />}
      </p>
      <BalanceAnswerBox study={study} modifies={modifies} fresh={fresh} />
      <section aria-labelledby="equilibre-besoins">
        <h2 id="equilibre-besoins">Ce qui est versé, et ce que la partie 9 annonce</h2>
        <p>
          Les besoins sont du cahier <StatusMark status="texte" />, pour 18 groupements puis environ 28 ; les
          versements sont ceux de ce portefeuille tel qu'il est, avec ses propres dépenses et scores{' '}
          <StatusMark status="deduit" />. Un portefeuille d'une autre taille ne s'y compare qu'en proportion
          de ses limites.
        </p>
        {figure('needs', 'equilibre-besoins')}
        <Table table={wholeNeedsTable(study)} nom="equilibre-besoins-en-tout" modifies={modifies} />
        <Table table={paymentsTable(study)} nom="equilibre-versements" modifies={modifies} />
      </section>
      <section aria-labelledby="equilibre-economies">
        <h2 id="equilibre-economies">Ce qui est économisé</h2>
        <p>
          L'économie est signée, sans intervalle, plancher ni plafond : ce qui est dépensé de moins que
          l'année d'avant ne le laissait attendre (<b>annuelle</b>), ou que l'année de base (<b>cumulée</b>){' '}
          <StatusMark status="hypothese" />. Ce qui est attendu suit la dépense ajustée.
        </p>
        {savingsDefinitions.map((definition) => (
          <Table
            key={definition}
            table={netTable(study, definition)}
            nom={`equilibre-net-${definition === 'economieAnnuelle' ? 'annuel' : 'cumule'}`}
            modifies={modifies}
          />
        ))}
      </section>
      <section aria-labelledby="equilibre-taux">
        <h2 id="equilibre-taux">À quel ralentissement s'équilibrent-ils ?</h2>
        <p>
          Ici les dépenses du portefeuille sont oubliées : chaque groupement part de son année de base et
          ralentit d'autant chaque année, avec ses patients et sa qualité, ou la même qualité pour tous.
        </p>
        {figure('curve', 'equilibre-courbe')}
        <Table table={zerosTable(study)} nom="equilibre-taux" modifies={modifies} />
      </section>
      <section aria-labelledby="equilibre-dispersion">
        <h2 id="equilibre-dispersion">Et quand les groupements diffèrent ?</h2>
        <p>
          Chaque écart et chaque évolution compte à partir de zéro : qui dépense moins est payé, qui dépense
          plus ne rend rien. À ralentissement moyen égal, on verse donc d'autant plus que les groupements se
          dispersent, par effort ou par hasard. L'économie d'une année sur l'autre, elle, baisse un peu : qui
          dérive le fait à partir d'une dépense de plus en plus haute.
        </p>
        {figure('dispersion', 'equilibre-dispersion')}
        <Table table={triedTable(study)} nom="equilibre-essai" modifies={modifies} />
      </section>
    </>
  );
}
