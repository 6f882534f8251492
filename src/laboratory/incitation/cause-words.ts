import type { Cause } from '../../scenario/incentive/causes.ts';
import type { StudiedPiece, YearsOfCause } from '../../scenario/incentive/study.ts';

/** What holds a € back, as it is named on the page; each names a rule that is explained elsewhere. */
const causeWords: Readonly<Record<Cause, string>> = {
  tunnel: "l'intervalle",
  plancherEcart: "l'écart négatif, compté pour zéro",
  plancherEvolution: "l'évolution négative, comptée pour zéro",
  plafondGroupement: 'le plafond',
  enveloppe: "l'enveloppe",
  avance: "l'avance",
  recuperation: 'la récupération',
};

/** A line of the map where a limit begins to hold. */
export const lineWords = {
  plafondGroupement: 'plafond',
  enveloppe: 'enveloppe',
  avance: 'avance',
  recuperation: 'récupération',
} as const satisfies { readonly [C in Cause]?: string };

/** The same in a few words, beside a joint of the line. */
const shortWords: Readonly<Record<Cause, string>> = {
  tunnel: 'intervalle',
  plancherEcart: 'écart à zéro',
  plancherEvolution: 'évolution à zéro',
  ...lineWords,
};

/** « l'intervalle, le plafond »; empty where nothing holds. */
export const namesOf = (causes: readonly Cause[]): string =>
  causes.map((cause) => causeWords[cause]).join(', ');

/** « l'intervalle (2019 à 2021), l'avance (2019) »; without its year where there is but one. */
export const namesByYear = (causes: readonly YearsOfCause[], alone: boolean): string =>
  causes
    .map(({ cause, annees }) => (alone ? causeWords[cause] : `${causeWords[cause]} (${yearsWords(annees)})`))
    .join(', ');

type Held = Pick<StudiedPiece, 'causes'>;

/** What holds of a piece and not of another. */
const beyond = ({ causes }: Held, other: Held): YearsOfCause[] =>
  causes
    .map(({ cause, annees }) => {
      const held = other.causes.find((each) => each.cause === cause)?.annees ?? [];
      return { cause, annees: annees.filter((annee) => !held.includes(annee)) };
    })
    .filter(({ annees }) => annees.length > 0);

/** A joint by its name: what begins to hold there, and what ceases; of a first piece, nothing does. */
export function jointWords(before: Held | undefined, after: Held, alone: boolean) {
  if (before === undefined) return { joint: '', mark: '' };
  const [begun, ceased] = [beyond(after, before), beyond(before, after)];
  const short = ({ cause, annees }: YearsOfCause): string =>
    alone ? shortWords[cause] : `${shortWords[cause]} ${yearsWords(annees)}`;
  const said = [
    ...(begun.length > 0 ? [`commence : ${namesByYear(begun, alone)}`] : []),
    ...(ceased.length > 0 ? [`cesse : ${namesByYear(ceased, alone)}`] : []),
  ];
  return {
    // Another groupement that shares the envelope may have reached its own cap.
    joint: said.join(' ; ') || 'la pente change',
    mark:
      begun.length > 0 ? begun.map(short).join(', ') : ceased.map((each) => `fin ${short(each)}`).join(', '),
  };
}

/** « 2019 », « 2019 et 2021 », « 2019 à 2022 » */
function yearsWords(annees: readonly number[]): string {
  const [first = 0, last = 0] = [annees[0], annees.at(-1)];
  if (annees.length > 2 && last - first === annees.length - 1) return `${first} à ${last}`;
  return annees.length < 2 ? String(first) : `${annees.slice(0, -1).join(', ')} et ${last}`;
}
