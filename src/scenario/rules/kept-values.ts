import type { DocumentScenario } from '../format/scenario-document.ts';
import type { RulesDifference } from './difference.ts';

/** A document with the values that its file was computed with, as its own where defaults are others today. */
export function keepingValues(
  document: DocumentScenario,
  { defaults }: Pick<RulesDifference, 'defaults'>,
): DocumentScenario {
  const kept = defaults.filter(({ given }) => !given).map(({ id, from }) => [id, from]);
  if (kept.length === 0) return document;
  return { ...document, parametres: { ...document.parametres, ...Object.fromEntries(kept) } };
}
