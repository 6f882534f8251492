import { displayText } from '../../calculators/field-text.ts';
import type { Candidate } from '../../population/adjustment/fit-results.ts';
import { TRAINING_PART, type VariableDuCahier, variables } from '../../population/adjustment/model.ts';

export type AdjustmentField =
  | 'patients'
  | 'graine'
  | 'correlation'
  | 'effet'
  | 'part'
  | 'partage'
  | 'ages'
  | 'selection'
  | VariableDuCahier;

export type TypedAdjustment = Readonly<Record<AdjustmentField, string>>;

/** Under which the browser keeps what is typed. */
export const cle = 'ipep-laboratoire/1';

/** What the page opens with, and what its build has run. */
export const depart: TypedAdjustment = {
  patients: '100000',
  graine: '2017',
  correlation: '-0.95',
  effet: '0',
  part: TRAINING_PART,
  partage: '1',
  age: '1',
  ages: 'annees',
  femme: '1',
  ald: '1',
  cmuc: '1',
  acs: '1',
  apl: '1',
  defavorisation: '1',
  selection: '1',
};

/** What the worker is asked to do. */
export interface Settings {
  readonly sample: {
    readonly patients: number;
    readonly graine: number;
    readonly correlation: number;
    readonly defavorisationEffect: number;
  };
  readonly ajustement: {
    readonly candidates: readonly Candidate[];
    readonly selection: boolean;
    readonly trainingPart: number;
    readonly graine: number;
  };
}

/** Why fields are refused, by field. */
export type AdjustmentRefusals = { readonly [C in AdjustmentField]?: string };

export type SettingsRead =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly refus: AdjustmentRefusals };

interface Bound {
  readonly from: number;
  readonly a: number;
  readonly entier?: true;
  readonly dit: string;
}

export const bounds = {
  patients: { from: 20, a: 200_000, entier: true, dit: 'un nombre entier, de 20 à 200 000, est attendu' },
  graine: {
    from: 0,
    a: 999_999_999,
    entier: true,
    dit: 'un nombre entier de neuf chiffres au plus est attendu',
  },
  partage: {
    from: 0,
    a: 999_999_999,
    entier: true,
    dit: 'un nombre entier de neuf chiffres au plus est attendu',
  },
  correlation: { from: -1, a: 1, dit: 'un nombre de −1 à 1 est attendu' },
  effet: { from: -1000, a: 1000, dit: 'un nombre de −1 000 à 1 000 est attendu' },
  part: { from: 0.1, a: 1, dit: 'une part de 10 % à 100 % est attendue' },
} as const satisfies { readonly [C in AdjustmentField]?: Bound };

const NUMBER = /^-?\d+(\.\d+)?$/;

function read(texte: string, { from, a, entier: integer }: Bound): number | undefined {
  const value = Number(texte);
  if (!NUMBER.test(texte) || value < from || value > a) return undefined;
  return integer && !Number.isInteger(value) ? undefined : value;
}

/** The candidates that are ticked, in annexe 4's order. */
function candidatesOf(typed: TypedAdjustment): Candidate[] {
  return variables
    .filter((variable) => typed[variable] === '1')
    .map((variable) => (variable === 'age' && typed.ages === 'bandes' ? 'bandes' : variable));
}

/** The settings of the form, or why fields are refused: nothing is run from those. */
export function readSettings(typed: TypedAdjustment): SettingsRead {
  const refusal: Partial<Record<AdjustmentField, string>> = {};
  const number = (field: keyof typeof bounds): number => {
    const lu = read(typed[field], bounds[field]);
    if (lu === undefined)
      refusal[field] = `« ${displayText(typed[field], field === 'part')} » : ${bounds[field].dit}.`;
    return lu ?? 0;
  };
  const settings: Settings = {
    sample: {
      patients: number('patients'),
      graine: number('graine'),
      correlation: number('correlation'),
      defavorisationEffect: number('effet'),
    },
    ajustement: {
      candidates: candidatesOf(typed),
      selection: typed.selection === '1',
      trainingPart: number('part'),
      graine: number('partage'),
    },
  };
  if (settings.ajustement.candidates.length === 0)
    refusal.age = 'Aucune variable : cochez-en au moins une, sans quoi il ne reste que la moyenne.';
  return Object.keys(refusal).length === 0 ? { ok: true, settings } : { ok: false, refus: refusal };
}

/** Settings of the build's run. */
export function initialSettings(): Settings {
  const inputRead = readSettings(depart);
  if (!inputRead.ok) throw new Error('the bench opens with settings that it refuses');
  return inputRead.settings;
}
