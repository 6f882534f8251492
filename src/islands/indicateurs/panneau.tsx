import { useEffect } from 'preact/hooks';
import type { Apport } from '../../scenario/compare/one-point-gains.ts';
import { store } from '../../store/page-store.ts';
import { Calculateur, type PropsDePage } from '../calculateur.tsx';
import { indicateurs } from '../calculettes/indicateurs.ts';
import { amorcer, suivreApports } from './apports.ts';
import { Bilan } from './bilan.tsx';
import { choisi } from './choisi.ts';
import { ChoixIndicateur } from './choix-indicateur.tsx';
import { suivreChangement } from './reference.ts';

interface Props extends PropsDePage {
  readonly apports: readonly Apport[];
}

/** « Avec vos chiffres », for one indicator of the year. */
export function PanneauIndicateur({ apports, ...props }: Props) {
  amorcer(apports);
  useEffect(() => {
    suivreApports();
    suivreChangement();
  }, []);
  return (
    <Calculateur
      {...props}
      definition={indicateurs}
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
