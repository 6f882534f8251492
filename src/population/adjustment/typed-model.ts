import { published2017, type Term } from '../../cahier/people/patient/adjustment-model.ts';
import { ageInYears } from '../../cahier/people/patient/patient-inputs.ts';
import { input } from '../../formula/build.ts';
import type { Input } from '../../formula/node.ts';
import type { FieldFaults } from '../field-fault.ts';
import { COEFFICIENT, lineReader } from './form-numbers.ts';
import { type Band, bands } from './model.ts';
import {
  type AjusteeField,
  type Autre,
  type ModelField,
  others,
  type Published,
  publishedModel,
} from './model-form.ts';
import { variableName } from './variable-labels.ts';

export type TypedAjustee = Readonly<Record<AjusteeField, string>>;

/** A term of the model, and what its reader has made of it. */
export interface TermRead extends Term {
  /** What a table of means calls it; a term of the reader's own has no column. */
  readonly cle: Published | 'age' | Band | `autre${Autre}`;
  readonly shortText: string;
  /** `publie`: as annexe 4 gives it; `change`: published, and typed over; `ajoute`: the reader's own; `invente`: the site's. */
  readonly arrivedFrom: 'publie' | 'change' | 'ajoute' | 'invente';
}

/** What still keeps the model from being whole. */
export type Lack = 'termes' | 'invente' | 'declaration' | 'source' | null;

/** The published model, as the reader has completed it. */
export interface ModelRead {
  readonly constante: string;
  readonly constantChanged: boolean;
  readonly termes: readonly TermRead[];
  readonly manque: Lack;
  readonly source: string;
}

/** Characters of the name of a term. */
const LONGEST_NAME = 60;

/** A variable of the model that is no column of the cahier's: a band, a term of the reader's own. */
export const namedVariable = (id: string, label: string): Input<'1'> =>
  input({ id, label, symbol: { base: label }, unit: '1' });

/** Reads the model of the form; its numbers mean nothing where a field is refused. */
export function readModel(typed: TypedAjustee): {
  readonly model: ModelRead;
  readonly refus: FieldFaults<ModelField>;
} {
  const lu = lineReader<ModelField>(typed);
  const coefficient = (field: ModelField) => lu.nombre(field, COEFFICIENT);

  const publics = published2017.termes.map(({ variable }): TermRead => {
    const cle = variable.id as Published;
    const arrivedFrom = memes(typed[`coef-${cle}`], publishedModel[`coef-${cle}`]) ? 'publie' : 'change';
    return {
      cle,
      variable,
      shortText: variableName(cle).shortText,
      coefficient: coefficient(`coef-${cle}`),
      arrivedFrom,
    };
  });
  const ofAge = (): TermRead[] => {
    if (typed.ageForme === 'annees') {
      const arrivedFrom = memes(typed['coef-age'], typed.ageInvente) ? 'invente' : 'ajoute';
      return [
        {
          cle: 'age',
          variable: ageInYears,
          shortText: 'Âge',
          coefficient: coefficient('coef-age'),
          arrivedFrom,
        },
      ];
    }
    if (typed.ageForme !== 'tranches') return [];
    // One message for all the bands that are still to be typed: seventeen would drown it.
    const isBlank = bands.find((each) => typed[`coef-${each}`].trim() === '');
    return bands.map((cle) => ({
      cle,
      variable: namedVariable(cle, variableName(cle).nom),
      shortText: variableName(cle).shortText,
      coefficient: cle !== isBlank && typed[`coef-${cle}`].trim() === '' ? '0' : coefficient(`coef-${cle}`),
      arrivedFrom: 'ajoute',
    }));
  };
  const namedTerms = others.flatMap((rank): TermRead[] => {
    if (typed[`autre${rank}`] !== '1') return [];
    const nom = typed[`autre${rank}Nom`].trim();
    if (nom === '' || [...nom].length > LONGEST_NAME)
      lu.refuse(`autre${rank}Nom`, { code: 'name', limits: { max: LONGEST_NAME } });
    const cle = `autre${rank}` as const;
    return [
      {
        cle,
        variable: namedVariable(cle, nom),
        shortText: nom,
        coefficient: coefficient(`${cle}Coef`),
        arrivedFrom: 'ajoute',
      },
    ];
  });

  const constante = coefficient('constante');
  const constantChanged = !memes(typed.constante, publishedModel.constante);
  const terms = [...publics, ...ofAge(), ...namedTerms];
  const keyPressed = constantChanged || terms.some(({ arrivedFrom }) => arrivedFrom !== 'publie');
  const invente = terms.some(({ arrivedFrom }) => arrivedFrom === 'invente');
  const source = typed.source.trim();
  const lack = invente ? 'invente' : lackOf(keyPressed, typed.complet === '1', source);
  return { model: { constante, constantChanged, termes: terms, manque: lack, source }, refus: lu.refus };
}

function lackOf(keyPressed: boolean, declare: boolean, source: string): Lack {
  if (!keyPressed) return 'termes';
  if (!declare) return 'declaration';
  return source === '' ? 'source' : null;
}

const memes = (one: string, other: string): boolean => one.trim() !== '' && Number(one) === Number(other);
