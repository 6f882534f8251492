import { input } from '../../formula/build.ts';
import { inputBounds } from './input-bounds.ts';

/* What is given for each indicator of a groupement's year: values in the indicator's own unit, a ratio as a rule. */

export const valeur = input({
  id: 'valeur',
  label: "Valeur de l'année",
  symbol: { base: 'y' },
  unit: '1',
  level: 'item',
  bounds: inputBounds.valeur,
});

export const valeurPrecedente = input({
  id: 'valeurPrecedente',
  label: "Valeur de l'année précédente",
  symbol: { base: 'y', sub: 'N−1' },
  unit: '1',
  level: 'item',
  bounds: inputBounds.valeurPrecedente,
});

export const valeurIntermediaire = input({
  id: 'valeurIntermediaire',
  label: 'Objectif intermédiaire',
  symbol: { base: 'y', sub: 'int' },
  unit: '1',
  level: 'item',
  bounds: inputBounds.valeurIntermediaire,
});

export const valeurCible = input({
  id: 'valeurCible',
  label: 'Cible',
  symbol: { base: 'y', sub: 'cible' },
  unit: '1',
  level: 'item',
  bounds: inputBounds.valeurCible,
});

/** 1 when the indicator is expected to fall. */
export const baisseAttendue = input({
  id: 'baisseAttendue',
  label: 'Baisse attendue (1) ou hausse attendue (0)',
  symbol: { base: 'baisse' },
  unit: '1',
  level: 'item',
  choice: true,
});

/** 1 for an indicator à la carte, 0 for one of the socles. */
export const aLaCarte = input({
  id: 'aLaCarte',
  label: 'Indicateur à la carte (1) ou socle (0)',
  symbol: { base: 'carte' },
  unit: '1',
  level: 'item',
  choice: true,
});

/** Every input of an indicator: each gives them all. */
export const indicatorInputs = {
  valeur,
  valeurPrecedente,
  valeurIntermediaire,
  valeurCible,
  baisseAttendue,
  aLaCarte,
} as const;

export type IndicatorInputId = keyof typeof indicatorInputs;
