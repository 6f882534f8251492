import { edition } from '../cahier/edition.ts';
import { offered } from '../cahier/edition-facts.ts';
import { statuses } from '../cahier/text/provenance.ts';
import { graph, type Rule } from '../formula/node.ts';
import { formatValue } from '../french/numbers.ts';
import { frenchSpacing } from '../french/typography.ts';
import { unitLabel } from '../french/units.ts';
import { type Explication, explain } from '../scenario/run/explain.ts';
import type { ExplainedIndicateur } from '../scenario/run/explain-indicators.ts';
import { type Modified, modifiedWords } from '../scenario/run/modified-value.ts';
import { modifies } from '../scenario/run/modified-values.ts';
import type { Etape } from '../scenario/run/year-steps.ts';
import type { Source } from './input.ts';
import type { ExitCode, Io, Refusal } from './io.ts';
import { findYear } from './named-year.ts';
import { visible } from './visible-text.ts';

const { computed } = edition(offered);

const definitions = new Map(
  graph(computed).flatMap((node) => (node.kind === 'rule' ? [[node.id, node] as const] : [])),
);

/** The rule or the step that a told step is the value of. */
const definition = (id: string): Rule => definitions.get(id) as Rule;

/** Explains one results year of one groupement of a document, rule by rule, in French text. */
export async function expliquer(
  source: Source,
  groupement: string | undefined,
  annee: string | undefined,
  io: Io,
): Promise<ExitCode | Refusal> {
  const found = await findYear('expliquer', source, { groupement, annee }, io);
  if (typeof found === 'number' || 'ok' in found) return found;
  const { scenario, rank, year } = found;
  const changed = changesText(modifies(scenario));
  const nom = scenario.groupements[rank]?.nom ?? '';
  await io.out(changed + explanationText(explain(scenario, nom, year)));
  return 0;
}

/** What is not the cahier's in the scenario, before anything is told of it; nothing where all is. */
function changesText(changed: readonly Modified[]): string {
  if (changed.length === 0) return '';
  const title = `Modifié dans ce scénario, avec la valeur d'origine (${changed.length}) :`;
  const lines = changed.map((each) => `   · ${modifiedWords(each)}`);
  return `${[title, ...lines].map(frenchSpacing).join('\n')}\n\n`;
}

function explanationText({ groupement, annee, indicateurs, etapes: stepList }: Explication): string {
  const rules = Map.groupBy(stepList, (etape) => etape.shownRule);
  const parts = [...rules].flatMap(([shownRule, steps], rank) => [
    ...(shownRule === 'bonusExperience' ? indicateurs.map(indicatorText) : []),
    ruleText(rank + 1, steps),
  ]);
  return `${visible(groupement)}, résultats de ${annee}\n\n${parts.join('\n')}`;
}

/** An indicator, before the bonus and the score: its note, then its points. */
function indicatorText({ component, numero, nom, sens, etapes: stepList }: ExplainedIndicateur): string {
  const which = component === 'socle' ? `Indicateur socle ${numero}` : 'Indicateur à la carte';
  const title = `${which} : ${visible(nom)} (${sens} attendue)`;
  return `   ${frenchSpacing(title)}\n${stepList.map((step) => stepText({ ...step, role: 'etape' })).join('')}`;
}

function ruleText(rank: number, steps: readonly Etape[]): string {
  const rule = steps.find((step) => step.role === 'regle');
  const title = `${rank}. ${frenchSpacing(rule?.label ?? steps[0]?.label ?? '')}\n`;
  return title + steps.map(stepText).join('');
}

function stepText(step: Etape): string {
  const inner = step.role === 'etape';
  const lines = [equation(step), ...step.phrases, provenance(step)].filter((line) => line !== '');
  const title = inner ? `   · ${frenchSpacing(step.label)}\n` : '';
  return title + lines.map((line) => `${inner ? '     ' : '   '}${frenchSpacing(line)}\n`).join('');
}

/** « E = 2 479,50 − 2 415,00 = 64,50 € par patient »; a calculation that is the value alone is left out. */
function equation({ id, calcul: calculation, value, unit }: Etape): string {
  const { base, sub, sup } = definition(id).symbol;
  const name = base + (sub === undefined ? '' : `_${sub}`) + (sup === undefined ? '' : `^${sup}`);
  const words = unitLabel(unit).replace('€', '').trim();
  const shown = `${formatValue(value, unit)} ${words}`.trim();
  return (isNumber(calculation) ? [name, shown] : [name, calculation, shown]).join(' = ');
}

/** A calculation that another rule has made already; it may be rounded otherwise than the value. */
function isNumber(calculation: string): boolean {
  return /^−?[\d\s,]+$/.test(calculation);
}

/** A step that is computed from a changed value is not the cahier's: what was changed stands in the place of its status. */
function provenance({ id, status, hypotheses, modifies: changed = [] }: Etape): string {
  if (changed.length > 0) {
    const others = hypotheses.filter((each) => !changed.some(({ hypothese }) => hypothese === each));
    const values = changed.map(modifiedWords).join(' ; ');
    return `Provenance : modifié, ${[values, ...others.map((each) => `hypothèse ${each}`)].join(' ; ')}.`;
  }
  const assumed = hypotheses.length === 0 ? '' : ` (${hypotheses.join(', ')})`;
  const given = status === 'hypothese' && hypotheses.length === 0;
  return `Provenance : ${given ? 'montant donné' : statuses[status].nom}, ${definition(id).origin.section}${assumed}.`;
}
