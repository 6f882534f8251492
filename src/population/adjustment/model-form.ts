import { coefficients2017 } from '../../cahier/people/patient/coefficients-2017.ts';
import { type Bande, bandes } from './model.ts';

/* The fields of /regles/depense-ajustee/, by name: texts as typed, canonical where they could be read. No arithmetic. */

/** The variables whose coefficients annexe 4 publishes, in its order. */
export const publies = ['femme', 'cmuc', 'acs', 'apl', 'ald'] as const;

export type Publie = (typeof publies)[number];

/** The terms that a reader may add under a name of his own. */
export const autres = ['1', '2', '3'] as const;

export type Autre = (typeof autres)[number];

type ChampDuProfil = Publie | 'age' | `autre${Autre}Valeur`;

export type ChampDuModele =
  | 'constante'
  | `coef-${Publie}`
  | 'ageForme'
  | 'coef-age'
  /** The coefficient of age that an example of the site has put there: invented as long as it is the one in the field. */
  | 'ageInvente'
  | `coef-${Bande}`
  | `autre${Autre}`
  | `autre${Autre}Nom`
  | `autre${Autre}Coef`
  | 'complet'
  | 'source';

export type ChampAjustee = ChampDuProfil | ChampDuModele;

/** How the age enters the model: not at all, by year, or by band of five years. */
export type FormeDeLAge = 'non' | 'annees' | 'tranches';

type Departs<C extends string> = Readonly<Record<C, string>>;

/** The model as it is published, and nothing completed. */
export const modelePublie: Departs<ChampDuModele> = {
  constante: coefficients2017.constante,
  ...(Object.fromEntries(
    publies.map((id) => [`coef-${id}`, coefficients2017[id]]),
  ) as Departs<`coef-${Publie}`>),
  ageForme: 'non',
  'coef-age': '',
  ageInvente: '',
  ...(Object.fromEntries(bandes.map((id) => [`coef-${id}`, ''])) as Departs<`coef-${Bande}`>),
  ...(Object.fromEntries(
    autres.flatMap((rang) => [
      [`autre${rang}`, '0'],
      [`autre${rang}Nom`, ''],
      [`autre${rang}Coef`, ''],
    ]),
  ) as Departs<`autre${Autre}` | `autre${Autre}Nom` | `autre${Autre}Coef`>),
  complet: '0',
  source: '',
};

/** The profile that the page opens with, an invented patient: a woman with a long-term illness. */
const profilDeDepart: Departs<ChampDuProfil> = {
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

export const departAjustee: Departs<ChampAjustee> = { ...profilDeDepart, ...modelePublie };

/** What a group's mean can be that of. */
type CleDeMoyenne = Publie | 'age' | `autre${Autre}`;

/** The means of a group, when they are typed by hand; of the reader's own terms, always. */
export type ChampDuGroupe = `moyenne-${CleDeMoyenne}` | 'reelle' | 'moyennes';

/** Nothing is proposed: an invented mean could be taken for one. `moyennes`: where they come from. */
export const departGroupe: Departs<ChampDuGroupe> = {
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
