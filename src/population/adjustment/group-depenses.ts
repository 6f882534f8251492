import { edition } from '../../cahier/edition.ts';
import { offered, parametersOf } from '../../cahier/edition-facts.ts';
import {
  depenseDuModele,
  partsDuModele,
  publie2017,
  type Terme,
} from '../../cahier/people/patient/adjustment-model.ts';
import { Exact, exact } from '../../formula/read/exact.ts';
import { AGE_MOYEN, DEPENSE, INDICE, type Jugement, lecteur, PART, VALEUR } from './field-readers.ts';
import type { Modele, Variable } from './model.ts';
import { type Autre, autres, type ChampDuGroupe, type Publie, publies } from './model-form.ts';
import { lireModele, type Manque, type SaisiAjustee, variableNommee } from './typed-model.ts';
import { nomDeVariable } from './variable-labels.ts';

const parameters = parametersOf(offered);
const { ecart } = edition(offered).rules;

/** The mean of each variable over a group's patients, decimal text. */
export type Moyennes = { readonly [V in Variable | `autre${Autre}`]?: string };

/** One line of the sum: the constant, then mean × coefficient. Decimal texts. */
export interface LigneDuGroupe {
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
      readonly lignes: readonly LigneDuGroupe[];
      /** 12 decimals at most, €. */
      readonly somme: string;
      /** Against the actual spending, by the rule of the écart and the cahier's tunnel; null when it is not known. */
      readonly ecart: string | null;
    }
  | { readonly ok: false; readonly absentes: readonly string[] };

interface TermeNomme extends Terme {
  readonly cle: keyof Moyennes;
  readonly nom: string;
}

interface ModeleNomme {
  readonly constante: string;
  readonly termes: readonly TermeNomme[];
}

/**
 * The mean over a group of what a linear model expects of each patient. A mean of sums is the sum of the means, and a
 * coefficient comes out of a mean: the group's means are enough, and they are put where one patient's values would be.
 */
export function appliquer(
  modele: ModeleNomme,
  moyennes: Moyennes,
  reelle: string | null = null,
): Application {
  const absentes = modele.termes.filter(({ cle }) => moyennes[cle] === undefined).map(({ nom }) => nom);
  if (absentes.length > 0) return { ok: false, absentes };
  const entrees = modele.termes.map(({ cle, variable }) => [variable.id, new Exact(moyennes[cle] ?? 'NaN')]);
  const somme = depenseDuModele(modele);
  const parts = partsDuModele(modele);
  const table = exact([somme, ...parts]).run({}, [{ inputs: Object.fromEntries(entrees), group: 0 }]);
  const valeur = table.value(somme, 0).toDecimalPlaces(12).toFixed();
  return {
    ok: true,
    lignes: parts.map((part, rang) => {
      const terme = modele.termes[rang - 1];
      return {
        cle: part.id,
        nom: terme?.nom ?? part.label,
        moyenne: terme === undefined ? null : (moyennes[terme.cle] ?? null),
        coefficient: terme?.coefficient ?? modele.constante,
        montant: table.value(part, 0).toFixed(),
      };
    }),
    somme: valeur,
    ecart: reelle === null ? null : ecartAvec(reelle, valeur),
  };
}

function ecartAvec(reelle: string, ajustee: string): string {
  const inputs = { depenseReelle: new Exact(reelle), depenseAjustee: new Exact(ajustee) };
  const tunnel = new Exact(parameters.tunnel.defaut);
  return exact([ecart])
    .run({ tunnel }, [{ inputs, group: 0 }])
    .value(ecart, 0)
    .toFixed();
}

/** A kept model, ready to be applied. */
export function modeleNomme({ constante, coefficients }: Modele): ModeleNomme {
  return {
    constante,
    termes: coefficients.map(({ variable, coefficient }) => {
      const { nom } = nomDeVariable(variable);
      return { cle: variable, nom, variable: variableNommee(variable, nom), coefficient };
    }),
  };
}

