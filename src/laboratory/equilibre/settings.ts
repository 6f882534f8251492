import { boundedNumber, boundedRefusal, type FieldBounds } from '../../calculators/bounded-number.ts';
import { firstPortfolio } from '../../calculators/portfolio/portfolio-choice.ts';
import { settingsLink } from '../../calculators/settings-link.ts';
import { MOST_SLOW_DOWN, MOST_SPREAD } from '../../scenario/balance/bounds.ts';
import type { BalanceQuestion } from '../../scenario/balance/study/question.ts';

const numberFields = ['ralentissement', 'dispersion'] as const;
type BalanceNumber = (typeof numberFields)[number];

export type BalanceField = BalanceNumber | 'portefeuille';
export type TypedBalance = Readonly<Record<BalanceField, string>>;

/** Under which the browser keeps what is typed. */
export const cle = 'ipep-equilibre/1';

/** What the page opens with, and what its build has run: part 9's 0,5 %, and a spread of 2 %. */
export const depart: TypedBalance = {
  portefeuille: firstPortfolio,
  ralentissement: '0.005',
  dispersion: '0.02',
};

/** The address of the form. */
export const balanceLink = settingsLink<BalanceField>('equilibre', depart);

const bounds: Readonly<Record<BalanceNumber, FieldBounds>> = {
  ralentissement: { least: 0, most: MOST_SLOW_DOWN, percent: true },
  dispersion: { least: 0, most: MOST_SPREAD, percent: true },
};

export type BalanceRefusals = { readonly [C in BalanceNumber]?: string };

/** What is asked, whatever the portfolio. */
export type BalanceAsked = Omit<BalanceQuestion, 'scenario'>;

export type SettingsRead =
  | { readonly ok: true; readonly asked: BalanceAsked }
  | { readonly ok: false; readonly refus: BalanceRefusals };

/** The two rates of the form, or why they are refused: nothing is computed from those. */
export function readSettings(typed: TypedBalance): SettingsRead {
  const refusals: Partial<Record<BalanceNumber, string>> = {};
  const [slowDown = 0, spread = 0] = numberFields.map((field) => {
    const value = boundedNumber(typed[field], bounds[field]);
    if (value === undefined) refusals[field] = boundedRefusal(typed[field], bounds[field]);
    return value ?? 0;
  });
  return Object.keys(refusals).length > 0
    ? { ok: false, refus: refusals }
    : { ok: true, asked: { slowDown, spread } };
}
