import { type ParameterId, parameterIds } from '../../../cahier/ids.ts';
import { sameNumber } from '../../format/decimal-text.ts';
import type { Enveloppe, Groupement, Options, Scenario, ScenarioYear } from '../../format/scenario.ts';
import { changeYears, givenValue } from '../../format/values-in-force.ts';
import { type Pair, pairsOf } from './matched-groupements.ts';
import type { Compared, DataKey, Key, RuleKey } from './mixture.ts';

/** What differs between two scenarios, the data first, then the rules in their order. */
export function changedKeys(compared: Compared): Key[] {
  return [...changedData(compared), ...changedRules(compared)];
}

const differs: {
  readonly [K in Exclude<DataKey, 'groupements'>]: (a: Groupement, b: Groupement) => boolean;
} = {
  patients: (a, b) =>
    someYear(a, b, (year) => year.patients) ||
    (a.credits.mode === 'calcul' && b.credits.mode === 'calcul' && a.credits.patients !== b.credits.patients),
  depenseReelle: (a, b) => someYear(a, b, (year) => year.depenseReelle),
  depenseAjustee: (a, b) => someYear(a, b, (year) => year.depenseAjustee),
  qualite: (a, b) => someYear(a, b, (year) => JSON.stringify(year.qualite)),
  credits: ({ credits: a }, { credits: b }) =>
    a.mode === 'calcul' && b.mode === 'calcul'
      ? a.appreciation !== b.appreciation
      : JSON.stringify(a) !== JSON.stringify(b),
  calendrier: (a, b) => a.premiereAnnee !== b.premiereAnnee || a.annees.length !== b.annees.length,
};

/** Whether a year that both have is not the same in both. */
function someYear(a: Groupement, b: Groupement, of: (year: ScenarioYear) => unknown): boolean {
  return a.annees.some((year, rank) => {
    const other = b.annees[rank];
    return other !== undefined && of(year) !== of(other);
  });
}

function changedData({ matches }: Compared): DataKey[] {
  const pairs = pairsOf(matches);
  const keys = Object.keys(differs) as (keyof typeof differs)[];
  const changed = keys.filter((key) => changedPairs(pairs, key).length > 0);
  return pairs.length === matches.length ? changed : [...changed, 'groupements'];
}

/** The groupements of which something differs. */
export function changedPairs(pairs: readonly Pair[], key: Exclude<DataKey, 'groupements'>): Pair[] {
  return pairs.filter(({ avant, apres }) => differs[key](avant.groupement, apres.groupement));
}

function changedRules({ avant, apres }: Compared): RuleKey[] {
  const years = changeYearsOf(avant, apres);
  const parameters = parameterIds.filter((id) =>
    years.some((year) => !sameNumber(valueInForce(avant, id, year), valueInForce(apres, id, year))),
  );
  const options = (Object.keys(avant.options) as (keyof Options)[])
    .filter((id) => avant.options[id] !== apres.options[id])
    .map((id) => `options.${id}` as const);
  const enveloppe = sameEnveloppe(avant.enveloppe, apres.enveloppe) ? [] : (['enveloppe'] as const);
  return [...parameters, ...options, ...enveloppe];
}

/** Before any year from which on a parameter may change. */
export const FIRST = Number.NEGATIVE_INFINITY;

/** The years from which on some value of either scenario is another, and what comes before them all. */
export const changeYearsOf = (...scenarios: readonly Scenario[]): number[] => [
  FIRST,
  ...new Set(scenarios.flatMap(({ parametresParAnnee }) => changeYears(parametresParAnnee))),
];

/** The value of a parameter for the results of a year. */
export const valueInForce = (scenario: Scenario, id: ParameterId, annee: number): string =>
  givenValue(scenario, id, annee) ?? scenario.edition.parameters[id].defaultValue;

function sameEnveloppe(a: Enveloppe, b: Enveloppe): boolean {
  if (a.mode === 'facteur' && b.mode === 'facteur') return sameNumber(a.facteur, b.facteur);
  return a.mode === b.mode;
}
