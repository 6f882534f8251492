import type { DocumentScenario } from '../../format/scenario-document.ts';
import type { Means } from './means.ts';

/** Which figure of a year a means moves. */
export type TargetFigure = 'depense' | 'score';

/**
 * The scenario with the figures that reach a target in place of a groupement's own, year by year; undefined where none does,
 * or where a year's score comes from indicators, which a score alone cannot take the place of.
 */
export function putBack(
  scenario: DocumentScenario,
  groupement: number,
  figure: TargetFigure,
  means: Means,
): DocumentScenario | undefined {
  const chosen = scenario.groupements[groupement];
  if (!means.found || chosen === undefined) return undefined;
  const wanted = new Map(means.annees.map(({ annee, valeur }) => [String(annee), valeur]));
  const given = chosen.annees.every(({ qualite }) => qualite === undefined || qualite.mode === 'score');
  if (figure === 'score' && !given) return undefined;
  const annees = chosen.annees.map((year) => {
    const valeur = wanted.get(String(year.annee));
    if (valeur === undefined) return year;
    if (figure === 'depense') return { ...year, depenseReelle: valeur };
    return year.qualite?.mode === 'score' ? { ...year, qualite: { ...year.qualite, score: valeur } } : year;
  });
  const groupements = scenario.groupements.map((each, rank) =>
    rank === groupement ? { ...each, annees } : each,
  );
  return { ...scenario, groupements };
}
