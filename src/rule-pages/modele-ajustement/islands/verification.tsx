import { useMemo } from 'preact/hooks';
import { preditsTable } from '../../../figures/predictions/table.ts';
import type { FigureDessinee } from '../../../islands/kit/drawing.tsx';
import type { AjustementDetaille } from '../../../population/adjustment/fit-results.ts';
import type { ResumeEchantillon } from '../../../workers/laboratory/contract.ts';
import { donneesAges, donneesDeciles } from '../figure-data.ts';
import { nombre } from '../laboratory-words.ts';
import { Trace } from './traced-figure.tsx';

const charger = () => import('../../../figures/predictions/drawing.ts').then(({ predits }) => predits);

interface Props {
  readonly echantillon: ResumeEchantillon;
  readonly ajustement: AjustementDetaille;
  readonly deciles: FigureDessinee;
  readonly ages: FigureDessinee;
  readonly fraiche: boolean;
}

/** What the model expects, against what was spent. */
export function Verification({ echantillon, ajustement, deciles, ages, fraiche }: Props) {
  const parDecile = useMemo(() => donneesDeciles(echantillon, ajustement), [echantillon, ajustement]);
  const parAge = useMemo(() => donneesAges(echantillon, ajustement), [echantillon, ajustement]);
  const { verification, test, apprentissage } = ajustement;
  return (
    <section class="lab-partie" aria-labelledby="lab-verification">
      <div class="lab-toute">
        <h3 id="lab-verification">4. Ce qu'il attend, et ce qui est dépensé</h3>
        <p>
          {verification === 'test'
            ? `Sur les ${nombre(test)} patients du test, que le modèle n'a pas vus.`
            : `Sur les ${nombre(apprentissage)} patients de l'apprentissage, faute de test : le modèle les connaît déjà, et paraît meilleur qu'il n'est.`}{' '}
          Dans la première figure, ils sont rangés par dépense attendue et coupés en dix parts égales. Un bon
          modèle met le losange en haut de la barre : il a raison en moyenne, même s'il se trompe sur chacun.
        </p>
      </div>
      <div>
        <Trace
          nom="laboratoire-deciles"
          legende="Dépense réelle et dépense attendue, par dixième de dépense attendue."
          data={parDecile}
          table={preditsTable}
          charger={charger}
          initiale={deciles}
          fraiche={fraiche}
        />
      </div>
      {parAge.groupes.length > 0 && (
        <div>
          <Trace
            nom="laboratoire-ages"
            legende="Dépense réelle et dépense attendue, par âge."
            data={parAge}
            table={preditsTable}
            charger={charger}
            initiale={ages}
            fraiche={fraiche}
          />
        </div>
      )}
    </section>
  );
}
