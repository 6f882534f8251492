import { byMode, type Reader } from '../../scenario/format/schema/reader.ts';
import { choice, integer, texte } from '../../scenario/format/schema/values.ts';
import type { Shown } from '../notebook.ts';
import { limits } from './limits.ts';

/** What a cell can show of a dossier. */
export const shownModes = [
  ...(['versements', 'regle', 'limites', 'figure', 'tableau'] as const),
  ...(['estimation', 'certitude', 'zero', 'questions'] as const),
] as const satisfies readonly Shown['mode'][];

const ID = texte(limits.id);

/** What is shown; a year is one of the dossier's, when these could be read. */
export function shown(years: readonly [first: number, last: number] = [2015, 2104]): Reader<Shown> {
  const annee = integer({ min: `${years[0]}`, max: `${years[1]}`, whole: true, year: true });
  const [first, ...others] = shownModes;
  return byMode<Shown>(choice(first, ...others), {
    versements: () => ({}),
    regle: ({ field }) => ({ regle: field('regle', ID), annee: field('annee', annee) }),
    limites: () => ({}),
    figure: ({ field, donne: given }) => ({
      figure: field('figure', ID),
      ...(given('annee') && { annee: field('annee', annee) }),
    }),
    tableau: ({ field, donne: given }) => ({
      tableau: field('tableau', ID),
      ...(given('annee') && { annee: field('annee', annee) }),
    }),
    estimation: () => ({}),
    certitude: () => ({}),
    zero: () => ({}),
    questions: () => ({}),
  });
}
