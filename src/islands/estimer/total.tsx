import { euros } from '../../calculators/estimer/euros.ts';
import { formatPercent, formatValue } from '../../french/numbers.ts';
import { frenchSpacing } from '../../french/typography.ts';
import { creditsOfRange, floorCondition } from '../../scenario/estimate/certainty/floor-words.ts';
import type { ComputedEstimation } from '../../scenario/estimate/estimate.ts';
import { Announcement } from '../kit/announcement.tsx';

interface Props {
  readonly estimationShown: ComputedEstimation;
  /** The invented example that these figures are, in words, if they are one. */
  readonly exemple: string | undefined;
  /** How many answers to the simple questions are still supposed, or those of an example. */
  readonly answers: number;
  /** How many numbers, year by year, are still those of an example. */
  readonly remaining: number;
  /** The results years whose score rests on values that the site has invented. */
  readonly inventedItems: readonly number[];
  /** The numbers that are still those of the invented patients, in words. */
  readonly numbers: string;
  /** Whether these figures are those of what is typed. */
  readonly fresh: () => boolean;
}

/** The total, between the low and the high one, and what it means for a patient. */
export function Total({
  estimationShown: { range, versements, perPatient, certainty },
  exemple: example,
  answers,
  remaining,
  inventedItems,
  numbers,
  fresh,
}: Props) {
  const [first, dernier] = [versements.lignes[0], versements.lignes.at(-1)];
  return (
    <Announcement class="bilan" fresh={fresh}>
      <div>
        <p class="bilan-titre">
          {example ? `Exemple inventé : ${example}` : title(answers, remaining, inventedItems, numbers)}
        </p>
        <b>{euros(range.total.central)}</b>
        <p class="bilan-promesse">
          <a href="#promesse">Ce n'est pas une promesse</a>
        </p>
        <p>
          de {first?.annee} à {dernier?.annee}, dont {euros(versements.totals.credits)} de crédits d'amorçage
        </p>
        <p>
          plancher <strong>{euros(certainty.floor.amount)}</strong>,{' '}
          {frenchSpacing(floorCondition(certainty.floor))}
        </p>
        <p>
          entre <strong>{euros(range.total.low)}</strong> et <strong>{euros(range.total.high)}</strong>, selon
          les marges{creditsOfRange(certainty.floor)}
        </p>
      </div>
      <p class="bilan-droite">
        soit {formatValue(perPatient.perPatientAndYear, '€')} par patient et par année de résultats
        <br />
        et {formatPercent(perPatient.maximalPart, { maximumFractionDigits: 1 })} au plus des dépenses de la
        patientèle, en {perPatient.annee}
      </p>
    </Announcement>
  );
}

function title(
  answers: number,
  remaining: number,
  inventedItems: readonly number[],
  numbers: string,
): string {
  if (answers === 0 && remaining === 0 && inventedItems.length === 0 && numbers === '')
    return 'Estimation, si vos chiffres et nos hypothèses se vérifient';
  const score =
    inventedItems.length > 0 && `le score de ${inventedItems.join(', ')} a encore des valeurs à remplacer`;
  const reply =
    answers > 0 &&
    `${answers} ${answers > 1 ? 'réponses supposées, à remplacer par les vôtres' : 'réponse supposée, à remplacer par la vôtre'}`;
  const example =
    remaining > 0 &&
    `${remaining} ${remaining > 1 ? 'nombres sont ceux' : 'nombre est celui'} de l'exemple, à remplacer ou à confirmer`;
  const patients = numbers !== '' && `patients inventés, à remplacer : ${numbers}`;
  return `Estimation en partie inventée : ${[reply, example, score, patients].filter(Boolean).join(' ; ')}`;
}
