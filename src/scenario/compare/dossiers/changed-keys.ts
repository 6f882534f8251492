import { type ParameterId, parameterIds } from '../../../cahier/ids.ts';
import { sameNumber } from '../../format/decimal-text.ts';
import type { Enveloppe, Groupement, Options, Scenario, ScenarioYear } from '../../format/scenario.ts';
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
  const value = ({ parametres, edition }: Scenario, id: ParameterId): string =>
    parametres[id] ?? edition.parameters[id].defaultValue;
  const parameters = parameterIds.filter((id) => !sameNumber(value(avant, id), value(apres, id)));
  const options = (Object.keys(avant.options) as (keyof Options)[])
    .filter((id) => avant.options[id] !== apres.options[id])
    .map((id) => `options.${id}` as const);
  const enveloppe = sameEnveloppe(avant.enveloppe, apres.enveloppe) ? [] : (['enveloppe'] as const);
  return [...parameters, ...options, ...enveloppe];
}

function sameEnveloppe(a: Enveloppe, b: Enveloppe): boolean {
  if (a.mode === 'facteur' && b.mode === 'facteur') return sameNumber(a.facteur, b.facteur);
  return a.mode === b.mode;
}
