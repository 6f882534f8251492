import { useMemo } from 'preact/hooks';
import { telecharger } from '../../../islands/kit/download.ts';
import type { FigureDessinee } from '../../../islands/kit/drawing.tsx';
import { Table } from '../../../islands/kit/figure-table.tsx';
import { FigureOfResult } from '../../../islands/kit/result-figure.tsx';
import { Statut } from '../../../islands/kit/status.tsx';
import type { AjustementDetaille } from '../../../population/adjustment/fit-results.ts';
import { ecrireCsv } from '../../../tables/table-writer.ts';
import type { ResumeEchantillon } from '../../../workers/laboratory/contract.ts';
import { modeleAjustement } from '../calculator.ts';
import { donneesCoefficients, lignesCoefficients } from '../figure-data.ts';
import { euros } from '../laboratory-words.ts';

const { figures } = modeleAjustement;

interface Props {
  readonly echantillon: ResumeEchantillon;
  readonly ajustement: AjustementDetaille;
  readonly figure: FigureDessinee;
  readonly fraiche: boolean;
}

/** What each variable adds, how sure it is, and what the cahier publishes. */
export function Coefficients({ echantillon, ajustement, figure, fraiche }: Props) {
  const data = useMemo(() => donneesCoefficients(echantillon, ajustement), [echantillon, ajustement]);
  const invente = echantillon.origine === 'invente';
  const csv = (): void =>
    telecharger(
      'ipep-coefficients.csv',
      'text/csv;charset=utf-8',
      ecrireCsv(
        lignesCoefficients(data, invente ? 'inventé : échantillon du site' : `fichier : ${echantillon.nom}`),
      ),
    );
  const json = (): void =>
    telecharger(
      'ipep-modele.json',
      'application/json',
      `${JSON.stringify({ invente, ...ajustement.modele, detail: ajustement.coefficients }, null, 2)}\n`,
    );
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
          Publiés pour 2017 <Statut status="texte" />{' '}
          {invente ? (
            <>
              ; ajustés ici : <span class="lab-invente">inventés</span>. Ils se ressemblent parce que nous
              avons construit l'échantillon autour des coefficients publiés : cela ne les confirme pas.
            </>
          ) : (
            '; ajustés ici : sur votre fichier.'
          )}{' '}
          Autour du modèle, la dépense d'un patient s'écarte typiquement de{' '}
          {euros(ajustement.ecartTypeResiduel)}.
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
          result={{ echantillon, ajustement }}
          initiale={figure}
          fraiche={fraiche}
          sansTable
        />
      </div>
      <div class="lab-toute">
        <Table
          table={figures.coefficients.table({ echantillon, ajustement })}
          nom="laboratoire-coefficients"
        />
      </div>
    </section>
  );
}
