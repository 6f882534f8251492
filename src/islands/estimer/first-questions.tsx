import { euros } from '../../calculators/estimer/euros.ts';
import type { ComputedEstimation } from '../../scenario/estimate/estimate.ts';
import { SaysModified } from '../kit/modified.tsx';
import { StatusMark } from '../kit/status.tsx';
import { Cited, type Passages } from './cited.tsx';

interface Props {
  /** An estimate with its sensitivities. */
  readonly etude: ComputedEstimation;
  readonly passages: Passages;
}

/** What to find out first, by what it may change; who can answer, and where the documents say so. */
export function FirstQuestions({ etude: { questions, modifies }, passages }: Props) {
  if (questions.length === 0) return null;
  return (
    <section class="a-demander">
      <h3 class="section">
        Ce qu'il faut savoir d'abord <SaysModified modifies={modifies} />
      </h3>
      <ol class="liste">
        {questions.map(({ id, question, changes, by, who, citations, hypotheses }) => (
          <li key={id}>
            <details>
              <summary>
                <span>{question}</span>
                <span>jusqu'à {euros(changes)} d'écart</span>
              </summary>
              <p>
                <b>Qui le sait :</b> {who}. <b>Ce qui est compté :</b> {by.label}, {by.varies}.{' '}
                {hypotheses.map((each) => (
                  <StatusMark key={each} status="hypothese" hypothese={each} />
                ))}
              </p>
              <Cited ids={citations} passages={passages} />
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
