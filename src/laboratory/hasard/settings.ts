import { offered, parametersOf } from '../../cahier/edition-facts.ts';
import { boundedNumber, boundedRefusal, type FieldBounds } from '../../calculators/bounded-number.ts';
import { displayText } from '../../calculators/field-text.ts';
import { settingsLink } from '../../calculators/settings-link.ts';
import { questionBounds, startingQuestion } from '../../scenario/chance/question-bounds.ts';
import type { StudyQuestion } from '../../scenario/chance/study/question.ts';
import type { TypedRuleSet } from '../../scenario/reform/question.ts';
import { readRulesText } from './rules-choice.ts';
import { readSizes } from './sizes.ts';

const parameters = parametersOf(offered);

/** A size as a French reader types it. */
const inThousands = (size: number): string => displayText(String(size), false).replace(/\s/g, ' ');

/** The parameters of the cahier that decide of gains, as the page lets them change. */
const ruleFields = ['tunnel', 'coefficientEcart', 'coefficientPartage'] as const;
export type RuleField = (typeof ruleFields)[number];

const askedFields = ['depense', 'cv', 'correlation', 'effort', 'tirages', 'graine'] as const;
type AskedField = (typeof askedFields)[number];
type ChanceNumber = AskedField | RuleField;

export type ChanceField = ChanceNumber | 'patients' | 'regles' | 'evolution' | 'taux';
export type TypedChance = Readonly<Record<ChanceField, string>>;

/** Under which the browser keeps what is typed. */
export const cle = 'ipep-hasard/1';

/** What the page opens with, and what its build has run. */
export const depart: TypedChance = {
  patients: startingQuestion.patients.map(inThousands).join(', '),
  depense: String(startingQuestion.depense),
  cv: String(startingQuestion.cv),
  correlation: String(startingQuestion.correlation),
  regles: 'champs',
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

/** What is asked, whatever the rules. */
export type AskedOfChance = Omit<StudyQuestion, 'annees' | 'rules' | 'trend'>;

export type SettingsRead =
  | { readonly ok: true; readonly asked: AskedOfChance }
  | { readonly ok: false; readonly refus: ChanceRefusals };

/** The numbers of the form, or why fields are refused: nothing is computed from those. Rules of its fields count where they are chosen. */
export function readSettings(typed: TypedChance): SettingsRead {
  const ofFields = readRulesText(typed.regles).kind === 'champs';
  const refusals: Partial<Record<ChanceField, string>> = {};
  const number = (field: ChanceNumber): number => {
    const value = boundedNumber(typed[field], bounds[field]);
    if (value === undefined) refusals[field] = boundedRefusal(typed[field], bounds[field]);
    return value ?? 0;
  };
  const values = Object.fromEntries(askedFields.map((field) => [field, number(field)])) as Record<
    AskedField,
    number
  >;
  const sizes = readSizes(typed.patients);
  if (!sizes.ok) refusals.patients = sizes.reason;
  if (ofFields) {
    ruleFields.forEach(number);
    if (!['annuelle', 'triennale'].includes(typed.evolution))
      refusals.evolution = `« ${typed.evolution} » : « annuelle » ou « triennale » est attendu.`;
  }
  if (!['0', '1'].includes(typed.taux)) refusals.taux = `« ${typed.taux} » : oui ou non est attendu.`;
  if (Object.keys(refusals).length > 0 || !sizes.ok) return { ok: false, refus: refusals };
  return { ok: true, asked: { ...values, patients: sizes.sizes, minimumRate: typed.taux === '1' } };
}

/** The rules of the fields, as a set of those that are not the cahier's. */
export function setOfFields(typed: TypedChance): TypedRuleSet {
  const changed = ruleFields.filter((field) => typed[field] !== depart[field]);
  return {
    format: 'ipep-regles/1',
    nom: 'Règles essayées à la page Hasard',
    ...(changed.length > 0 && {
      parametres: Object.fromEntries(changed.map((field) => [field, typed[field]])),
    }),
    ...(typed.evolution !== depart.evolution && { options: { evolution: typed.evolution } }),
  };
}
