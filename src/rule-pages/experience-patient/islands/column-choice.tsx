import { questionOf } from '../../../cahier/people/questionnaire/all-questions.ts';
import { ColumnsForm } from '../../../islands/kit/import/column-form.tsx';
import { codedColumns as itemsRead } from '../../../population/questionnaire/answer-columns.ts';
import type { CodedColumn } from '../../../population/questionnaire/answers-group.ts';
import { questionTitle } from '../group-words.ts';
import type { AnswersChoice } from './group-state.ts';
import { group } from './group-worker.ts';

const say = (id: CodedColumn) => ({ nom: questionTitle(id), content: questionOf(id).texte });

/** Which column of the file stands for each question of annexe 2. */
export function ColumnsChoice({ choice }: { readonly choice: AnswersChoice }) {
  const takenColumns = Object.values(choice.picked);
  const doubles = itemsRead.filter(
    (id) =>
      takenColumns.filter((position) => position !== undefined && position === choice.picked[id]).length > 1,
  );
  return (
    <ColumnsForm<CodedColumn>
      prefix="gc"
      title="h3"
      className="si-script"
      choice={choice}
      say={say}
      legend="Questions"
      requiredNames={[]}
      optionalNames={itemsRead}
      missingOnes={[]}
      doubles={doubles}
      incomplete={takenColumns.length === 0 ? "Aucune colonne n'est choisie encore." : undefined}
      onChoose={(id, position) => group.map(id, position)}
      onRead={() => void group.read()}
      onGiveUp={() => group.giveUp()}
    />
  );
}
