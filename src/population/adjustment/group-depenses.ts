import { edition } from '../../cahier/edition.ts';
import { offered, parametersOf } from '../../cahier/edition-facts.ts';
import {
  depenseDuModele,
  modelParts,
  published2017,
  type Term,
} from '../../cahier/people/patient/adjustment-model.ts';
import { Exact, exact } from '../../formula/read/exact.ts';
import type { Judgement } from '../field-fault.ts';
import { DEPENSE, INDEX, lineReader, MEAN_AGE, PART, VALUE } from './form-numbers.ts';
import type { Model, Variable } from './model.ts';
import { type Autre, type GroupField, others, type Published, publishedOnes } from './model-form.ts';
import { type Lack, namedVariable, readModel, type TypedAjustee } from './typed-model.ts';
import { variableName } from './variable-labels.ts';

const parameters = parametersOf(offered);
const { ecart } = edition(offered).rules;

/** The mean of each variable over a group's patients, decimal text. */
export type Means = { readonly [V in Variable | `autre${Autre}`]?: string };

/** One line of the sum: the constant, then mean × coefficient. Decimal texts. */
export interface GroupRow {
  readonly cle: string;
  readonly nom: string;
  readonly moyenne: string | null;
  readonly coefficient: string;
  readonly montant: string;
}

/** A model applied to a group's means; not computed where the group lacks a variable's mean, whose names it gives. */
export type Application =
  | {
      readonly ok: true;
      readonly lignes: readonly GroupRow[];
      /** 12 decimals at most, €. */
      readonly somme: string;
      /** Against the actual spending, by the rule of the écart and the cahier's tunnel; null when it is not known. */
      readonly ecart: string | null;
    }
  | { readonly ok: false; readonly absentOnes: readonly string[] };

interface NamedTerm extends Term {
  readonly cle: keyof Means;
  readonly nom: string;
}

interface NamedModel {
  readonly constante: string;
  readonly termes: readonly NamedTerm[];
}

/**
 * The mean over a group of what a linear model expects of each patient. A mean of sums is the sum of the means, and a
 * coefficient comes out of a mean: the group's means are enough, and they are put where one patient's values would be.
 */
export function apply(model: NamedModel, moyennes: Means, reelle: string | null = null): Application {
  const absentOnes = model.termes.filter(({ cle }) => moyennes[cle] === undefined).map(({ nom }) => nom);
  if (absentOnes.length > 0) return { ok: false, absentOnes };
  const entrees = model.termes.map(({ cle, variable }) => [variable.id, new Exact(moyennes[cle] ?? 'NaN')]);
  const somme = depenseDuModele(model);
  const parts = modelParts(model);
  const table = exact([somme, ...parts]).run({}, [{ inputs: Object.fromEntries(entrees), group: 0 }]);
  const valeur = table.value(somme, 0).toDecimalPlaces(12).toFixed();
  return {
    ok: true,
    lignes: parts.map((part, rank) => {
      const term = model.termes[rank - 1];
      return {
        cle: part.id,
        nom: term?.nom ?? part.label,
        moyenne: term === undefined ? null : (moyennes[term.cle] ?? null),
        coefficient: term?.coefficient ?? model.constante,
        montant: table.value(part, 0).toFixed(),
      };
    }),
    somme: valeur,
    ecart: reelle === null ? null : ecartFrom(reelle, valeur),
  };
}

function ecartFrom(reelle: string, ajustee: string): string {
  const inputs = { depenseReelle: new Exact(reelle), depenseAjustee: new Exact(ajustee) };
  const tunnel = new Exact(parameters.tunnel.defaultValue);
  return exact([ecart])
    .run({ tunnel }, [{ inputs, group: 0 }])
    .value(ecart, 0)
    .toFixed();
}

/** A kept model, ready to be applied. */
export function namedModel({ constante, coefficients }: Model): NamedModel {
  return {
    constante,
    termes: coefficients.map(({ variable, coefficient }) => {
      const { nom } = variableName(variable);
      return { cle: variable, nom, variable: namedVariable(variable, nom), coefficient };
    }),
  };
}

/** The published coefficients alone, whose sum is partial. */
export const publishedAlone: NamedModel = {
  constante: published2017.constante,
  termes: published2017.termes.map((term) => {
    const cle = term.variable.id as Published;
    return { ...term, cle, nom: variableName(cle).nom };
  }),
};

type TypedGroup = Readonly<Record<GroupField, string>>;

/** What the page asks for a group. */
export interface GroupRequest {
  /** Means that are kept from a file, with the actual spending; else those of the form. */
  readonly profil: { readonly moyennes: Means; readonly depenseReelle: string } | null;
  readonly group: TypedGroup;
  /** The form of the model. */
  readonly model: TypedAjustee;
  /** A model kept from the bench. */
  readonly keptOne: Model | null;
}

/** A group's spending, by each of the models that there are. */
export interface GroupDepenses {
  readonly moyennes: Means;
  readonly depenseReelle: string | null;
  readonly publie: Application;
  readonly keptOne: Application | null;
  /** The reader's own: null while it is not whole. */
  readonly complete: Application | null;
  readonly manque: Lack | 'refus';
  readonly source: string;
}

/** Applies the models to a group's means. Empty means are absent ones; nothing is computed while one is refused. */
export function groupDepenses({
  profil,
  group,
  model: typed,
  keptOne,
}: GroupRequest): Judgement<GroupField, GroupDepenses> {
  const lu = lineReader<GroupField>(group);
  const { model, refus: refusal } = readModel(typed);
  const addedTerms = Object.fromEntries(
    others.flatMap((rank) => {
      const field = `moyenne-autre${rank}` as const;
      const donnee = typed[`autre${rank}`] === '1' && group[field].trim() !== '';
      return donnee ? [[`autre${rank}`, lu.nombre(field, VALUE)]] : [];
    }),
  );
  const moyennes: Means = { ...(profil?.moyennes ?? typedMeans(lu, group)), ...addedTerms };
  const reelle = profil?.depenseReelle ?? (group.reelle.trim() === '' ? null : lu.nombre('reelle', DEPENSE));
  if (Object.keys(lu.refus).length > 0) return { ok: false, refus: lu.refus };
  const isSound = Object.keys(refusal).length === 0;
  const integer = isSound && model.manque === null;
  const terms = model.termes.map((term) => ({ ...term, nom: termName(term.cle, term.shortText) }));
  return {
    ok: true,
    result: {
      moyennes,
      depenseReelle: reelle,
      publie: apply(publishedAlone, moyennes, reelle),
      keptOne: keptOne && apply(namedModel(keptOne), moyennes, reelle),
      complete: integer ? apply({ constante: model.constante, termes: terms }, moyennes, reelle) : null,
      manque: isSound ? model.manque : 'refus',
      source: model.source,
    },
  };
}

const termName = (cle: keyof Means, shortText: string): string =>
  cle === 'autre1' || cle === 'autre2' || cle === 'autre3' ? shortText : variableName(cle).nom;

/** An empty field is an unknown mean. */
function typedMeans(lu: ReturnType<typeof lineReader<GroupField>>, group: TypedGroup): Means {
  const keys = [...publishedOnes, 'age'] as const;
  const donnees = keys.filter((cle) => group[`moyenne-${cle}`].trim() !== '');
  const attendu = (cle: (typeof keys)[number]) => (cle === 'apl' ? INDEX : cle === 'age' ? MEAN_AGE : PART);
  return Object.fromEntries(donnees.map((cle) => [cle, lu.nombre(`moyenne-${cle}`, attendu(cle))]));
}
