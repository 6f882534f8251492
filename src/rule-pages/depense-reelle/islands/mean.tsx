import { ToNotebook } from '../../../islands/kit/to-notebook.tsx';
import '../../../islands/preact-patches/french-spacing.ts';
import { AnswerFreshness } from '../../../islands/kit/form/answer-freshness.tsx';
import { ConclusionSaid } from '../../../islands/kit/form/conclusion.tsx';
import { useResult } from '../../../islands/kit/form/form-sheet.tsx';
import { NumberField } from '../../../islands/kit/number-field.tsx';
import { Defile } from '../../../islands/kit/scrolled-table.tsx';
import { Steps } from '../../../islands/kit/steps.tsx';
import type { PatientsMean } from '../../../population/depense-reelle/mean-depense.ts';
import { type Letter, letters, stories } from '../../../population/invented/depenses.ts';
import { euros, mean } from '../calculator.ts';
import { meanForm as form } from './spending-form.ts';

const { formState, reponse } = form;

/** Five invented patients, and the mean of those who are counted. */
export function MeanForm({ initial }: { readonly initial: PatientsMean }) {
  const moyenne = useResult(form, initial);
  return (
    <div class="moyenne">
      <div class="moyenne-patients">
        <Defile nom="Cinq patients inventés">
          <table>
            <caption>Cinq patients inventés, une année. Changez leurs montants, et qui est compté.</caption>
            <thead>
              <tr>
                <th scope="col">Patient</th>
                <th scope="col">Dépense comptée</th>
                <th scope="col">Compté</th>
              </tr>
            </thead>
            <tbody>
              {letters.map((letter) => (
                <Row key={letter} letter={letter} />
              ))}
            </tbody>
          </table>
        </Defile>
        <ToNotebook what="tableau" nom="cinq patients inventés" />
        <AnswerFreshness reponse={reponse} />
      </div>
      <section class="feuille" aria-label="La moyenne des patients">
        <div class={`resultats ${reponse.upToDate() ? '' : 'perimes'}`}>
          <Steps etapes={moyenne.etapes} />
          <Result moyenne={moyenne} />
        </div>
      </section>
    </div>
  );
}

function Row({ letter }: { readonly letter: Letter }) {
  const depense = `depense-${letter}` as const;
  const retained = `retenu-${letter}` as const;
  const compte = formState.saisi.value[retained] === '1';
  return (
    <tr class={compte ? undefined : 'moyenne-hors'}>
      <th scope="row">
        <b>{letter.toUpperCase()}</b> {stories[letter]}
      </th>
      <td>
        <NumberField
          id={`champ-${depense}`}
          nom={`Dépense comptée du patient ${letter.toUpperCase()}`}
          unite="€"
          valeur={formState.saisi.value[depense]}
          refus={reponse.refus.value[depense]}
          onValue={(valeur) => formState.write(depense, valeur)}
        />
      </td>
      <td>
        <label class="moyenne-retenu">
          <input
            type="checkbox"
            checked={compte}
            onChange={(event) => formState.write(retained, event.currentTarget.checked ? '1' : '0')}
          />{' '}
          <span class="cache">Patient {letter.toUpperCase()} compté</span>
          <span aria-hidden="true">{compte ? 'oui' : 'non'}</span>
        </label>
      </td>
    </tr>
  );
}

function Result({ moyenne: result }: { readonly moyenne: PatientsMean }) {
  const { withoutCostliest, allCounted } = result;
  return (
    <>
      <ConclusionSaid conclusion={mean.conclusion(result)} fresh={reponse.upToDate} />
      <ul class="moyenne-dits">
        {withoutCostliest && (
          <li>
            Sans le patient {withoutCostliest.letter.toUpperCase()}, le plus coûteux, la moyenne serait de{' '}
            <b>{euros(withoutCostliest.moyenne)}</b>.
          </li>
        )}
        {allCounted !== undefined && (
          <li>
            Si les cinq étaient comptés, elle serait de <b>{euros(allCounted)}</b>.
          </li>
        )}
      </ul>
    </>
  );
}
