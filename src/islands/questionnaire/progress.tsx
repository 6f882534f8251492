import type { QuestionId } from '../../cahier/people/questionnaire/all-questions.ts';
import { questionsPosees } from '../../population/questionnaire/question-path.ts';
import type { Seance } from '../../population/questionnaire/sitting.ts';

interface Props {
  readonly seance: Seance;
  readonly id: QuestionId;
}

/** Where the question stands among those asked of this reader: « Oui » to a filter adds some. */
export function Avancement({ seance, id }: Props) {
  const posees = questionsPosees(seance.reponses);
  const place = posees.indexOf(id) + 1;
  return (
    <div class="q-avancement">
      <progress id="avancement" max={posees.length} value={place} aria-labelledby="avancement-dit" />
      <span id="avancement-dit">
        {place}
        <sup>{place === 1 ? 're' : 'e'}</sup> des {posees.length} questions qui vous sont posées
      </span>
    </div>
  );
}