/** The published coefficients alone, whose sum is partial. */
export const publieSeul: ModeleNomme = {
  constante: publie2017.constante,
  termes: publie2017.termes.map((terme) => {
    const cle = terme.variable.id as Publie;
    return { ...terme, cle, nom: nomDeVariable(cle).nom };
  }),
};

type SaisiDuGroupe = Readonly<Record<ChampDuGroupe, string>>;

/** What the page asks for a group. */
export interface DemandeDuGroupe {
  /** Means that are kept from a file, with the actual spending; else those of the form. */
  readonly profil: { readonly moyennes: Moyennes; readonly depenseReelle: string } | null;
  readonly groupe: SaisiDuGroupe;
  /** The form of the model. */
  readonly modele: SaisiAjustee;
  /** A model kept from the laboratory. */
  readonly garde: Modele | null;
}

/** A group's spending, by each of the models that there are. */
export interface DepensesDuGroupe {
  readonly moyennes: Moyennes;
  readonly depenseReelle: string | null;
  readonly publie: Application;
  readonly garde: Application | null;
  /** The reader's own: null while it is not whole. */
  readonly complete: Application | null;
  readonly manque: Manque | 'refus';
  readonly source: string;
}

/** Applies the models to a group's means. Empty means are absent ones; nothing is computed while one is refused. */
export function depensesDuGroupe({
  profil,
  groupe,
  modele: saisi,
  garde,
}: DemandeDuGroupe): Jugement<ChampDuGroupe, DepensesDuGroupe> {
  const lu = lecteur<ChampDuGroupe>(groupe);
  const { modele, refus } = lireModele(saisi);
  const ajoutees = Object.fromEntries(
    autres.flatMap((rang) => {
      const champ = `moyenne-autre${rang}` as const;
      const donnee = saisi[`autre${rang}`] === '1' && groupe[champ].trim() !== '';
      return donnee ? [[`autre${rang}`, lu.nombre(champ, VALEUR)]] : [];
    }),
  );
  const moyennes: Moyennes = { ...(profil?.moyennes ?? moyennesSaisies(lu, groupe)), ...ajoutees };
  const reelle = profil?.depenseReelle ?? (groupe.reelle.trim() === '' ? null : lu.nombre('reelle', DEPENSE));
  if (Object.keys(lu.refus).length > 0) return { ok: false, refus: lu.refus };
  const juste = Object.keys(refus).length === 0;
  const entier = juste && modele.manque === null;
  const termes = modele.termes.map((terme) => ({ ...terme, nom: nomDuTerme(terme.cle, terme.court) }));
  return {
    ok: true,
    resultat: {
      moyennes,
      depenseReelle: reelle,
      publie: appliquer(publieSeul, moyennes, reelle),
      garde: garde && appliquer(modeleNomme(garde), moyennes, reelle),
      complete: entier ? appliquer({ constante: modele.constante, termes }, moyennes, reelle) : null,
      manque: juste ? modele.manque : 'refus',
      source: modele.source,
    },
  };
}

const nomDuTerme = (cle: keyof Moyennes, court: string): string =>
  cle === 'autre1' || cle === 'autre2' || cle === 'autre3' ? court : nomDeVariable(cle).nom;

/** An empty field is an unknown mean. */
function moyennesSaisies(lu: ReturnType<typeof lecteur<ChampDuGroupe>>, groupe: SaisiDuGroupe): Moyennes {
  const cles = [...publies, 'age'] as const;
  const donnees = cles.filter((cle) => groupe[`moyenne-${cle}`].trim() !== '');
  const attendu = (cle: (typeof cles)[number]) => (cle === 'apl' ? INDICE : cle === 'age' ? AGE_MOYEN : PART);
  return Object.fromEntries(donnees.map((cle) => [cle, lu.nombre(`moyenne-${cle}`, attendu(cle))]));
}
