import type { Decimal } from 'decimal.js';
import type { InputId, RuleId } from '../cahier/edition.ts';
import type { ParameterId } from '../cahier/ids.ts';
import { type PageId, pageOf } from '../cahier/pages.ts';
import type { Status } from '../cahier/text/provenance.ts';
import { type Input, isFixed, levelOf, type MathSymbol, operands, type Rule } from '../formula/node.ts';
import { showNumber } from '../formula/view.ts';
import { formatPercent } from '../french/numbers.ts';
import { unitLabel } from '../french/units.ts';
import { blanksOf, isComputed } from './blanks.ts';
import { caseCode } from './case-code.ts';
import { asWritten, type Exercise } from './exercise.ts';
import { indicatorNames } from './indicator-names.ts';
import { questionOf } from './question-words.ts';
import type { GivenValue, Over } from './reach.ts';
import { fieldUnit, shownLabel, shownValue } from './shown-unit.ts';
import type { Level } from './situations/situation.ts';

/** Something given, with its value; what differs from one groupement, indicator or year to another has one value each. */
export interface ToldGiven {
  readonly id: string;
  readonly label: string;
  readonly symbol: MathSymbol;
  readonly values: readonly string[];
}

/** What is given of each of several: a table. */
export interface ToldEach {
  readonly over: 'groupements' | 'indicateurs' | 'annees';
  readonly names: readonly string[];
  readonly given: readonly ToldGiven[];
}

/** An exercise in plain data, as a page or a sheet shows it before anything is answered. */
export interface ToldExercise {
  /** The code of its case. */
  readonly situation: string;
  readonly seed: number;
  readonly level: Level;
  readonly asks: RuleId;
  /** The page on which what is asked is explained. */
  readonly page: PageId | undefined;
  readonly question: string;
  readonly label: string;
  readonly symbol: MathSymbol;
  /** Where the rule stands in the cahier, and what it rests on. */
  readonly section: string;
  readonly status: Status;
  readonly hypotheses: readonly string[];
  readonly unit: string;
  /** How near the answer has to be, « au centime près ». */
  readonly within: string;
  readonly given: readonly ToldGiven[];
  readonly each: readonly ToldEach[];
  /** The parameters that the answer takes, as the cahier or a hypothesis sets them: for who does not know them by heart. */
  readonly parameters: readonly ToldGiven[];
  /** The values on the way, what is asked last. */
  readonly blanks: readonly { readonly id: string; readonly label: string; readonly unit: string }[];
}

export function tellExercise(exercise: Exercise): ToldExercise {
  const { situation, seed, question, tolerance } = exercise;
  const { asked, rows, scenario } = question;
  const { level, asks } = situation;
  const { section, status, hypotheses } = asked.origin;
  const [unit, within] = [fieldUnit(asked), tolerance.words];
  const year = question.value('annee').toNumber();
  // The factor is that of all.
  const of = rows > 1 && asks !== 'facteurEnveloppe' ? scenario.groupements[0]?.nom : undefined;
  return {
    situation: caseCode(situation.id),
    seed,
    level,
    asks,
    page: pageOf(asks)?.id,
    question: questionOf({ level, asks, year, of, alone: level !== 'regle' && rows === 1, unit, within }),
    label: asked.label,
    symbol: asked.symbol,
    section,
    // A rule of an edition has one of these: see Edition.
    status: status as Status,
    hypotheses,
    unit,
    within,
    ...(situation.level === 'annees' ? overYears(exercise) : ofYear(exercise)),
    parameters: parametersOf(exercise),
    blanks: blanksOf(exercise).map(({ id, label, rule }) => ({ id, label, unit: fieldUnit(rule) })),
  };
}

