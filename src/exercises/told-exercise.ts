import type { Decimal } from 'decimal.js';
import type { InputId, RuleId } from '../cahier/edition.ts';
import { levelOf } from '../formula/node.ts';
import { blanksOf } from './blanks.ts';
import { asWritten, type Exercise } from './exercise.ts';
import type { GivenValue, Over } from './reach.ts';
import { fieldUnit, shownLabel, shownValue } from './shown-unit.ts';
import type { Level } from './situations/situation.ts';

/** Something given, with its value; what differs from one groupement, indicator or year to another has one value each. */
export interface ToldGiven {
  readonly id: string;
  readonly label: string;
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
  readonly situation: string;
  readonly seed: number;
  readonly level: Level;
  readonly asks: RuleId;
  readonly label: string;
  /** The year of the results that are asked. */
  readonly year: number;
  readonly unit: string;
  /** How near the answer has to be, « au centime près ». */
  readonly within: string;
  readonly given: readonly ToldGiven[];
  readonly each: readonly ToldEach[];
  /** The values on the way, what is asked last. */
  readonly blanks: readonly { readonly id: string; readonly label: string; readonly unit: string }[];
}

export function tellExercise(exercise: Exercise): ToldExercise {
  const { situation, seed, question, tolerance } = exercise;
  const { asked } = question;
  return {
    situation: situation.id,
    seed,
    level: situation.level,
    asks: situation.asks,
    label: asked.label,
    year: question.value('annee').toNumber(),
    unit: fieldUnit(asked),
    within: tolerance.words,
    ...(situation.level === 'annees' ? overYears(exercise) : ofYear(exercise)),
    blanks: blanksOf(exercise).map(({ id, label, rule }) => ({ id, label, unit: fieldUnit(rule) })),
  };
}

type Given = Pick<ToldExercise, 'given' | 'each'>;

function ofYear(exercise: Exercise): Given {
  const told = (over: Over): ToldGiven[] =>
    exercise.reach.given
      .filter((one) => one.over === over)
      .map((one) => ({
        id: one.node.id,
        label: shownLabel(one.node),
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

function overYears({ question, drawn }: Exercise): Given {
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
    given: OF_ALL.map((id) => ({ id, label: inputs[id].label, values: [shown(id, asText(value(id)))] })),
    each: [
      {
        over: 'annees',
        names: [base?.annee, ...years.map(({ annee }) => annee)].map(String),
        given: OF_EACH_YEAR.map((id) => ({
          id,
          label: inputs[id].label,
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

function namesOf({ drawn: { document, year } }: Exercise, over: 'groupements' | 'indicateurs'): string[] {
  if (over === 'groupements') return document.groupements.map(({ nom }) => nom);
  const qualite = document.groupements[0]?.annees[year]?.qualite;
  if (qualite?.mode !== 'indicateurs') return [];
  const socles = qualite.socles.map(({ numero }) => `Socle n° ${numero}`);
  return [...socles, ...(qualite.carte ?? []).map(({ nom }) => nom)];
}
