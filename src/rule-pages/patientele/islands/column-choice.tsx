import { type Choice, choiceSummary } from '../../../calculators/import/column-matching.ts';
import { columnWords, optionalPatientColumns } from '../../../calculators/import/column-words.ts';
import { ColumnsForm, nameOf } from '../../../islands/kit/import/column-form.tsx';
import { IMPORT_WORDS, reach } from '../../../islands/kit/later-focus.ts';
import { requiredPatientColumns } from '../../../population/patients/patients-table.ts';
import { patients } from './patients-worker.ts';

interface Props {
  readonly choice: Choice;
}

/** Which column of the file stands for each that the attribution of patients reads. */
export function ColumnsChoice({ choice }: Props) {
  const { missingOnes, doubles, free } = choiceSummary(choice);
  return (
    <ColumnsForm
      prefix="pt"
      title="h3"
      className="si-script"
      choice={choice}
      say={(colonne) => columnWords[colonne]}
      requiredNames={requiredPatientColumns}
      optionalNames={optionalPatientColumns}
      missingOnes={missingOnes}
      doubles={doubles}
      onChoose={(colonne, position) => patients.map(colonne, position)}
      onRead={() => {
        reach(IMPORT_WORDS);
        void patients.read();
      }}
      onGiveUp={() => {
        reach(IMPORT_WORDS);
        patients.giveUp();
      }}
    >
      {free.length > 0 && (
        <p class="fine-print">
          Colonnes de votre fichier qui ne serviront pas :{' '}
          <span data-verbatim>
            {free.map((position) => nameOf(choice.header.names[position] ?? '', position)).join(', ')}
          </span>
          .
        </p>
      )}
    </ColumnsForm>
  );
}
