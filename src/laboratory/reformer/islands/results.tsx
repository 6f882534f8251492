import { useState } from 'preact/hooks';
import type { DrawnFigure } from '../../../islands/kit/drawing.tsx';
import { Table } from '../../../islands/kit/figure-table.tsx';
import { FigureOfResult } from '../../../islands/kit/result-figure.tsx';
import type { ReformQuestion } from '../../../scenario/reform/question.ts';
import type { ReformStudy } from '../../../scenario/reform/study.ts';
import type { Why } from '../../../scenario/reform/why.ts';
import { changesFigure } from '../figures.ts';
import { modifiedBy, modifiedByAll } from '../set-provenance.ts';
import type { Sets } from '../sets.ts';
import { cappedTable, factorsTable, setsTable, yearsTable } from '../tables.ts';
import { Chosen, GroupementsTable } from './groupements-table.tsx';
import { WhySection } from './why.tsx';

interface Props {
  readonly study: ReformStudy;
  /** The sets that it is of. */
  readonly sets: Sets;
  /** « Portefeuille inventé de 28 groupements (graine 1) » */
  readonly portfolio: string;
  /** What it was asked by; undefined where it is that of the build. */
  readonly question: ReformQuestion | undefined;
  readonly built: { readonly why: Why; readonly figure: DrawnFigure };
}

/** What the sets give, from all groupements together to each, and why. */
export function Results({ study, sets, portfolio, question, built }: Props) {
  const [wanted, setWanted] = useState<string>();
  const isFresh = question === undefined;
  const all = modifiedByAll(sets);
  const found = study.sets.findIndex(({ nom }) => nom === wanted);
  const rank = found < 0 ? study.sets.length - 1 : found;
  const shown = study.sets[rank];
  const own = sets[rank];
  return (
    <>
      <section aria-labelledby="reformer-ensemble">
        <h2 id="reformer-ensemble">Ensemble</h2>
        <p data-verbatim>{portfolio}.</p>
        <Table table={setsTable(study)} nom="reformer-jeux" modifies={all} />
        <p class="feuille-dit">
          Gagnant ou perdant : d'un demi-centime ou plus. Plafonné : réduit par son plafond au moins une
          année.
        </p>
        <Table table={yearsTable(study)} nom="reformer-annees" modifies={all} />
        <Table table={factorsTable(study)} nom="reformer-facteurs" modifies={all} />
        <Table table={cappedTable(study)} nom="reformer-plafonnes" modifies={all} />
      </section>
      <section aria-labelledby="reformer-chacun">
        <h2 id="reformer-chacun">Chaque groupement</h2>
        <GroupementsTable study={study} modifies={all} />
      </section>
      {shown !== undefined && own !== undefined && (
        <>
          <section aria-labelledby="reformer-image">
            <h2 id="reformer-image">Du cahier à un jeu</h2>
            {study.sets.length > 1 && (
              <p class="dossier-actes si-script">
                <Chosen
                  id="jeu-montre"
                  nom="Jeu"
                  value={shown.nom}
                  options={study.sets.map(({ nom }) => ({ id: nom, nom }))}
                  onChoose={setWanted}
                />
              </p>
            )}
            <FigureOfResult
              key={isFresh ? 'depart' : 'calcul'}
              nom="reformer-groupements-deplaces"
              figure={changesFigure}
              result={{ study, rank }}
              initialFigure={built.figure}
              isFresh={isFresh && rank === study.sets.length - 1}
              modifies={modifiedBy(own)}
            />
          </section>
          <WhySection study={study} rank={rank} set={own} question={question} built={built.why} />
        </>
      )}
    </>
  );
}
