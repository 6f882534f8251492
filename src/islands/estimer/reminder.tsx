import { euros } from '../../calculators/estimer/euros.ts';
import type { ComputedEstimation } from '../../scenario/estimate/estimate.ts';
import { store } from '../../store/page-store.ts';

interface Props {
  readonly estimationShown: ComputedEstimation;
  /** Whether these figures are those of an invented example. */
  readonly exemple: boolean;
  readonly isFresh: boolean;
}

/** The total, its floor and its range, kept in view where the result stands far under the questions; the result is what is told. */
export function Reminder({
  estimationShown: {
    range,
    certainty: { floor },
  },
  exemple: example,
  isFresh,
}: Props) {
  const { low, central, high } = range.total;
  const refuse = store.freshness.value === 'invalide' || store.freshness.value === 'panne';
  return (
    <a class={`rappel ${isFresh ? '' : 'perimes'}`} href="#estimation">
      <span>{refuse ? "Le résultat d'avant" : example ? 'Exemple inventé' : 'Estimation'}</span>{' '}
      <b>{euros(central)}</b>{' '}
      <small>
        plancher {euros(floor.amount)}
        {floor.hypotheses.length > 0 && ` (${floor.hypotheses.join(', ')})`}, entre {euros(low)} et{' '}
        {euros(high)}
      </small>
    </a>
  );
}
