import type { InputId, RuleId } from '../../cahier/edition.ts';
import { exact } from '../../formula/read/exact.ts';
import type { View } from '../format/scenario-document.ts';
import { readScenario } from '../format/schema/scenario-schema.ts';
import { exactEngine } from '../run/engine.ts';
import { timeline } from '../run/timeline.ts';

/** Inputs of a row replaced by other values, as decimal text. */
export type Variant = { readonly [K in InputId]?: string };

/**
 * A rule along a curve: its value, as decimal text, on the row that the page looks at, with some inputs replaced;
 * for several rules, the whole curve of each, one after the other.
 * Rules that total over a year are not meant for this: each variant stands alone. Empty for an invalid document.
 */
export function curve(
  document: unknown,
  vue: View,
  shownRule: RuleId | readonly RuleId[],
  variantes: readonly Variant[],
): string[] {
  const lu = readScenario(document);
  if (!lu.ok) return [];
  const run = timeline(lu.scenario, exactEngine);
  const annee = lu.scenario.groupements[vue.groupement]?.annees[vue.annee]?.annee;
  const year = run.years.find((each) => each.annee === annee);
  const row = year?.rows[year.groupements.indexOf(vue.groupement)];
  if (year === undefined || row === undefined) return [];
  const rows = variantes.map((variant, group) => {
    const replaced = Object.entries(variant).map(([id, text]) => [id, exactEngine.number(text)]);
    return { inputs: { ...row.inputs, ...Object.fromEntries(replaced) }, items: row.indicateurs, group };
  });
  const curves = [shownRule].flat().map((id) => run.edition.rules[id]);
  const table = exact(curves).run(year.parameters, rows);
  return curves.flatMap((rule) => rows.map((_, rank) => exactEngine.text(table.value(rule, rank))));
}
