import type { DrawnFigure } from '../../../islands/kit/drawing.tsx';
import { FigureOfResult } from '../../../islands/kit/result-figure.tsx';
import type { SampleSummary } from '../../../workers/adjustment/contract.ts';
import { euros, number, percent } from '../adjustment-words.ts';
import { modeleAjustement } from '../calculator.ts';
import { quantile } from '../figure-data.ts';
import { Reading } from './reading.tsx';
import { Source } from './source.tsx';

const { figures } = modeleAjustement;

interface Props {
  readonly sample: SampleSummary;
  readonly figure: DrawnFigure;
  readonly isFresh: boolean;
}

/** The patients on whom everything is made. */
export function Sample({ sample, figure, isFresh }: Props) {
  const { origine, patients, depense, reading } = sample;
  return (
    <section class="lab-partie" aria-labelledby="lab-echantillon">
      <div>
        <h3 id="lab-echantillon">1. L'échantillon</h3>
        {origine === 'invente' && reading === null && (
          <p class="lab-invente lab-invente-long">
            <b>{number(patients)} patients inventés.</b> Un générateur de ce site les a tirés au hasard. Ils
            ne viennent d'aucune base, et leurs dépenses ne disent rien des vôtres. Les mêmes réglages
            redonnent toujours les mêmes patients.
          </p>
        )}
        {reading && reading.inventedItems > 0 && (
          <p class="lab-invente lab-invente-long">
            <b>Lignes de ce fichier que ce site invente : {number(reading.inventedItems)}.</b> Rien de ce qui
            suit ne dit quoi que ce soit de vos patients.
          </p>
        )}
        {reading && <Reading reading={reading} nom={sample.nom} patients={patients} />}
        <p>
          Peu de patients coûtent très cher : les 5 % les plus coûteux font{' '}
          <b>{depense.partOfCostliest === null ? '—' : percent(depense.partOfCostliest, 0)}</b> de la dépense.
          La moyenne est de {euros(depense.moyenne)} ; la moitié des patients coûtent moins de{' '}
          {euros(quantile(depense.quantiles, 0.5))} (la médiane), et {nothingSpent(depense.nulls)}. Un modèle
          de la moyenne doit vivre avec cette longue traîne.
        </p>
        <Source />
      </div>
      <div>
        <FigureOfResult
          nom="laboratoire-depenses"
          figure={figures.depenses}
          result={{ sample }}
          initialFigure={figure}
          isFresh={isFresh}
        />
      </div>
    </section>
  );
}

function nothingSpent(patients: number): string {
  if (patients === 0) return 'tous ont coûté quelque chose';
  return patients === 1 ? "un seul n'a rien coûté" : `${number(patients)} n'ont rien coûté`;
}
