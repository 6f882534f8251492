import { columnWords } from '../../../calculators/import/column-words.ts';
import { ColumnsForm } from '../../../islands/kit/import/column-form.tsx';
import { ADJUSTMENT_FILE, reach } from '../../../islands/kit/later-focus.ts';
import { change, type FileChooser, giveUp, lacksOf, optionalNames, read, requiredNames } from './columns.ts';

interface Props {
  readonly choice: FileChooser;
}

/** Which column of the reader's file stands for each that a fit reads. */
export function ColumnsChoice({ choice }: Props) {
  return (
    <ColumnsForm
      prefix="lab"
      title="h4"
      className="lab-colonnes"
      choice={choice}
      say={(colonne) => columnWords[colonne]}
      requiredNames={requiredNames}
      optionalNames={optionalNames}
      {...lacksOf(choice)}
      onChoose={change}
      onRead={() => {
        reach(ADJUSTMENT_FILE);
        void read();
      }}
      onGiveUp={() => {
        reach(ADJUSTMENT_FILE);
        giveUp();
      }}
    />
  );
}
