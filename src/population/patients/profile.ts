import { published2017 } from '../../cahier/people/patient/adjustment-model.ts';
import { bands, type Variable } from '../adjustment/model.ts';
import { countedPostes, uncountedPostes } from './column-kinds.ts';
import type { Cumulation } from './counted-sums.ts';
import {
  add,
  divide,
  exactText,
  type Fraction,
  fractionOf,
  multiplier,
  ratioOf,
  toDecimal,
} from './fraction.ts';
import { ranks } from './patient-line.ts';
import type { ColumnsRead } from './patients-reader.ts';
import type { DepenseByPoste, Profile } from './patients-table.ts';

const integer = (number: number): Fraction => fractionOf(String(number));

/** What the patients who are counted come to, at least one of them. */
export function profileOf(cumulation: Cumulation, columns: ColumnsRead): Profile {
  const { patients, femme, ald, cmuc, acs } = cumulation;
  return {
    patients,
    femmes: femme,
    ald,
    cmuc,
    acs,
    moyennes: meansOf(cumulation, columns),
    postes: postesOf(cumulation, columns),
    depenseReelle: toDecimal(divide(countedDepense(cumulation), patients)),
    pathologies: columns.pathologies
      .map((nom, rank) => ({ nom, patients: cumulation.pathologies[rank] ?? 0 }))
      .sort((a, b) => b.patients - a.patients)
      .map((each) => ({ ...each, part: toDecimal(divide(integer(each.patients), patients)) })),
  };
}

/** Over the patients, the sum of each variable that the table has. */
function variableSums(cumulation: Cumulation, { present }: ColumnsRead): [Variable, Fraction][] {
  const countedOnes = (['age', 'femme', 'ald', 'cmuc', 'acs'] as const).map(
    (variable): [Variable, Fraction] => [variable, integer(cumulation[variable])],
  );
  const measured = (['apl', 'defavorisation'] as const)
    .filter((colonne) => present.has(colonne))
    .map((colonne): [Variable, Fraction] => [colonne, cumulation.sums.fraction(ranks[colonne])]);
  const byBand = bands.map((band, rank): [Variable, Fraction] => [
    band,
    integer(cumulation.bands[rank + 1] ?? 0),
  ]);
  return [...countedOnes, ...measured, ...byBand];
}

function meansOf(cumulation: Cumulation, columns: ColumnsRead): Profile['moyennes'] {
  return Object.fromEntries(
    variableSums(cumulation, columns).map(([variable, somme]) => [
      variable,
      toDecimal(divide(somme, cumulation.patients)),
    ]),
  );
}

const countedDepense = ({ sums }: Cumulation): Fraction =>
  countedPostes.map((colonne) => sums.fraction(ranks[colonne])).reduce(add);

function postesOf(cumulation: Cumulation, { present }: ColumnsRead): DepenseByPoste[] {
  const counted = countedDepense(cumulation);
  const poste = (colonne: DepenseByPoste['colonne'], compte: boolean): DepenseByPoste => {
    const somme = cumulation.sums.fraction(ranks[colonne]);
    const part = compte && counted.numerator !== 0n ? toDecimal(ratioOf(somme, counted)) : null;
    return {
      colonne,
      compte,
      total: exactText(somme),
      moyenne: toDecimal(divide(somme, cumulation.patients)),
      part,
    };
  };
  return [
    ...countedPostes.map((colonne) => poste(colonne, true)),
    ...uncountedPostes.filter((colonne) => present.has(colonne)).map((colonne) => poste(colonne, false)),
  ];
}

/**
 * What the six published coefficients of 2017 give over the mean profile, rounded once; null without a column `apl`.
 * A part of an adjusted spending: the other coefficients are not published.
 */
export function partialDepense(cumulation: Cumulation, columns: ColumnsRead): string | null {
  const sums = new Map<string, Fraction>(variableSums(cumulation, columns));
  let total = fractionOf(published2017.constante);
  for (const { variable, coefficient } of published2017.termes) {
    const somme = sums.get(variable.id);
    if (somme === undefined) return null;
    total = add(total, divide(multiplier(fractionOf(coefficient), somme), cumulation.patients));
  }
  return toDecimal(total);
}
