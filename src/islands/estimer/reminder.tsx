import { euros } from '../../calculators/estimer/euros.ts';
import type { EstimationCalculee } from '../../scenario/estimate/estimate.ts';
import { store } from '../../store/page-store.ts';

interface Props {
  readonly estime: EstimationCalculee;
  /** Whether these figures are those of an invented example. */
  readonly exemple: boolean;
  readonly fraiche: boolean;
}

/** The total and its range, kept in view where the result stands far under the questions; the result is what is told. */
export function Rappel({ estime: { fourchette }, exemple, fraiche }: Props) {
  const { bas, central, haut } = fourchette.total;
  const refuse = store.fraicheur.value === 'invalide' || store.fraicheur.value === 'panne';
  return (
    <a class={`rappel ${fraiche ? '' : 'perimes'}`} href="#estimation">
      <span>{refuse ? "Le résultat d'avant" : exemple ? 'Exemple inventé' : 'Estimation'}</span>{' '}
      <b>{euros(central)}</b>{' '}
      <small>
        entre {euros(bas)} et {euros(haut)}
      </small>
    </a>
  );
}
