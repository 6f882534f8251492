import type { FigureDessinee } from '../../../islands/kit/drawing.tsx';
import { FigureOfResult } from '../../../islands/kit/result-figure.tsx';
import type { ResumeEchantillon } from '../../../workers/laboratory/contract.ts';
import { modeleAjustement } from '../calculator.ts';
import { quantile } from '../figure-data.ts';
import { euros, nombre, pourcent } from '../laboratory-words.ts';
import { Lecture } from './reading.tsx';
import { Source } from './source.tsx';

const { figures } = modeleAjustement;

interface Props {
  readonly echantillon: ResumeEchantillon;
  readonly figure: FigureDessinee;
  readonly fraiche: boolean;
}

/** The patients on whom everything is made. */
export function Echantillon({ echantillon, figure, fraiche }: Props) {
  const { origine, patients, depense, lecture } = echantillon;
  return (
    <section class="lab-partie" aria-labelledby="lab-echantillon">
      <div>
        <h3 id="lab-echantillon">1. L'échantillon</h3>
        {origine === 'invente' && lecture === null && (
          <p class="lab-invente lab-invente-long">
            <b>{nombre(patients)} patients inventés.</b> Un générateur de ce site les a tirés au hasard. Ils
            ne viennent d'aucune base, et leurs dépenses ne disent rien des vôtres. Les mêmes réglages
            redonnent toujours les mêmes patients.
          </p>
        )}
        {lecture && lecture.inventees > 0 && (
          <p class="lab-invente lab-invente-long">
            <b>Lignes de ce fichier que ce site invente : {nombre(lecture.inventees)}.</b> Rien de ce qui suit
            ne dit quoi que ce soit de vos patients.
          </p>
        )}
        {lecture && <Lecture lecture={lecture} nom={echantillon.nom} patients={patients} />}
        <p>
          Peu de patients coûtent très cher : les 5 % les plus coûteux font{' '}
          <b>{depense.partDesPlusChers === null ? '—' : pourcent(depense.partDesPlusChers, 0)}</b> de la
          dépense. La moyenne est de {euros(depense.moyenne)} ; la moitié des patients coûtent moins de{' '}
          {euros(quantile(depense.quantiles, 0.5))} (la médiane), et {rienCoute(depense.nulles)}. Un modèle de
          la moyenne doit vivre avec cette longue traîne.
        </p>
        <Source />
      </div>
      <div>
        <FigureOfResult
          nom="laboratoire-depenses"
          figure={figures.depenses}
          result={{ echantillon }}
          initiale={figure}
          fraiche={fraiche}
        />
      </div>
    </section>
  );
}

function rienCoute(patients: number): string {
  if (patients === 0) return 'tous ont coûté quelque chose';
  return patients === 1 ? "un seul n'a rien coûté" : `${nombre(patients)} n'ont rien coûté`;
}
