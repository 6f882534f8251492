import type { HypothesisId } from '../../cahier/ids.ts';
import { paymentsTable } from '../../calculators/payments-table.ts';
import { keyFigure } from '../../calculators/sharing-key/figure.ts';
import { partsTable } from '../../calculators/sharing-key/tables.ts';
import { keyVerdict } from '../../calculators/sharing-key/verdict.ts';
import type { KeyStudy } from '../../scenario/sharing/key-study.ts';
import { Announcement } from '../kit/announcement.tsx';
import type { DrawnFigure } from '../kit/drawing.tsx';
import { Table } from '../kit/figure-table.tsx';
import { InventedMark } from '../kit/invented.tsx';
import { SaysModified } from '../kit/modified.tsx';
import { FigureOfResult } from '../kit/result-figure.tsx';
import { StatusMark } from '../kit/status.tsx';
import { GroupementsChoice } from './choice-mark.tsx';

interface Props {
  readonly study: KeyStudy;
  readonly figure: DrawnFigure;
  /** Whether the key and the payments are those of the build. */
  readonly isInitial: boolean;
  /** Whether the payments are those of the site's example. */
  readonly isExample: boolean;
  readonly fresh: () => boolean;
}

/** What a key gives, in sentences, as a figure, and how the parts come. */
export function KeyResult({ study, figure, isInitial, isExample, fresh }: Props) {
  const { paid } = study;
  const [first, ...sentences] = keyVerdict(study);
  return (
    <>
      <section class="labo-phrase" aria-labelledby="clef-reponse">
        <h2 id="clef-reponse">Ce que la clef donne</h2>
        <p>
          <b data-verbatim>{paid.nom}</b> {isExample && <InventedMark />} selon la clef dressée ici :{' '}
          <GroupementsChoice />
        </p>
        <SaysModified modifies={paid.modifies} />
        <Announcement class="labo-verdict" fresh={fresh} brief={first ?? ''}>
          <p>
            <b>{first}</b>
          </p>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Announcement>
      </section>
      <section aria-labelledby="clef-annees">
        <h2 id="clef-annees">Année par année</h2>
        <FigureOfResult
          nom="clef-annees"
          figure={keyFigure}
          result={study}
          initialFigure={figure}
          isFresh={isInitial}
          whose={paid.nom}
          modifies={paid.modifies}
          withoutTable
        />
        <Table table={partsTable(study)} nom="clef-parts" />
      </section>
    </>
  );
}

/** What each receives, year by year, and where these amounts come from: as wide as the page. */
export function KeyTables({ study }: Pick<Props, 'study'>) {
  const { paid } = study;
  const hypotheses = [...new Set(paid.years.flatMap((year) => year.hypotheses))].sort(byNumber);
  return (
    <>
      <section aria-labelledby="clef-chacun">
        <h2 id="clef-chacun">Ce que chacun reçoit</h2>
        <Table table={keyFigure.table(study)} nom="clef-annees" modifies={paid.modifies} toldAbove />
      </section>
      <section aria-labelledby="clef-versements">
        <h2 id="clef-versements">D'où viennent ces montants</h2>
        <Table table={paymentsTable(paid)} nom="clef-versements" modifies={paid.modifies} toldAbove />
        <p>
          Ces montants suivent des règles du cahier <StatusMark status="texte" />, de ce qui s'en déduit{' '}
          <StatusMark status="deduit" /> et de nos hypothèses :{' '}
          {hypotheses.map((id) => (
            <>
              <StatusMark key={id} status="hypothese" hypothese={id} />{' '}
            </>
          ))}
          La clef n'en change aucun.
        </p>
      </section>
    </>
  );
}

const byNumber = (a: HypothesisId, b: HypothesisId): number => Number(a.slice(1)) - Number(b.slice(1));
