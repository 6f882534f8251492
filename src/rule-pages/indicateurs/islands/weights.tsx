import type { NamedId } from '../../../cahier/edition.ts';
import { shortSocles } from '../../../cahier/edition-2019/indicators/all-indicators.ts';
import type { HypothesisId } from '../../../cahier/ids.ts';
import { formatValue } from '../../../french/numbers.ts';
import { InventedValues } from '../../../islands/kit/invented.tsx';
import { SaysModified } from '../../../islands/kit/modified.tsx';
import { StatusMark } from '../../../islands/kit/status.tsx';
import type { DocumentScenario, View } from '../../../scenario/format/scenario-document.ts';
import type { TypedIndicateurs } from '../../../scenario/format/typed-quality.ts';
import type { Calculation } from '../../../scenario/run/page-results.ts';

interface Props {
  readonly scenario: DocumentScenario;
  readonly vue: View;
  readonly indicateurs: TypedIndicateurs;
  readonly calcul: Calculation;
}

/** Who shares which points, who is left out and where its weight goes, and which values are still invented. */
export function Poids({ scenario, vue, indicateurs, calcul: calculation }: Props) {
  const { valeurs, indicateurs: notes } = calculation.vue;
  const point = (id: NamedId) => formatValue(valeurs[id], 'point');
  const eachOne = (component: 'socle' | 'carte') =>
    formatValue(
      notes.find((each) => each.component === component)?.valeurs['poidsIndicateur'] ?? '0',
      'point',
    );
  const countedItems = new Set(indicateurs.socles.map(({ numero }) => numero));
  const absents = shortSocles.map(({ numero }) => numero).filter((numero) => !countedItems.has(numero));
  const [n, m] = [point('nombreSocles'), point('nombreCarte')];
  return (
    <>
      <p class="indicateurs-tete">
        {n === '1' ? 'Le seul socle compté a ' : `Les ${n} socles comptés se partagent `}
        <b>{point('poidsDesSocles')} points</b>
        {n !== '1' && `, ${eachOne('socle')} chacun`}
        {m === '0'
          ? '.'
          : m === '1'
            ? ` ; l'indicateur à la carte en a ${point('poidsDeLaCarte')}.`
            : ` ; les ${m} à la carte ${point('poidsDeLaCarte')}, ${eachOne('carte')} chacun.`}{' '}
        <OrModified id="H2" modifies={calculation.modifies} />{' '}
        {absents.length > 0 &&
          `Laissé${absents.length > 1 ? 's' : ''} de côté : ${absents.join(', ')} ; leur poids va aux autres socles. `}
        Les notes suivent notre barème <OrModified id="H1" modifies={calculation.modifies} />.
      </p>
      <InventedValues scenario={scenario} vue={vue} />
    </>
  );
}

/** A hypothesis, or what of its values is the reader's. */
function OrModified({
  id,
  modifies,
}: {
  readonly id: HypothesisId;
  readonly modifies: Calculation['modifies'];
}) {
  const ownItems = modifies.filter(({ hypothese }) => hypothese === id);
  return ownItems.length > 0 ? (
    <SaysModified modifies={ownItems} />
  ) : (
    <StatusMark status="hypothese" hypothese={id} />
  );
}
