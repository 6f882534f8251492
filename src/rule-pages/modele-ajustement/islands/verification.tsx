import type { FigureDessinee } from '../../../islands/kit/drawing.tsx';
import { FigureOfResult } from '../../../islands/kit/result-figure.tsx';
import type { AjustementDetaille } from '../../../population/adjustment/fit-results.ts';
import type { ResumeEchantillon } from '../../../workers/laboratory/contract.ts';
import { modeleAjustement } from '../calculator.ts';
import { nombre } from '../laboratory-words.ts';

const { figures } = modeleAjustement;

interface Props {
  readonly echantillon: ResumeEchantillon;
  readonly ajustement: AjustementDetaille;
  readonly deciles: FigureDessinee;
  readonly ages: FigureDessinee;
  readonly fraiche: boolean;
}

/** What the model expects, against what was spent. */
export function Verification({ echantillon, ajustement, deciles, ages, fraiche }: Props) {
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
        <FigureOfResult
          nom="laboratoire-deciles"
          figure={figures.deciles}
          result={{ echantillon, ajustement }}
          initiale={deciles}
          fraiche={fraiche}
        />
      </div>
      {figures.ages.table({ echantillon, ajustement }).rows.length > 0 && (
        <div>
          <FigureOfResult
            nom="laboratoire-ages"
            figure={figures.ages}
            result={{ echantillon, ajustement }}
            initiale={ages}
            fraiche={fraiche}
          />
        </div>
      )}
    </section>
  );
}
