import { offered, parametersOf } from '../../cahier/edition-facts.ts';
import { boundedNumber, boundedRefusal, type FieldBounds } from '../../calculators/bounded-number.ts';
import { displayText } from '../../calculators/field-text.ts';
import { settingsLink } from '../../calculators/settings-link.ts';
import type { GainsRules } from '../../scenario/chance/gains-rules.ts';
import { questionBounds, startingQuestion } from '../../scenario/chance/question-bounds.ts';
import type { StudyQuestion } from '../../scenario/chance/study/question.ts';
import { readSizes } from './sizes.ts';

const parameters = parametersOf(offered);

/** A size as a French reader types it. */
const inThousands = (size: number): string => displayText(String(size), false).replace(/\s/g, ' ');

/** The parameters of the cahier that decide of gains, as the page lets them change. */
export const ruleFields = ['tunnel', 'coefficientEcart', 'coefficientPartage'] as const;
export type RuleField = (typeof ruleFields)[number];

const numberFields = ['depense', 'cv', 'correlation', 'effort', 'tirages', 'graine', ...ruleFields] as const;
type ChanceNumber = (typeof numberFields)[number];

export type ChanceField = ChanceNumber | 'patients' | 'evolution' | 'taux';
export type TypedChance = Readonly<Record<ChanceField, string>>;

/** Under which the browser keeps what is typed. */
export const cle = 'ipep-hasard/1';

/** What the page opens with, and what its build has run. */
export const depart: TypedChance = {
  patients: startingQuestion.patients.map(inThousands).join(', '),
  depense: String(startingQuestion.depense),
  cv: String(startingQuestion.cv),
  correlation: String(startingQuestion.correlation),
  tunnel: parameters.tunnel.defaultValue,
  coefficientEcart: parameters.coefficientEcart.defaultValue,
  coefficientPartage: parameters.coefficientPartage.defaultValue,
  evolution: 'annuelle',
  effort: '0.005',
  taux: '0',
  tirages: String(startingQuestion.tirages),
  graine: String(startingQuestion.graine),
};

/** The address of the form. */
export const chanceLink = settingsLink<ChanceField>('hasard', depart);

/** The results years of the first wave: as many as `ipep hasard` has. */
const YEARS = 5;

const ratio: FieldBounds = { least: 0, most: 1 };

/** What each number may be: those of the question, those of the cahier's parameters. */
const bounds: Readonly<Record<ChanceNumber, FieldBounds>> = {
  depense: questionBounds.depense,
  cv: questionBounds.cv,
  correlation: questionBounds.correlation,
  tirages: questionBounds.tirages,
  graine: questionBounds.graine,
  effort: { least: 0, most: 0.2, percent: true },
  tunnel: { ...ratio, under: true, percent: true },
  coefficientEcart: ratio,
  coefficientPartage: ratio,
};

export type ChanceRefusals = { readonly [C in ChanceField]?: string };

export type SettingsRead =
  | { readonly ok: true; readonly question: StudyQuestion }
  | { readonly ok: false; readonly refus: ChanceRefusals };

/** The question of the form, or why fields are refused: nothing is computed from those. */
export function readSettings(typed: TypedChance): SettingsRead {
  const refusals: Partial<Record<ChanceField, string>> = {};
  const values = Object.fromEntries(
    numberFields.map((field) => {
      const value = boundedNumber(typed[field], bounds[field]);
      if (value === undefined) refusals[field] = boundedRefusal(typed[field], bounds[field]);
      return [field, value ?? 0];
    }),
  ) as Record<ChanceNumber, number>;
  const sizes = readSizes(typed.patients);
  if (!sizes.ok) refusals.patients = sizes.reason;
  if (!['annuelle', 'triennale'].includes(typed.evolution))
    refusals.evolution = `« ${typed.evolution} » : « annuelle » ou « triennale » est attendu.`;
  if (!['0', '1'].includes(typed.taux)) refusals.taux = `« ${typed.taux} » : oui ou non est attendu.`;
  if (Object.keys(refusals).length > 0 || !sizes.ok) return { ok: false, refus: refusals };
  const { tunnel, coefficientEcart, coefficientPartage, ...asked } = values;
  const rules: GainsRules = { tunnel, coefficientEcart, coefficientPartage, yearsBack: 1 };
  return {
    ok: true,
    question: {
      ...asked,
      patients: sizes.sizes,
      rules: Array.from({ length: YEARS }, () => rules),
      trend: typed.evolution === 'triennale',
      minimumRate: typed.taux === '1',
    },
  };
}

/** The question of the build's run. */
export function initialQuestion(): StudyQuestion {
  const read = readSettings(depart);
  if (!read.ok) throw new Error('the page opens with settings that it refuses');
  return read.question;
}
