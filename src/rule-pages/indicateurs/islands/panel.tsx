import { useEffect } from 'preact/hooks';
import { Calculateur, type PropsDePage } from '../../../islands/kit/calculator-panel.tsx';
import type { Apport } from '../../../scenario/compare/one-point-gains.ts';
import { store } from '../../../store/page-store.ts';
import { noteCalculator } from '../calculator.ts';
import { choisi } from './chosen-indicateur.ts';
import { ChoixIndicateur } from './indicateur-choice.tsx';
import { amorcer, apportDe, suivreApports } from './point-gains.ts';
import { suivreChangement } from './reference.ts';
import { Bilan } from './year-summary.tsx';

interface Props extends PropsDePage {
  readonly apports: readonly Apport[];
}

const definition = noteCalculator({
  typed: () => choisi.value,
  cle: () => choisi.value?.cle,
  apport: () => apportDe(choisi.value),
  selon: () => choisi.value?.cle ?? '',
});

/** « Avec vos chiffres », for one indicator of the year. */
export function Panel({ apports, ...props }: Props) {
  amorcer(apports);
  useEffect(() => {
    suivreApports();
    suivreChangement();
  }, []);
  return (
    <Calculateur
      {...props}
      definition={definition}
      suite={<Bilan calcul={store.calcul.value ?? props.initial} />}
    >
      <ChoixIndicateur id="indicateur-choisi" />
      {choisi.value && (
        <p class="vers-le-tableau si-script">
          <a href="#tous-les-indicateurs">Tous les indicateurs de l'année, en tableau</a>
        </p>
      )}
    </Calculateur>
  );
}
