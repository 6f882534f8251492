import type { QuestionId } from '../../cahier/people/questionnaire/all-questions.ts';
import { askedQuestions } from '../../population/questionnaire/question-path.ts';
import type { Seance } from '../../population/questionnaire/sitting.ts';

interface Props {
  readonly seance: Seance;
  readonly id: QuestionId;
}

/** Where the question stands among those asked of this reader: « Oui » to a filter adds some. */
export function SittingProgress({ seance, id }: Props) {
  const askedOnes = askedQuestions(seance.reponses);
  const place = askedOnes.indexOf(id) + 1;
  return (
    <div class="q-avancement">
      <progress
        class="drawn"
        id="avancement"
        max={askedOnes.length}
        value={place}
        aria-labelledby="avancement-dit"
      />
      <span id="avancement-dit">
        {place}
        <sup>{place === 1 ? 're' : 'e'}</sup> des {askedOnes.length} questions qui vous sont posées
      </span>
    </div>
  );
}
