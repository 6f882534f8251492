import { publie2017 } from '../../cahier/people/patient/adjustment-model.ts';
import { bandes, type Variable } from '../adjustment/model.ts';
import { postesComptes, postesNonComptes } from './column-kinds.ts';
import type { Cumul } from './counted-sums.ts';
import {
  ajouter,
  diviser,
  enDecimal,
  type Fraction,
  fractionDe,
  multiplier,
  rapporter,
  texteExact,
} from './fraction.ts';
import { rangs } from './patient-line.ts';
import type { ColonnesLues } from './patients-reader.ts';
import type { DepenseParPoste, Profil } from './patients-table.ts';

const entier = (nombre: number): Fraction => fractionDe(String(nombre));

/** What the patients who are counted come to, at least one of them. */
export function profilDe(cumul: Cumul, colonnes: ColonnesLues): Profil {
  const { patients, femme, ald, cmuc, acs } = cumul;
  return {
    patients,
    femmes: femme,
    ald,
    cmuc,
    acs,
    moyennes: moyennesDe(cumul, colonnes),
    postes: postesDe(cumul, colonnes),
    depenseReelle: enDecimal(diviser(depenseComptee(cumul), patients)),
    pathologies: colonnes.pathologies
      .map((nom, rang) => ({ nom, patients: cumul.pathologies[rang] ?? 0 }))
      .sort((a, b) => b.patients - a.patients)
      .map((each) => ({ ...each, part: enDecimal(diviser(entier(each.patients), patients)) })),
  };
}

/** Over the patients, the sum of each variable that the table has. */
function sommesDesVariables(cumul: Cumul, { presentes }: ColonnesLues): [Variable, Fraction][] {
  const comptees = (['age', 'femme', 'ald', 'cmuc', 'acs'] as const).map((variable): [Variable, Fraction] => [
    variable,
    entier(cumul[variable]),
  ]);
  const mesurees = (['apl', 'defavorisation'] as const)
    .filter((colonne) => presentes.has(colonne))
    .map((colonne): [Variable, Fraction] => [colonne, cumul.sommes.fraction(rangs[colonne])]);
  const parBande = bandes.map((bande, rang): [Variable, Fraction] => [
    bande,
    entier(cumul.bandes[rang + 1] ?? 0),
  ]);
  return [...comptees, ...mesurees, ...parBande];
}

function moyennesDe(cumul: Cumul, colonnes: ColonnesLues): Profil['moyennes'] {
  return Object.fromEntries(
    sommesDesVariables(cumul, colonnes).map(([variable, somme]) => [
      variable,
      enDecimal(diviser(somme, cumul.patients)),
    ]),
  );
}

const depenseComptee = ({ sommes }: Cumul): Fraction =>
  postesComptes.map((colonne) => sommes.fraction(rangs[colonne])).reduce(ajouter);

function postesDe(cumul: Cumul, { presentes }: ColonnesLues): DepenseParPoste[] {
  const comptee = depenseComptee(cumul);
  const poste = (colonne: DepenseParPoste['colonne'], compte: boolean): DepenseParPoste => {
    const somme = cumul.sommes.fraction(rangs[colonne]);
    const part = compte && comptee.numerateur !== 0n ? enDecimal(rapporter(somme, comptee)) : null;
    return {
      colonne,
      compte,
      total: texteExact(somme),
      moyenne: enDecimal(diviser(somme, cumul.patients)),
      part,
    };
  };
  return [
    ...postesComptes.map((colonne) => poste(colonne, true)),
    ...postesNonComptes.filter((colonne) => presentes.has(colonne)).map((colonne) => poste(colonne, false)),
  ];
}

/**
 * What the six published coefficients of 2017 give over the mean profile, rounded once; null without a column `apl`.
 * A part of an adjusted spending: the other coefficients are not published.
 */
export function depensePartielle(cumul: Cumul, colonnes: ColonnesLues): string | null {
  const sommes = new Map<string, Fraction>(sommesDesVariables(cumul, colonnes));
  let total = fractionDe(publie2017.constante);
  for (const { variable, coefficient } of publie2017.termes) {
    const somme = sommes.get(variable.id);
    if (somme === undefined) return null;
    total = ajouter(total, diviser(multiplier(fractionDe(coefficient), somme), cumul.patients));
  }
  return enDecimal(total);
}
