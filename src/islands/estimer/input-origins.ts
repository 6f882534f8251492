import { estimationQuestions } from '../../calculators/estimer/questions.ts';
import { formatNumber, formatPercent } from '../../french/numbers.ts';
import { frenchSpacing } from '../../french/typography.ts';
import type { Estimation } from '../../scenario/estimate/estimation.ts';
import type { Preset } from '../../scenario/examples/presets/all-presets.ts';
import { changedAnswers, origine } from './shown-estimate.ts';

/** What the figures are made of, and what they are not. */
interface Inputs {
  /** The answers to the simple questions; none where years are typed. */
  readonly estimation: Estimation | undefined;
  /** Whether they are those of the site's example. */
  readonly unanswered: boolean;
  readonly presets: readonly Preset[];
  /** Numbers of the years that are still an example's; undefined until they are known. */
  readonly remaining: number | undefined;
}

const OF_EXAMPLE = "Chiffres de l'exemple inventé du site, année par année : aucun n'est de vous.";

const PROMISE = "Ce n'est pas une promesse. Les candidatures sont closes depuis le 30 septembre 2019.";

/** Which figures are the reader's, which the example's, in Markdown, for the paper that shows none of the questions. */
export function inputOrigins({ estimation, unanswered, presets, remaining }: Inputs): string {
  const said = unanswered ? OF_EXAMPLE : estimation ? ofAnswers(estimation, presets) : ofYears(remaining);
  return frenchSpacing(`${said} ${PROMISE}`);
}

function ofYears(remaining: number | undefined): string {
  if (remaining === undefined) return 'Chiffres saisis année par année, peut-être encore ceux d’un exemple.';
  if (remaining === 0) return 'Chiffres saisis par vous, année par année.';
  const some = remaining > 1 ? `${remaining} nombres sont ceux` : '1 nombre est celui';
  return `Chiffres année par année : ${some} de l'exemple inventé, à remplacer ou à confirmer ; les autres sont de vous.`;
}

function ofAnswers(estimation: Estimation, presets: readonly Preset[]): string {
  const preset = origine(presets, estimation);
  const changed = changedAnswers(preset, estimation);
  const fields = Object.keys(preset.provenances) as (keyof Preset['provenances'])[];
  const told = (own: boolean): string =>
    fields
      .filter((field) => changed.has(field) === own && (own || field.startsWith('depense')))
      .map((field) => named(field, estimation))
      .join(', ');
  const [yours, kept] = [told(true), told(false)];
  return [
    yours && `**Saisi par vous :** ${yours}.`,
    // The code on the sheet has little room: spending is told, what else is an example's is counted in.
    `**De l'exemple inventé ou de nos hypothèses :** ${kept && `${kept}, et `}tout autre chiffre.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Questions whose name is half a sentence, as they are called alone. */
const half: { readonly [K in keyof Estimation]?: string } = {
  situation: "Place par rapport à l'attendu",
  evolutionReelle: "Sens de l'évolution réelle",
};

/** « dépense réelle 2 400 €/patient »; the name alone of what is no number. */
function named(field: keyof Preset['provenances'], estimation: Estimation): string {
  const { percent } = estimationQuestions[field];
  const nom = half[field] ?? estimationQuestions[field].nom;
  const value = String(estimation[field] ?? '').trim();
  if (!/^-?\d+([.,]\d+)?$/.test(value)) return nom.toLowerCase();
  const number = value.replace(',', '.');
  return `${nom.toLowerCase()} ${percent ? formatPercent(number) : field === 'premiereAnnee' ? number : formatNumber(number)}`;
}
