import type { DrawnFigure } from '../../../islands/kit/drawing.tsx';
import { FigureOfResult } from '../../../islands/kit/result-figure.tsx';
import type { DetailedFit } from '../../../population/adjustment/fit-results.ts';
import type { SampleSummary } from '../../../workers/adjustment/contract.ts';
import { number } from '../adjustment-words.ts';
import { modeleAjustement } from '../calculator.ts';

const { figures } = modeleAjustement;

interface Props {
  readonly sample: SampleSummary;
  readonly ajustement: DetailedFit;
  readonly deciles: DrawnFigure;
  readonly ages: DrawnFigure;
  readonly isFresh: boolean;
}

/** What the model expects, against what was spent. */
export function Verification({ sample, ajustement, deciles, ages, isFresh }: Props) {
  const { verification, test, apprentissage } = ajustement;
  return (
    <section class="lab-partie" aria-labelledby="lab-verification">
      <div class="lab-toute">
        <h3 id="lab-verification">4. Ce qu'il attend, et ce qui est dépensé</h3>
        <p>
          {verification === 'test'
            ? `Sur les ${number(test)} patients du test, que le modèle n'a pas vus.`
            : `Sur les ${number(apprentissage)} patients de l'apprentissage, faute de test : le modèle les connaît déjà, et paraît meilleur qu'il n'est.`}{' '}
          Dans la première figure, ils sont rangés par dépense attendue et coupés en dix parts égales. Un bon
          modèle met le losange en haut de la barre : il a raison en moyenne, même s'il se trompe sur chacun.
        </p>
      </div>
      <div>
        <FigureOfResult
          nom="laboratoire-deciles"
          figure={figures.deciles}
          result={{ sample, ajustement }}
          initialFigure={deciles}
          isFresh={isFresh}
        />
      </div>
      {figures.ages.table({ sample, ajustement }).rows.length > 0 && (
        <div>
          <FigureOfResult
            nom="laboratoire-ages"
            figure={figures.ages}
            result={{ sample, ajustement }}
            initialFigure={ages}
            isFresh={isFresh}
          />
        </div>
      )}
    </section>
  );
}
