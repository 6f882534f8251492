import { edition } from '../cahier/edition.ts';
import { offered } from '../cahier/edition-facts.ts';
import { statuses } from '../cahier/text/provenance.ts';
import { graph, type Rule } from '../formula/node.ts';
import { formatValue } from '../french/numbers.ts';
import { frenchSpacing } from '../french/typography.ts';
import { unitLabel } from '../french/units.ts';
import type { Groupement, Scenario } from '../scenario/format/scenario.ts';
import { type Explication, explain } from '../scenario/run/explain.ts';
import type { ExplainedIndicateur } from '../scenario/run/explain-indicators.ts';
import { type Modified, modifiedWords } from '../scenario/run/modified-value.ts';
import { modifies } from '../scenario/run/modified-values.ts';
import type { Etape } from '../scenario/run/year-steps.ts';
import { readOne, reportErrors } from './answer.ts';
import type { Source } from './input.ts';
import { type ExitCode, enumerate, type Io, type Refusal, refusal } from './io.ts';
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
  if (source.kind === 'lines')
    return refusal('expliquer lit un seul scénario ; ce fichier en contient un par ligne.');
  const read = await readOne(source, io);
  if (!read.ok) {
    await reportErrors(read, 2, io);
    return 2;
  }
  const { scenario } = read;
  const found = findGroupement(scenario, groupement);
  if ('ok' in found) return found;
  const year = findYear(found, annee);
  if (typeof year !== 'number') return year;
  const changed = changesText(modifies(scenario));
  await io.out(changed + explanationText(explain(scenario, found.nom, year)));
  return 0;
}

function findGroupement({ groupements }: Scenario, nom: string | undefined): Groupement | Refusal {
  const names = `Groupements de ce scénario : ${enumerate(groupements.map((groupement) => groupement.nom))}.`;
  if (nom === undefined) return refusal(`expliquer attend --groupement NOM. ${names}`);
  const found = groupements.find((groupement) => groupement.nom.trim() === nom.trim());
  return found ?? refusal(`Groupement inconnu : « ${nom} ». ${names}`);
}

function findYear({ nom, annees }: Groupement, annee: string | undefined): number | Refusal {
  const years = annees.slice(1).map((year) => year.annee);
  const known = `Années de résultats de « ${nom} » : ${years.join(', ')}.`;
  if (annee === undefined) return refusal(`expliquer attend --annee N. ${known}`);
  const found = years.find((year) => String(year) === annee.trim());
  return found ?? refusal(`Année sans résultats : « ${annee} ». ${known}`);
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
