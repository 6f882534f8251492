import { formatNumber, formatValue } from '../../../french/numbers.ts';
import { Field, fieldMessage } from '../../../islands/kit/scenario-field.tsx';
import type { DocumentScenario, View } from '../../../scenario/format/scenario-document.ts';
import type { IndicateurValueId } from '../../../scenario/run/explain-indicators.ts';
import { hypothesisWords } from '../../../scenario/run/modified-value.ts';
import type { Calculation } from '../../../scenario/run/page-results.ts';
import { indicateurField, measures, nameOf } from '../measure-fields.ts';
import type { WordedGain } from '../point-gain-words.ts';
import { explained, type TypedIndicateur } from '../typed-indicateurs.ts';
import { lastContribution } from './point-gains.ts';

interface Props {
  readonly where: Pick<TypedIndicateur, 'component' | 'rang' | 'sens' | 'cle'>;
  /** What the labels of the fields call it. */
  readonly nom: string;
  readonly scenario: DocumentScenario;
  readonly vue: View;
  readonly calcul: Calculation;
}

/** The cells of an indicator: the four values that are typed, then its note, weight, points, and what one more brings. */
export function Measures({ where, nom, scenario, vue, calcul: calculation }: Props) {
  const known = explained(calculation, where.cle)?.valeurs;
  const { contribution, upToDate } = lastContribution(where);
  const points = (id: IndicateurValueId) => (known === undefined ? '…' : formatValue(known[id], 'point'));
  const note = known === undefined ? '…' : formatNumber(known.noteIndicateur, { maximumFractionDigits: 2 });
  return (
    <>
      {measures.map((cle) => (
        <td key={cle} class="indicateur-champ" data-nom={nameOf(cle, scenario, vue)}>
          <Field
            field={indicateurField(where, cle, `${nameOf(cle, scenario, vue)}, ${nom}`)}
            scenario={scenario}
            vue={vue}
            prefix={`t-${where.cle}`}
          />
        </td>
      ))}
      <td class="indicateur-calcul" data-nom={`Note (${hypothesisWords('H1', calculation.modifies)})`}>
        {note}
      </td>
      <td class="indicateur-calcul" data-nom={`Poids (${hypothesisWords('H2', calculation.modifies)})`}>
        {points('poidsIndicateur')}
      </td>
      <td class="indicateur-calcul indicateur-points" data-nom="Points">
        {points('pointsIndicateur')}
      </td>
      <td
        class={`indicateur-calcul indicateur-gain${upToDate ? '' : ' indicateur-attendu'}`}
        data-nom="Un point de mieux rapporte"
      >
        {contribution === undefined ? '…' : <Gained gained={contribution} />}
      </td>
    </>
  );
}

function Gained({ gained: { points, euros, bound } }: { readonly gained: WordedGain }) {
  if (points === undefined) return <span class="indicateur-borne">rien : {bound}</span>;
  return (
    <>
      <span>
        {points} <small>pt</small>
      </span>{' '}
      <span>{euros}</span> {bound && <span class="indicateur-borne">{bound}</span>}
    </>
  );
}

/** What is refused in a row, with the row's width for its words; its fields are told it too. */
export function RowRefusal({ where, scenario, vue }: Pick<Props, 'where' | 'scenario' | 'vue'>) {
  const refusal = measures.flatMap((cle) => {
    const nom = nameOf(cle, scenario, vue);
    const message = fieldMessage(indicateurField(where, cle, nom), scenario, vue);
    return message === undefined ? [] : [{ nom, message }];
  });
  if (refusal.length === 0) return null;
  return (
    <tr class="indicateur-refus">
      <td colSpan={10} class="gauche">
        {refusal.map(({ nom, message }) => (
          <p key={nom} aria-hidden="true">
            <b>{nom} :</b> {message}
          </p>
        ))}
      </td>
    </tr>
  );
}
