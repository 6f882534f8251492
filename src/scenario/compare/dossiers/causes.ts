import { offered, orderedPairs, parametersOf } from '../../../cahier/edition-facts.ts';
import type { ParameterId } from '../../../cahier/ids.ts';
import { compareNumbers, opposite } from '../../format/decimal-text.ts';
import type { Groupement, Scenario } from '../../format/scenario.ts';
import { changedKeys, changeYearsOf, FIRST, valueInForce } from './changed-keys.ts';
import { type Compared, dataKeys, type Key, type RuleKey } from './mixture.ts';

const parameters = parametersOf(offered);

/** Some changes that are entered together. */
export interface Cause {
  /** The key of what changed; several of them joined by « + »; beyond twelve, the name of their theme, or « regles ». */
  readonly cle: string;
  /** In French, as a title. */
  readonly libelle: string;
  readonly keys: readonly Key[];
}

/** Causes that are told apart: with n of them, 2^n scenarios are computed. */
const MOST = 12;
/** Groupements that are computed in all of these: some ten seconds. */
const WORK = 40_000;

/**
 * What separates two scenarios, as causes any of which may be taken from one side and the others from the other: those
 * whose mixture would be no valid scenario are one cause. At most twelve, and fewer for a large portfolio: beyond, the
 * rules are grouped by theme, and then into one.
 */
export function causesOf(compared: Compared): Cause[] {
  const isQuick = ({ length }: readonly Cause[]): boolean =>
    length <= MOST && 2 ** length * compared.matches.length <= WORK;
  const tried = [byKey, themeOf, inOne].map((nameOf) => groupedBy(nameOf, compared));
  return tried.find(isQuick) ?? tried.at(-1) ?? [];
}

/** The same of two scenarios that differ by their rules alone: each rule, however large the portfolio; from twelve on, each theme. */
export function ruleCausesOf(compared: Compared): Cause[] {
  return groupedBy(isByTheme(changedKeys(compared).length) ? themeOf : byKey, compared);
}

/** Whether so many changed rules are told by theme. */
export const isByTheme = (changed: number): boolean => changed >= MOST;

const groupedBy = (nameOf: (key: Key) => string, compared: Compared): Cause[] =>
  merged(changedKeys(compared), nameOf, bonds(compared));

const byKey = (key: Key): string => key;
const inOne = (key: Key): string => (isRule(key) ? RULES : key);

const RULES = 'regles';

const isRule = (key: Key): key is RuleKey => !(dataKeys as readonly string[]).includes(key);

/** What a change of the rules is about: the theme of a parameter, as the page of parameters says it. */
function themeOf(key: Key): string {
  if (!isRule(key)) return key;
  if (key === 'enveloppe') return parameters.plafondNational.theme;
  if (key === 'options.recuperation') return 'Avance';
  if (key === 'options.evolution') return parameters.coefficientEcart.theme;
  return parameters[key as ParameterId].theme;
}

/** Causes by name, those that are bound together made one. */
function merged(
  keys: readonly Key[],
  nameOf: (key: Key) => string,
  bound: readonly (readonly Key[])[],
): Cause[] {
  const groups = [...Map.groupBy(keys, nameOf)].map(([name, keys]) => ({ names: [name], keys }));
  for (const together of bound) {
    const some = groups.filter((group) => group.keys.some((key) => together.includes(key)));
    const [first, ...others] = some;
    if (first === undefined) continue;
    for (const other of others) {
      first.names.push(...other.names);
      first.keys.push(...other.keys);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups.map(({ names, keys }) => ({
    cle: names.join('+'),
    libelle: names.map(labelOf).join(' et '),
    keys,
  }));
}

/** What is neither a parameter nor a theme. */
const labels: Readonly<Record<Exclude<Key, ParameterId> | typeof RULES, string>> = {
  patients: 'Patients',
  depenseReelle: 'Dépense réelle',
  depenseAjustee: 'Dépense ajustée',
  qualite: 'Qualité',
  credits: "Crédits d'amorçage",
  calendrier: 'Calendrier',
  groupements: 'Groupements ajoutés ou retirés',
  'options.recuperation': "Récupération de l'avance",
  'options.evolution': "Différence d'évolution",
  enveloppe: 'Enveloppe nationale',
  [RULES]: 'Règles modifiées',
};

/** The title of a key, of a theme, or of all the rules. */
export function labelOf(name: string): string {
  if (Object.hasOwn(labels, name)) return labels[name as keyof typeof labels];
  return Object.hasOwn(parameters, name) ? parameters[name as ParameterId].label : name;
}

/** Changes that would give a scenario that is not valid if one of them came without another. */
function bonds({ avant, apres, matches }: Compared): (readonly Key[])[] {
  const years = changeYearsOf(avant, apres);
  const crossed = orderedPairs.filter(([lower, upper, strict]) =>
    years.some((year) =>
      [[avant, apres] as const, [apres, avant] as const].some(([one, other]) => {
        const order = compareNumbers(valueInForce(one, lower, year), valueInForce(other, upper, year));
        return order > 0 || (strict && order === 0);
      }),
    ),
  );
  const most = (scenario: Scenario): string => valueInForce(scenario, 'appreciationMaximale', FIRST);
  // Under the greatest appreciation of the other side, some of a side's own would be out of bounds.
  const exceeds = matches.map((match) => ({
    alone: match.avant === undefined || match.apres === undefined,
    beyond: isBeyond(match.avant?.groupement, most(apres)) || isBeyond(match.apres?.groupement, most(avant)),
  }));
  const appraised = (alone: boolean): boolean => exceeds.some((each) => each.beyond && each.alone === alone);
  return [
    ...crossed.map(([lower, upper]): readonly Key[] => [lower, upper]),
    ...(appraised(false) ? [['appreciationMaximale', 'credits'] as const] : []),
    ...(appraised(true) ? [['appreciationMaximale', 'groupements'] as const] : []),
  ];
}

function isBeyond(groupement: Groupement | undefined, most: string): boolean {
  if (groupement?.credits.mode !== 'calcul') return false;
  const { appreciation } = groupement.credits;
  return compareNumbers(appreciation.startsWith('-') ? opposite(appreciation) : appreciation, most) > 0;
}
