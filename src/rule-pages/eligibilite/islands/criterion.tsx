import { type Exigence, states } from '../../../cahier/people/eligibilite/criterion.ts';
import { Passage } from '../../../islands/kit/cited-passage.tsx';
import type { JudgedRow } from '../../../population/eligibilite/candidate.ts';
import { CriterionField } from './criterion-field.tsx';
import type { AskedCriterion, ProposedLegalForm } from './shown-criteria.ts';

interface Props {
  readonly criterion: AskedCriterion;
  readonly exigence: Exigence;
  readonly legalFormList: readonly ProposedLegalForm[];
  readonly row: JudgedRow | undefined;
}

/** One line of the checklist: the question, what the answer comes to, and behind it the text and what to do. */
export function CriterionRow({ criterion, exigence, legalFormList, row }: Props) {
  const state = row?.state ?? 'inconnu';
  return (
    <li class={`critere critere-${state} critere-${exigence}`}>
      <CriterionField criterion={criterion} legalFormList={legalFormList} />
      <p class="critere-etat">
        <span class="critere-signe" aria-hidden="true">
          {states[state].sign}
        </span>
        <span>
          <b>{exigence === 'encourage' && state === 'manque' ? 'Absent' : states[state].nom}.</b> {row?.dit}
        </span>
      </p>
      <details class="critere-plus">
        <summary>
          Le texte, et que faire<span class="cache"> : {criterion.nom}</span>
        </summary>
        {criterion.passages.map((passage) => (
          <Passage key={passage.texte} passage={passage} />
        ))}
        <p>
          <b>Que faire ?</b> {criterion.toDo}
        </p>
      </details>
    </li>
  );
}
