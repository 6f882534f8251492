import { useState } from 'preact/hooks';
import { Chosen } from '../../../islands/kit/chosen.tsx';
import type { DrawnFigure } from '../../../islands/kit/drawing.tsx';
import { Table } from '../../../islands/kit/figure-table.tsx';
import { SaysModified } from '../../../islands/kit/modified.tsx';
import { FigureOfResult } from '../../../islands/kit/result-figure.tsx';
import type { ReformStudy } from '../../../scenario/reform/study.ts';
import { changesFigure } from '../figures.ts';
import { modifiedByAll } from '../set-provenance.ts';
import { setsTable } from '../tables.ts';

interface Props {
  readonly study: ReformStudy;
  /** « Portefeuille inventé de 28 groupements (graine 1) » */
  readonly portfolio: string;
  readonly figure: DrawnFigure;
  /** Whether it is the study of the build. */
  readonly isFresh: boolean;
}

/** What the sets give: all groupements together, then each as an arrow. */
export function Together({ study, portfolio, figure, isFresh }: Props) {
  const [wanted, setWanted] = useState<string>();
  const found = study.sets.findIndex(({ nom }) => nom === wanted);
  const rank = found < 0 ? study.sets.length - 1 : found;
  const own = study.sets[rank];
  return (
    <>
      <section aria-labelledby="reformer-ensemble">
        <h2 id="reformer-ensemble">Tous les groupements ensemble</h2>
        <p data-verbatim>{portfolio}.</p>
        <ul class="reform-changes">
          {study.sets.map(({ nom, modifies }) => (
            <li key={nom}>
              <b data-verbatim>{nom}</b> :{' '}
              {modifies.length === 0 ? 'les règles du cahier' : <SaysModified modifies={modifies} />}
            </li>
          ))}
        </ul>
        <Table table={setsTable(study)} nom="reformer-jeux" modifies={modifiedByAll(study)} toldAbove />
        <p class="feuille-dit">
          « Cahier » est notre lecture du cahier, et de nos hypothèses là où il se tait (
          <a href="#reformer-suppose">plus bas</a>). Gagnant ou perdant : d'un demi-centime ou plus. Plafonné
          : réduit par son plafond au moins une année.
        </p>
      </section>
      {own !== undefined && (
        <section aria-labelledby="reformer-image">
          <h2 id="reformer-image">
            Chaque groupement, du cahier à « <span data-verbatim>{own.nom}</span> »
          </h2>
          {study.sets.length > 1 && (
            <p class="dossier-actes si-script">
              <Chosen
                id="jeu-montre"
                nom="Jeu"
                value={own.nom}
                options={study.sets.map(({ nom }) => ({ id: nom, nom }))}
                onChoose={setWanted}
              />
            </p>
          )}
          <FigureOfResult
            nom="reformer-fleches"
            figure={changesFigure}
            result={{ study, rank }}
            initialFigure={figure}
            isFresh={isFresh && rank === study.sets.length - 1}
            modifies={own.modifies}
          />
        </section>
      )}
    </>
  );
}
