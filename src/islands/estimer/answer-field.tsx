import type { ComponentChildren } from 'preact';
import type { Question } from '../../calculators/estimer/questions.ts';
import { percentRefusal } from '../../calculators/percent-refusal.ts';
import { numberRefusal } from '../../calculators/refusal-words.ts';
import type { Bounds } from '../../formula/bounds.ts';
import { answerBounds } from '../../scenario/estimate/answer-bounds.ts';
import type { Estimation } from '../../scenario/estimate/estimation.ts';
import { store } from '../../store/page-store.ts';
import { NumberField } from '../kit/number-field.tsx';
import { AnswerOrigin, type Origins } from './answer-origins.tsx';
import { giveAnswer } from './shown-estimate.ts';

export type NumericField = Exclude<
  keyof Estimation,
  'nom' | 'premiereAnnee' | 'situation' | 'evolutionReelle'
>;

/** How a question is asked, where it differs from the plain ones. */
export interface Manner extends Partial<Question> {
  readonly min?: string;
  readonly help?: string;
}

interface AnswerProps extends Origins, Manner {
  readonly field: NumericField;
  readonly nom: string;
}

/** A number asked of the reader, with whose it is. */
export function Answer({ field, nom, unite = '', percent, min, help, ...origins }: AnswerProps) {
  const { estimation, unanswered } = origins;
  const chemin = `estimation.${field}`;
  const error = store.erreurs.value.find((each) => each.path === chemin);
  const valeur = unanswered ? '' : String(estimation[field] ?? '');
  const bounds = percent ? (answerBounds as { readonly [K in NumericField]?: Bounds })[field] : undefined;
  return (
    <NumberField
      id={`q-${field}`}
      nom={nom}
      unite={unite}
      valeur={valeur}
      chemin={chemin}
      percent={percent === true}
      min={min}
      refus={error && (bounds ? percentRefusal(bounds, valeur) : numberRefusal(error))}
      fault={error}
      bounds={bounds}
      statusMark={<AnswerOrigin field={field} {...origins} />}
      help={help}
      onValue={(next) => giveAnswer(field, next, estimation)}
    />
  );
}

interface ListProps {
  readonly id: string;
  /** Whether nothing is chosen yet. */
  readonly unanswered: boolean;
  readonly statusMark: ComponentChildren;
  readonly nom: string;
  readonly valeur: string;
  readonly options: readonly { readonly valeur: string; readonly nom: string }[];
  readonly onChoice: (valeur: string) => void;
}

/** A choice asked of the reader. */
export function List({ id, unanswered, nom, statusMark, valeur, options, onChoice }: ListProps) {
  return (
    <div class="champ">
      <div class="champ-ligne">
        <label for={id}>{nom}</label>
        <span class="points" aria-hidden="true" />
        <select
          id={id}
          value={unanswered ? '' : valeur}
          onChange={(event) => onChoice(event.currentTarget.value)}
        >
          {unanswered && <option value="">à choisir</option>}
          {options.map((option) => (
            <option key={option.valeur} value={option.valeur}>
              {option.nom}
            </option>
          ))}
        </select>
        {statusMark}
      </div>
    </div>
  );
}
