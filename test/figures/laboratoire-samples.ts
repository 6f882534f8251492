import type { CoefficientsData } from '../../src/figures/coefficients/table.ts';
import type { DepensesData } from '../../src/figures/depense-distribution/table.ts';
import type { DispersionData } from '../../src/figures/dispersion/table.ts';
import type { PreditsData } from '../../src/figures/predictions/table.ts';
import type { SelectionData } from '../../src/figures/selection/table.ts';

/* Sample data of the laboratory's figures. */

const dequi = 'de patients inventés';

/** Slices of one width, then a tail without end. */
export function depensesSample(parts: readonly number[], pas: number, moyenne: number): DepensesData {
  const tranches = parts.map((part, i) => ({
    de: i * pas,
    a: i === parts.length - 1 ? null : (i + 1) * pas,
    nombre: Math.round(part * 1000),
    part,
  }));
  return { tranches, moyenne, mediane: moyenne / 2.5, dequi };
}

/** A tail without end is left out when nobody is in it. */
export const depensesSansTraine: DepensesData = {
  ...depensesSample([1, 0], 500, 120),
  tranches: [{ de: 0, a: 500, nombre: 12, part: 1 }],
};

export const depensesOrdinaires = depensesSample(
  [0.34, 0.18, 0.11, 0.07, 0.05, 0.04, 0.03, 0.02, 0.02, 0.01, 0.01, 0.01, 0, 0.01, 0, 0.02],
  500,
  2398.26,
);

const noms = ['Constante', 'Âge', 'ALD', 'ACS', 'APL', 'CMU-C', 'Femme', 'Défavorisation'];
const publies = [208.13, null, 2198.82, 786.58, 63.57, 329.97, 97.63, null];

/** One line a value; null is a variable that was left out. */
export function coefficientsSample(valeurs: readonly (number | null)[], erreur: number): CoefficientsData {
  return {
    lignes: valeurs.map((valeur, i) => {
      const nom = noms[i] ?? `${5 * (i - 7)} à ${5 * (i - 7) + 4} ans`;
      const publie = publies[i] ?? null;
      if (valeur === null) return { nom, court: nom, valeur, publie };
      return {
        nom,
        court: nom,
        valeur,
        erreur,
        bas: valeur - 1.96 * erreur,
        haut: valeur + 1.96 * erreur,
        publie,
      };
    }),
    dequi,
  };
}

export const coefficientsOrdinaires = coefficientsSample([136.4, 35.9, 2141.5, 913.4, 70.7, 322.2, null], 60);

export const coefficientsEnTranches = coefficientsSample(
  [245.3, null, 2132, 911, 70, 321, 80, -12, ...Array.from({ length: 17 }, (_, i) => 179 + 190 * i)],
  105,
);

export function preditsSample(
  predits: readonly number[],
  reels: readonly number[],
  axe: string,
): PreditsData {
  return {
    groupes: predits.map((predit, i) => ({
      nom: `${axe} ${i + 1}`,
      court: axe === 'âge' ? `${10 * i} à ${10 * i + 10}` : String(i + 1),
      patients: 3000 - 100 * i,
      predit,
      reel: reels[i] ?? 0,
      erreur: i === 0 ? null : 12.5 * i,
    })),
    axe,
    dequi,
  };
}

export const preditsOrdinaires = preditsSample(
  [610, 960, 1270, 1580, 1910, 2240, 2610, 3110, 4230, 5480],
  [640, 950, 1220, 1560, 2070, 2150, 2640, 3060, 4260, 5360],
  'dixième de dépense attendue',
);

export const preditsNegatifs = preditsSample([-320, 150, 900.5, 2400], [12, 140, 1100, 1999.99], 'âge');

/** Gaps in slices of half a percent around the model, the shares in percent. */
export function dispersionSample(
  tailles: readonly (readonly [patients: number, parts: readonly number[], horsBande: number])[],
): DispersionData {
  return {
    tailles: tailles.map(([patients, parts, horsBande]) => ({
      patients,
      tranches: parts.map((part, i) => {
        const de = (i - parts.length / 2) * 0.005;
        return { de, a: de + 0.005, part: part / 100 };
      }),
      bas: -0.002 * parts.length,
      haut: 0.0022 * parts.length,
      horsBande,
    })),
    tunnel: 0.05,
    dequi,
  };
}

export const dispersionOrdinaire = dispersionSample([
  [5000, [1, 1, 2, 3, 5, 7, 7, 8, 8, 8, 8, 9, 8, 7, 6, 4, 3, 2, 1, 1, 0, 1, 0, 0], 0.053],
  [20_000, [0, 0, 0, 0, 0, 0, 2, 6, 10, 14, 17, 18, 14, 10, 6, 2, 1, 0, 0, 0, 0, 0, 0, 0], 0.0004],
  [50_000, [0, 0, 0, 0, 0, 0, 0, 0, 3, 12, 30, 32, 16, 6, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0], 0],
]);

export const dispersionLarge = dispersionSample([[100, Array(80).fill(1.25), 0.75]]);

/** A path of adjusted R²; at each step the others that were tried fall short by a fifth of what is left. */
export function selectionSample(path: readonly number[], rien: boolean): SelectionData {
  const courts = ['Âge', 'ALD', 'ACS', 'APL', 'CMU-C', 'Femme'];
  const chemin = path.map((arrivee, i) => {
    const depart = path[i - 1] ?? 0;
    const nom = courts[i] ?? `Variable ${i + 1}`;
    return {
      numero: i + 1,
      depart,
      arrivee,
      essais: [
        { nom, r2: arrivee },
        ...courts.slice(i + 1).map((autre, j) => ({ nom: autre, r2: depart + (arrivee - depart) / (j + 2) })),
        { nom: 'Indice de défavorisation', r2: null },
      ],
      ajoutee: { nom, court: nom },
    };
  });
  const fin = path.at(-1) ?? 0;
  const derniere = {
    numero: path.length + 1,
    depart: fin,
    arrivee: fin,
    essais: [{ nom: 'Indice de défavorisation', r2: fin - 0.0001 }],
    ajoutee: null,
  };
  return { etapes: rien ? [...chemin, derniere] : chemin, dequi };
}

export const selectionOrdinaire = selectionSample([0.0602, 0.0824, 0.0832, 0.0837, 0.084, 0.0841], true);

/** Nothing enters, and what was tried is below zero. */
export const selectionVide: SelectionData = {
  etapes: [
    {
      numero: 1,
      depart: 0,
      arrivee: 0,
      essais: [
        { nom: 'Femme', r2: -0.012 },
        { nom: 'APL', r2: -0.02 },
      ],
      ajoutee: null,
    },
  ],
  dequi,
};
