import { formatPercent, formatValue } from '../../french/numbers.ts';
import type { Contribution } from '../../scenario/compare/one-point-gains.ts';

/** What one more point of an indicator brings, in words: what a page opens with has them from its build. */
export type WordedGain = Pick<Contribution, 'component' | 'rang'> &
  ReturnType<typeof numerals> & { readonly sentence: string };

export const wordedGains = (contributions: readonly Contribution[]): readonly WordedGain[] =>
  contributions.map((each) => ({
    component: each.component,
    rang: each.rang,
    ...numerals(each),
    sentence: contributionSentence(each),
  }));

const points = (text: string) => formatValue(text, 'point', { signed: true });
const euros = (text: string) => formatValue(text, '€', { maximumFractionDigits: 0, signed: true });

/** « + 0,57 » points and « + 972 € » of the year's intéressement, and where a share ends; no points where nothing is left. */
function numerals({ step, valeur, points: gainedPoints, interessement }: Contribution) {
  const extremeEnd = formatPercent(valeur);
  if (step === 'rien') return { points: undefined, euros: undefined, bound: `déjà à ${extremeEnd}` };
  return {
    points: points(gainedPoints),
    euros: euros(interessement),
    bound: step === 'bord' ? `au plus, jusqu'à ${extremeEnd}` : undefined,
  };
}

/** What one more point would bring, in a sentence. */
function contributionSentence({
  step,
  valeur,
  points: gainedPoints,
  interessement,
  total,
}: Contribution): string {
  const extremeEnd = formatPercent(valeur);
  if (step === 'rien') return `À ${extremeEnd}, il ne reste rien à gagner.`;
  const timing =
    step === 'bord'
      ? `Un point de mieux au plus, jusqu'à ${extremeEnd}`
      : `Un point de mieux, à ${extremeEnd}`;
  if (gainedPoints === '0') return `${timing}, ne changerait rien à cette note.`;
  const inAll = total === interessement ? '' : ` (${euros(total)} sur toutes les années)`;
  return `${timing} : ${points(gainedPoints)} au score et ${euros(interessement)} d'intéressement${inAll}.`;
}