function parametersOf(exercise: Exercise): ToldGiven[] {
  const { scenario } = exercise.question;
  const computed = exercise.reach.open.filter(({ node }) => isComputed(exercise, node) || isFixed(node));
  const named = computed.flatMap(({ node }) => operands(node.formula));
  const ids = new Set(named.flatMap(({ kind, id }) => (kind === 'parameter' ? [id as ParameterId] : [])));
  return [...ids].map((id) => {
    const { label, symbol, defaultValue, unit, percentageOf, hypothese } = scenario.edition.parameters[id];
    const isWhole = percentageOf === undefined || defaultValue.includes('/');
    const shown = isWhole ? showNumber(defaultValue, unit) : formatPercent(defaultValue);
    const words = unit === '1' ? '' : `\u00a0${unitLabel(unit)}`;
    return { id, label, symbol, values: [`${shown}${words}${hypothese ? ` (hypothèse ${hypothese})` : ''}`] };
  });
}

type Given = Pick<ToldExercise, 'given' | 'each'>;

function ofYear(exercise: Exercise): Given {
  const told = (over: Over): ToldGiven[] =>
    exercise.reach.given
      .filter((one) => one.over === over)
      .map((one) => ({
        ...named(exercise, one.node),
        values: valuesOf(exercise, one).map((value) => shownValue(one.node, asText(value))),
      }));
  const each = (['groupements', 'indicateurs'] as const).flatMap((over) => {
    const given = told(over);
    return given.length === 0 ? [] : [{ over, names: namesOf(exercise, over), given }];
  });
  return { given: told('year'), each };
}

/** What several years are computed from: the spending, patients and score of each, the base year first. */
const OF_EACH_YEAR = ['patients', 'depenseReelle', 'depenseAjustee', 'scoreDonne', 'maximumDonne'] as const;
const OF_ALL = ['premiereAnnee', 'creditsDonnes', 'facteurDonne'] as const;

/** What stands in for a rule whose value is given is called what the rule is. */
const GIVEN_FOR: Partial<Readonly<Record<string, RuleId>>> = {
  scoreDonne: 'scoreQualite',
  maximumDonne: 'scoreMaximal',
  creditsDonnes: 'creditsAmorcage',
  facteurDonne: 'facteurEnveloppe',
} satisfies Partial<Record<InputId, RuleId>>;

function named({ question: { scenario } }: Exercise, node: Input | Rule): Omit<ToldGiven, 'values'> {
  const rule = GIVEN_FOR[node.id];
  const called = rule === undefined ? node : scenario.edition.rules[rule];
  return { id: node.id, label: shownLabel(called), symbol: called.symbol };
}

function overYears(exercise: Exercise): Given {
  const { question, drawn } = exercise;
  const { years, scenario, value } = question;
  const { inputs } = scenario.edition;
  const base = drawn.document.groupements[0]?.annees[0];
  const first: Partial<Record<InputId, string>> = {
    ...(base && {
      patients: String(base.patients),
      depenseReelle: String(base.depenseReelle),
      depenseAjustee: String(base.depenseAjustee),
    }),
  };
  const shown = (id: InputId, text: string | undefined): string =>
    text === undefined ? '' : shownValue(inputs[id], text);
  return {
    given: OF_ALL.map((id) => ({ ...named(exercise, inputs[id]), values: [shown(id, asText(value(id)))] })),
    each: [
      {
        over: 'annees',
        names: [base?.annee, ...years.map(({ annee }) => annee)].map(String),
        given: OF_EACH_YEAR.map((id) => ({
          ...named(exercise, inputs[id]),
          values: [shown(id, first[id]), ...years.map((year) => shown(id, asText(year.value(id))))],
        })),
      },
    ],
  };
}

const asText = (value: Decimal): string => asWritten(value).toFixed();

function valuesOf(
  { question: { table, row, rows, items } }: Exercise,
  { node, over }: GivenValue,
): Decimal[] {
  if (over === 'groupements') return Array.from({ length: rows }, (_, rank) => table.value(node, rank));
  if (over === 'indicateurs') return Array.from({ length: items }, (_, rank) => table.value(node, row, rank));
  return [table.value(node, row, levelOf(node) === 'item' ? 0 : undefined)];
}

const namesOf = ({ drawn }: Exercise, over: 'groupements' | 'indicateurs'): string[] =>
  over === 'groupements' ? drawn.document.groupements.map(({ nom }) => nom) : indicatorNames(drawn);
