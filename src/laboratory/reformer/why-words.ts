import { resultFigure } from '../../calculators/form-calculator.ts';
import { causesTable } from '../../figures/causes/table.ts';
import { caption } from '../../figures/causes/words.ts';
import { frenchSpacing } from '../../french/typography.ts';
import type { ReformStudy } from '../../scenario/reform/study.ts';
import type { ToldEffect, Why } from '../../scenario/reform/why.ts';
import { shownEuros } from './set-cells.ts';

/** The effects of a set's changes on an amount, and the difference that they sum to. */
export interface ShownWhy {
  readonly effects: readonly ToldEffect[];
  /** « Du cahier à « Intervalle étroit », tous les groupements » */
  readonly caption: string;
  readonly difference: string;
}

/** What each changed rule explains, with what it does alone, and last. */
export const whyFigure = resultFigure({
  legend: caption,
  donnees: ({ effects, caption: title, difference }: ShownWhy) => ({
    caption: title,
    total: difference,
    causes: effects.map(({ libelle, phrase, effet, seul, dernier }) => ({
      label: frenchSpacing(libelle),
      words: phrase,
      effect: effet,
      alone: seul,
      last: dernier,
    })),
  }),
  table: causesTable,
  load: async () => (await import('../../figures/causes/drawing.ts')).causes,
});

/** What there is to show of an answer, for all (a groupement of rank -1) or for one. */
export function shownWhy(
  { sets, groupements }: ReformStudy,
  { rank, groupement, why }: { readonly rank: number; readonly groupement: number; readonly why: Why },
): ShownWhy {
  const set = sets[rank];
  const who = groupements[groupement]?.nom ?? 'tous les groupements';
  return {
    effects: (groupement < 0 ? why.together : why.groupements[groupement]) ?? [],
    difference: (groupement < 0 ? set?.difference : set?.groupements[groupement]?.difference) ?? '0',
    caption: `Du cahier à « ${set?.nom ?? ''} », ${who}`,
  };
}

/** How many groupements are run to answer: those of a portfolio, once for each mixture of both rules. */
export function runsOfWhy({ groupements, sets }: ReformStudy, rank: number): number {
  const changed = sets[rank]?.modifies.length ?? 0;
  // An envelope of the groupements is no change of the rules, and one of the mixtures.
  return 2 ** Math.min(changed + 1, 11) * groupements.length;
}

/** Under half a cent nothing is done. */
const isNothing = (euros: string | number): boolean => Math.abs(Number(euros)) < 0.005;

const gap = ({ seul, dernier }: ToldEffect): number => Math.abs(Number(dernier) - Number(seul));

/** Why what a rule does alone and what it does last are not what it explains, in sentences. */
export function whyWords(effects: readonly ToldEffect[], byTheme: number): string[] {
  const themes =
    byTheme === 0
      ? []
      : [`${byTheme} règles changent : à partir de douze, la différence est répartie par thème.`];
  if (effects.length === 0) return [...themes, 'Ce jeu ne change aucune règle du cahier.'];
  const idle = effects.filter(({ effet, seul, dernier }) => [effet, seul, dernier].every(isNothing));
  const without =
    idle.length === 0
      ? []
      : [`Sans aucun effet ici : ${idle.map(({ libelle }) => `« ${libelle} »`).join(', ')}.`];
  return [...themes, ...heldWords(effects), ...without];
}

function heldWords(effects: readonly ToldEffect[]): string[] {
  if (effects.length === 1) return ['Un seul changement : il explique toute la différence.'];
  const [most] = [...effects].sort((a, b) => gap(b) - gap(a));
  if (most === undefined || isNothing(gap(most)))
    return [
      "Ces changements ne se gênent pas : seul, ou après tous les autres, chacun fait la même chose, et c'est sa part.",
    ];
  const { libelle, seul, dernier, effet } = most;
  return [
    `« ${libelle} » : ${shownEuros(seul, true)} si lui seul change, ${shownEuros(dernier, true)} s'il change après tous les autres : ${heldBy(most)}. Sa part, ${shownEuros(effet, true)}, est la moyenne de ce qu'il ajoute sur tous les ordres où les changements peuvent se faire.`,
    "Les parts s'ajoutent exactement à la différence, et ne dépendent d'aucun ordre ; « seul » et « en dernier » n'ont pas à s'y ajouter.",
  ];
}

function heldBy({ seul, dernier }: ToldEffect): string {
  const [alone, last] = [Number(seul), Number(dernier)];
  if (alone * last < 0 && !isNothing(alone) && !isNothing(last)) return 'les autres en retournent le sens';
  return Math.abs(last) > Math.abs(alone)
    ? 'les autres le renforcent'
    : 'les autres lui laissent moins à faire';
}
