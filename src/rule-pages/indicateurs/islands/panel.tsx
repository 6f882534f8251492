import { useEffect } from 'preact/hooks';
import { CalculatorView, type PageProps } from '../../../islands/kit/calculator-panel.tsx';
import { href } from '../../../site.ts';
import { store } from '../../../store/page-store.ts';
import { noteCalculator } from '../calculator.ts';
import type { WordedGain } from '../point-gain-words.ts';
import { chosen } from './chosen-indicateur.ts';
import { IndicateurChoice } from './indicateur-choice.tsx';
import { contributionOf, followContributions, prime } from './point-gains.ts';
import { followChange } from './reference.ts';
import { Summary } from './year-summary.tsx';

interface Props extends PageProps {
  readonly contributions: readonly WordedGain[];
}

const definition = noteCalculator({
  typed: () => chosen.value,
  cle: () => chosen.value?.cle,
  contribution: () => contributionOf(chosen.value),
  accordingTo: () => chosen.value?.cle ?? '',
});

/** « Avec vos chiffres », for one indicator of the year. */
export function Panel({ contributions, ...props }: Props) {
  prime(contributions);
  useEffect(() => {
    followContributions();
    followChange();
  }, []);
  return (
    <CalculatorView
      {...props}
      definition={definition}
      suite={<Summary calcul={store.calcul.value ?? props.initial} />}
    >
      <IndicateurChoice id="indicateur-choisi" />
      {chosen.value && (
        <p class="vers-le-tableau si-script">
          <a href={href('/regles/indicateurs/#tous-les-indicateurs')}>
            Tous les indicateurs de l'année, en tableau
          </a>
        </p>
      )}
    </CalculatorView>
  );
}
