import { useMemo } from 'preact/hooks';
import { download } from '../../../islands/kit/download.ts';
import type { DrawnFigure } from '../../../islands/kit/drawing.tsx';
import { Table } from '../../../islands/kit/figure-table.tsx';
import { FigureOfResult } from '../../../islands/kit/result-figure.tsx';
import { StatusMark } from '../../../islands/kit/status.tsx';
import type { DetailedFit } from '../../../population/adjustment/fit-results.ts';
import { writeCsv } from '../../../tables/table-writer.ts';
import type { SampleSummary } from '../../../workers/adjustment/contract.ts';
import { euros } from '../adjustment-words.ts';
import { modeleAjustement } from '../calculator.ts';
import { coefficientRows, donneesCoefficients } from '../figure-data.ts';
import { modelFile } from '../model-file.ts';

const { figures } = modeleAjustement;

interface Props {
  readonly sample: SampleSummary;
  readonly ajustement: DetailedFit;
  readonly figure: DrawnFigure;
  readonly isFresh: boolean;
}

/** What each variable adds, how sure it is, and what the cahier publishes. */
export function Coefficients({ sample, ajustement, figure, isFresh }: Props) {
  const data = useMemo(() => donneesCoefficients(sample, ajustement), [sample, ajustement]);
  const invente = sample.origine === 'invente';
  const csv = (): void =>
    download(
      'ipep-coefficients.csv',
      'text/csv;charset=utf-8',
      writeCsv(coefficientRows(data, invente ? 'inventé : échantillon du site' : `fichier : ${sample.nom}`)),
    );
  const json = (): void => download('ipep-modele.json', 'application/json', modelFile(ajustement, invente));
  return (
    <section class="lab-partie" aria-labelledby="lab-coefficients">
      <div>
        <h3 id="lab-coefficients">3. Les coefficients</h3>
        <p>
          Un <b>coefficient</b> est ce que le modèle ajoute à la dépense attendue quand la variable augmente
          d'une unité, les autres restant les mêmes. Son <b>erreur type</b> dit de combien il bougerait d'un
          échantillon à l'autre, par hasard. Son <b>intervalle à 95 %</b> est l'étendue des valeurs que
          l'échantillon ne permet pas d'exclure : tirés cent fois, de tels intervalles contiendraient la vraie
          valeur environ 95 fois, si les erreurs se ressemblaient d'un patient à l'autre. Celles des dépenses
          ne se ressemblent pas, et la sélection a déjà choisi : ce sont des ordres de grandeur.
        </p>
        <p>
          Publiés pour 2017 <StatusMark status="texte" />{' '}
          {invente ? (
            <>
              ; ajustés ici : <span class="lab-invente">inventés</span>. Ils se ressemblent parce que nous
              avons construit l'échantillon autour des coefficients publiés : cela ne les confirme pas.
            </>
          ) : (
            '; ajustés ici : sur votre fichier.'
          )}{' '}
          Autour du modèle, la dépense d'un patient s'écarte typiquement de{' '}
          {euros(ajustement.residualStandardDeviation)}.
        </p>
        <p class="si-script lab-boutons">
          <button type="button" onClick={csv}>
            Coefficients en CSV
          </button>
          <button type="button" onClick={json}>
            Modèle en JSON
          </button>
        </p>
      </div>
      <div>
        <FigureOfResult
          nom="laboratoire-coefficients"
          figure={figures.coefficients}
          result={{ sample, ajustement }}
          initialFigure={figure}
          isFresh={isFresh}
          withoutTable
        />
      </div>
      <div class="lab-toute">
        <Table table={figures.coefficients.table({ sample, ajustement })} nom="laboratoire-coefficients" />
      </div>
    </section>
  );
}
