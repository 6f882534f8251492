import { formatNumber, formatValue } from '../../../french/numbers.ts';
import { Champ, messageDuChamp } from '../../../islands/kit/scenario-field.tsx';
import type { DocumentScenario, Vue } from '../../../scenario/format/document.ts';
import { hypotheseDite } from '../../../scenario/run/changed-value.ts';
import type { Calcul } from '../../../scenario/run/page-results.ts';
import { champIndicateur, mesures, nomDe } from '../measure-fields.ts';
import { chiffres } from '../point-gain-words.ts';
import { explique, type IndicateurSaisi } from '../typed-indicateurs.ts';
import { dernierApport } from './point-gains.ts';

interface Props {
  readonly ou: Pick<IndicateurSaisi, 'composante' | 'rang' | 'sens' | 'cle'>;
  /** What the labels of the fields call it. */
  readonly nom: string;
  readonly scenario: DocumentScenario;
  readonly vue: Vue;
  readonly calcul: Calcul;
}

/** The cells of an indicator: the four values that are typed, then its note, weight, points, and what one more brings. */
export function Mesures({ ou, nom, scenario, vue, calcul }: Props) {
  const connu = explique(calcul, ou.cle)?.valeurs;
  const { apport, aJour } = dernierApport(ou);
  const gagne = apport && chiffres(apport);
  const points = (id: string) => (connu === undefined ? '…' : formatValue(connu[id] ?? '0', 'point'));
  const note =
    connu === undefined ? '…' : formatNumber(connu['noteIndicateur'] ?? '0', { maximumFractionDigits: 2 });
  return (
    <>
      {mesures.map((cle) => (
        <td key={cle} class="indicateur-champ" data-nom={nomDe(cle, scenario, vue)}>
          <Champ
            champ={champIndicateur(ou, cle, `${nomDe(cle, scenario, vue)}, ${nom}`)}
            scenario={scenario}
            vue={vue}
            prefixe={`t-${ou.cle}`}
          />
        </td>
      ))}
      <td class="indicateur-calcul" data-nom={`Note (${hypotheseDite('H1', calcul.modifies)})`}>
        {note}
      </td>
      <td class="indicateur-calcul" data-nom={`Poids (${hypotheseDite('H2', calcul.modifies)})`}>
        {points('poidsIndicateur')}
      </td>
      <td class="indicateur-calcul indicateur-points" data-nom="Points">
        {points('pointsIndicateur')}
      </td>
      <td
        class={`indicateur-calcul indicateur-gain${aJour ? '' : ' indicateur-attendu'}`}
        data-nom="Un point de mieux rapporte"
      >
        {gagne === undefined ? '…' : <Gagne gagne={gagne} />}
      </td>
    </>
  );
}

function Gagne({ gagne: { points, euros, borne } }: { readonly gagne: ReturnType<typeof chiffres> }) {
  if (points === undefined) return <span class="indicateur-borne">rien : {borne}</span>;
  return (
    <>
      <span>
        {points} <small>pt</small>
      </span>{' '}
      <span>{euros}</span> {borne && <span class="indicateur-borne">{borne}</span>}
    </>
  );
}

/** What is refused in a row, with the row's width for its words; its fields are told it too. */
export function RefusDeLaLigne({ ou, scenario, vue }: Pick<Props, 'ou' | 'scenario' | 'vue'>) {
  const refus = mesures.flatMap((cle) => {
    const nom = nomDe(cle, scenario, vue);
    const message = messageDuChamp(champIndicateur(ou, cle, nom), scenario, vue);
    return message === undefined ? [] : [{ nom, message }];
  });
  if (refus.length === 0) return null;
  return (
    <tr class="indicateur-refus">
      <td colSpan={10} class="gauche">
        {refus.map(({ nom, message }) => (
          <p key={nom} aria-hidden="true">
            <b>{nom} :</b> {message}
          </p>
        ))}
      </td>
    </tr>
  );
}
