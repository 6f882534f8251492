import { coefficients2017 } from '../../cahier/people/patient/coefficients-2017.ts';
import { type Band, bands } from './model.ts';

/* The fields of /regles/depense-ajustee/, by name: texts as typed, canonical where they could be read. No arithmetic. */

/** The variables whose coefficients annexe 4 publishes, in its order. */
export const publishedOnes = ['femme', 'cmuc', 'acs', 'apl', 'ald'] as const;

export type Published = (typeof publishedOnes)[number];

/** The terms that a reader may add under a name of his own. */
export const others = ['1', '2', '3'] as const;

export type Autre = (typeof others)[number];

type ProfileField = Published | 'age' | `autre${Autre}Valeur`;

export type ModelField =
  | 'constante'
  | `coef-${Published}`
  | 'ageForme'
  | 'coef-age'
  /** The coefficient of age that an example of the site has put there: invented as long as it is the one in the field. */
  | 'ageInvente'
  | `coef-${Band}`
  | `autre${Autre}`
  | `autre${Autre}Nom`
  | `autre${Autre}Coef`
  | 'complet'
  | 'source';

export type AjusteeField = ProfileField | ModelField;

/** How the age enters the model: not at all, by year, or by band of five years. */
export type AgeForm = 'non' | 'annees' | 'tranches';

type Departs<C extends string> = Readonly<Record<C, string>>;

/** The model as it is published, and nothing completed. */
export const publishedModel: Departs<ModelField> = {
  constante: coefficients2017.constante,
  ...(Object.fromEntries(
    publishedOnes.map((id) => [`coef-${id}`, coefficients2017[id]]),
  ) as Departs<`coef-${Published}`>),
  ageForme: 'non',
  'coef-age': '',
  ageInvente: '',
  ...(Object.fromEntries(bands.map((id) => [`coef-${id}`, ''])) as Departs<`coef-${Band}`>),
  ...(Object.fromEntries(
    others.flatMap((rank) => [
      [`autre${rank}`, '0'],
      [`autre${rank}Nom`, ''],
      [`autre${rank}Coef`, ''],
    ]),
  ) as Departs<`autre${Autre}` | `autre${Autre}Nom` | `autre${Autre}Coef`>),
  complet: '0',
  source: '',
};

/** The profile that the page opens with, an invented patient: a woman with a long-term illness. */
const initialProfile: Departs<ProfileField> = {
  femme: '1',
  cmuc: '0',
  acs: '0',
  ald: '1',
  apl: '1',
  age: '50',
  autre1Valeur: '1',
  autre2Valeur: '1',
  autre3Valeur: '1',
};

export const departAjustee: Departs<AjusteeField> = { ...initialProfile, ...publishedModel };

/** What a group's mean can be that of. */
type MeanKey = Published | 'age' | `autre${Autre}`;

/** The means of a group, when they are typed by hand; of the reader's own terms, always. */
export type GroupField = `moyenne-${MeanKey}` | 'reelle' | 'moyennes';

/** Nothing is proposed: an invented mean could be taken for one. `moyennes`: where they come from. */
export const initialGroup: Departs<GroupField> = {
  moyennes: 'profil',
  'moyenne-femme': '',
  'moyenne-cmuc': '',
  'moyenne-acs': '',
  'moyenne-apl': '',
  'moyenne-ald': '',
  'moyenne-age': '',
  reelle: '',
  'moyenne-autre1': '',
  'moyenne-autre2': '',
  'moyenne-autre3': '',
};
