import type { Edition, InputId, RuleId } from '../../cahier/edition.ts';
import type { Input, Rule } from '../../formula/node.ts';
import type { GroupementResult, Results, YearResult } from '../format/results.ts';
import type { Scenario } from '../format/scenario.ts';
import type { Engine } from './engine.ts';
import { exists } from './exists.ts';
import type { Timeline, Year } from './timeline.ts';

/** The results document of a scenario that has been run. */
export function resultsOf<N, T>(scenario: Scenario, run: Timeline<N, T>, engine: Engine<N, T>): Results {
  return {
    ...identity(scenario),
    groupements: scenario.groupements.map((groupement, rank): GroupementResult => {
      const own = run.years.flatMap((year) => {
        const row = year.groupements.indexOf(rank);
        return row < 0 ? [] : [{ year, row }];
      });
      const last = own.at(-1);
      const credits = engine.text(run.credits[rank] as N);
      const total = last && engine.text(engine.value(last.year.table, run.edition.rules.total, last.row));
      return {
        ...identity(groupement),
        nom: groupement.nom,
        creditsAmorcage: credits,
        total: total ?? credits,
        annees: own.map(({ year, row }) => resultYear(run.edition, year, row, engine)),
      };
    }),
  };
}

/** An `id` comes back where it was given, and nowhere else. */
function identity({ id }: { readonly id?: string }): { readonly id?: string } {
  return id === undefined ? {} : { id };
}

/** The rules whose values a results year gives as text, in its order; `phase` comes before them, the year of payment after. */
export const yearRules = [
  'ecart',
  'evolution',
  'montantParPatient',
  'gains',
  'scoreQualite',
  'scoreMaximal',
  'partQualite',
  'droitTirage',
  'valorisationQualite',
  'modulation',
  'interessementBrut',
  'plafond',
  'interessementPlafonne',
  'facteurEnveloppe',
  'interessement',
  'avance',
  'recuperation',
  'soldeAvance',
  'versement',
] as const satisfies readonly (keyof YearResult & RuleId)[];

/** What does not exist in a year is null, never zero. */
function resultYear<N, T>(
  { rules }: Edition,
  { annee, table, rows }: Year<N, T>,
  row: number,
  engine: Engine<N, T>,
): YearResult {
  const text = (node: Rule | Input): string =>
    engine.text(
      node.kind === 'rule' ? engine.value(table, node, row) : (rows[row]?.inputs[node.id as InputId] as N),
    );
  const choices = new Map<Rule | Input, string>();
  const choice = (node: Rule | Input): string => {
    const known = choices.get(node) ?? text(node);
    choices.set(node, known);
    return known;
  };
  const values = yearRules.map((id) => [id, exists(rules[id], choice) ? text(rules[id]) : null]);
  return {
    annee,
    phase: Number(choice(rules.phase)),
    ...(Object.fromEntries(values) as Pick<YearResult, (typeof yearRules)[number]>),
    anneeVersement: Number(text(rules.anneeVersement)),
  };
}
