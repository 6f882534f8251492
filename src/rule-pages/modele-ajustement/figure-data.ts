import { publie2017 } from '../../cahier/people/patient/adjustment-model.ts';
import type { CoefficientsData } from '../../figures/coefficients/table.ts';
import type { DepensesData } from '../../figures/depense-distribution/table.ts';
import type { DispersionData } from '../../figures/dispersion/table.ts';
import type { PreditsData } from '../../figures/predictions/table.ts';
import type { SelectionData } from '../../figures/selection/table.ts';
import type {
  AjustementDetaille,
  Coefficient,
  Comparaison,
  Dispersion,
  Quantile,
} from '../../population/adjustment/fit-results.ts';
import { variables } from '../../population/adjustment/model.ts';
import type { ResumeEchantillon } from '../../workers/laboratory/contract.ts';
import { court, dequi, nom } from './laboratory-words.ts';

/* What the laboratory gives, as its figures take it: nothing is computed here. */

export function quantile(quantiles: readonly Quantile[], p: number): number {
  return quantiles.find((each) => each.p === p)?.valeur ?? 0;
}

export function donneesDepenses(echantillon: ResumeEchantillon): DepensesData {
  const { histogramme, auDela, moyenne, quantiles } = echantillon.depense;
  const fin = histogramme.at(-1)?.a ?? 0;
  const reste = auDela.nombre === 0 ? [] : [{ ...auDela, de: fin, a: null }];
  return {
    tranches: [...histogramme, ...reste],
    moyenne,
    mediane: quantile(quantiles, 0.5),
    dequi: dequi(echantillon),
  };
}

export function donneesSelection(
  echantillon: ResumeEchantillon,
  { etapes }: AjustementDetaille,
): SelectionData {
  return {
    etapes: etapes.map(({ numero, depart, r2Ajuste, essais, ajoutee }) => ({
      numero,
      depart,
      arrivee: r2Ajuste,
      essais: essais.map(({ candidat, r2Ajuste: r2 }) => ({ nom: nom(candidat), r2 })),
      ajoutee: ajoutee === null ? null : { court: court(ajoutee), nom: nom(ajoutee) },
    })),
    dequi: dequi(echantillon),
  };
}

const publies: ReadonlyMap<string, number> = new Map([
  ['constante', Number(publie2017.constante)],
  ...publie2017.termes.map(({ variable, coefficient }) => [variable.id, Number(coefficient)] as const),
]);

function ligneDe({ variable, coefficient, erreurType, bas, haut }: Coefficient) {
  return {
    nom: nom(variable),
    court: court(variable),
    valeur: coefficient,
    erreur: erreurType,
    bas,
    haut,
    publie: publies.get(variable) ?? null,
  };
}

/** The coefficients that were fitted, then those that are published and were not kept. */
export function donneesCoefficients(
  echantillon: ResumeEchantillon,
  { coefficients }: AjustementDetaille,
): CoefficientsData {
  const presents: ReadonlySet<string> = new Set(coefficients.map(({ variable }) => variable));
  const absents = variables.filter((variable) => publies.has(variable) && !presents.has(variable));
  return {
    lignes: [
      ...coefficients.map(ligneDe),
      ...absents.map((variable) => ({
        nom: nom(variable),
        court: court(variable),
        valeur: null,
        publie: publies.get(variable) ?? null,
      })),
    ],
    dequi: dequi(echantillon),
  };
}

function groupe(comparaison: Comparaison, noms: { readonly nom: string; readonly court: string }) {
  const { patients, attendue, observee, erreurType } = comparaison;
  if (attendue === null || observee === null) return [];
  return [{ ...noms, patients, predit: attendue, reel: observee, erreur: erreurType }];
}

export function donneesDeciles(echantillon: ResumeEchantillon, { deciles }: AjustementDetaille): PreditsData {
  return {
    groupes: deciles.flatMap((decile) =>
      groupe(decile, { nom: `dixième ${decile.rang}`, court: String(decile.rang) }),
    ),
    axe: 'dixième de dépense attendue',
    dequi: dequi(echantillon),
  };
}

export function donneesAges(echantillon: ResumeEchantillon, { ages }: AjustementDetaille): PreditsData {
  return {
    groupes: (ages ?? []).flatMap((tranche) => groupe(tranche, nomDAge(tranche))),
    axe: 'âge',
    dequi: dequi(echantillon),
  };
}

function nomDAge({ de, a }: { readonly de: number; readonly a: number | null }) {
  if (a === null) return { nom: `${de} ans et plus`, court: `${de} et +` };
  return { nom: `de ${de} à moins de ${a} ans`, court: `${de} à ${a}` };
}

export function donneesDispersion(echantillon: ResumeEchantillon, dispersion: Dispersion): DispersionData {
  return {
    tailles: dispersion.tailles.map(({ taille, histogramme, quantiles, horsTunnel }) => ({
      patients: taille,
      tranches: histogramme,
      bas: quantile(quantiles, 0.025),
      haut: quantile(quantiles, 0.975),
      horsBande: horsTunnel,
    })),
    tunnel: dispersion.tunnel,
    dequi: dequi(echantillon),
  };
}

/** The coefficients as rows of a file. */
export function lignesCoefficients(
  data: CoefficientsData,
  origine: string,
): (string | { nombre: string } | null)[][] {
  const chiffre = (value: number | null | undefined) =>
    value == null ? null : { nombre: value.toFixed(12) };
  return [
    [
      'Variable',
      'Coefficient (€)',
      'Erreur type (€)',
      'Bas à 95 %',
      'Haut à 95 %',
      'Publié pour 2017 (€)',
      'Origine',
    ],
    ...data.lignes.map(({ nom, valeur, erreur, bas, haut, publie }) => [
      nom,
      chiffre(valeur),
      chiffre(erreur),
      chiffre(bas),
      chiffre(haut),
      chiffre(publie),
      origine,
    ]),
  ];
}
