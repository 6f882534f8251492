import type { NamedId } from '../../../cahier/edition.ts';
import { soclesCourts } from '../../../cahier/edition-2019/indicators/all-indicators.ts';
import type { HypothesisId } from '../../../cahier/ids.ts';
import { formatValue } from '../../../french/numbers.ts';
import { ValeursInventees } from '../../../islands/kit/invented.tsx';
import { DitModifie } from '../../../islands/kit/modified.tsx';
import { Statut } from '../../../islands/kit/status.tsx';
import type { DocumentScenario, Vue } from '../../../scenario/format/document.ts';
import type { IndicateursSaisis } from '../../../scenario/format/typed-quality.ts';
import type { Calcul } from '../../../scenario/run/page-results.ts';

interface Props {
  readonly scenario: DocumentScenario;
  readonly vue: Vue;
  readonly indicateurs: IndicateursSaisis;
  readonly calcul: Calcul;
}

/** Who shares which points, who is left out and where its weight goes, and which values are still invented. */
export function Poids({ scenario, vue, indicateurs, calcul }: Props) {
  const { valeurs, indicateurs: notes } = calcul.vue;
  const point = (id: NamedId) => formatValue(valeurs[id], 'point');
  const chacun = (composante: 'socle' | 'carte') =>
    formatValue(
      notes.find((each) => each.composante === composante)?.valeurs['poidsIndicateur'] ?? '0',
      'point',
    );
  const comptes = new Set(indicateurs.socles.map(({ numero }) => numero));
  const absents = soclesCourts.map(({ numero }) => numero).filter((numero) => !comptes.has(numero));
  const [n, m] = [point('nombreSocles'), point('nombreCarte')];
  return (
    <>
      <p class="indicateurs-tete">
        {n === '1' ? 'Le seul socle compté a ' : `Les ${n} socles comptés se partagent `}
        <b>{point('poidsDesSocles')} points</b>
        {n !== '1' && `, ${chacun('socle')} chacun`}
        {m === '0'
          ? '.'
          : m === '1'
            ? ` ; l'indicateur à la carte en a ${point('poidsDeLaCarte')}.`
            : ` ; les ${m} à la carte ${point('poidsDeLaCarte')}, ${chacun('carte')} chacun.`}{' '}
        <OuModifie id="H2" modifies={calcul.modifies} />{' '}
        {absents.length > 0 &&
          `Laissé${absents.length > 1 ? 's' : ''} de côté : ${absents.join(', ')} ; leur poids va aux autres socles. `}
        Les notes suivent notre barème <OuModifie id="H1" modifies={calcul.modifies} />.
      </p>
      <ValeursInventees scenario={scenario} vue={vue} />
    </>
  );
}

/** A hypothesis, or what of its values is the reader's. */
function OuModifie({ id, modifies }: { readonly id: HypothesisId; readonly modifies: Calcul['modifies'] }) {
  const siens = modifies.filter(({ hypothese }) => hypothese === id);
  return siens.length > 0 ? <DitModifie modifies={siens} /> : <Statut status="hypothese" hypothese={id} />;
}
