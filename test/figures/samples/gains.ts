import { ecart } from '../../../src/figures/ecart/drawing.ts';
import { type EcartData, ecartTable } from '../../../src/figures/ecart/table.ts';
import { evolution } from '../../../src/figures/evolution/drawing.ts';
import { type EvolutionData, evolutionTable } from '../../../src/figures/evolution/table.ts';
import { gains } from '../../../src/figures/gains/drawing.ts';
import { gainsTable } from '../../../src/figures/gains/table.ts';
import { type Sample, sample } from './sample.ts';

/** The écart's data, computed here by hand: figures compute no rule. */
export function ecartSample(reelle: number, ajustee: number, tunnel = 0.05): EcartData {
  const [lowEdge, highEdge] = [ajustee * (1 - tunnel), ajustee * (1 + tunnel)];
  const value = reelle < lowEdge ? lowEdge - reelle : reelle > highEdge ? highEdge - reelle : 0;
  return { reelle, ajustee, lowEdge, highEdge, ecart: value };
}

export function evolutionSample(r0: number, a0: number, r1: number, a1: number): EvolutionData {
  const expected = (r0 * a1) / a0;
  return {
    annee: 2021,
    years: 1,
    startReelle: r0,
    startAjustee: a0,
    reelle: r1,
    ajustee: a1,
    expected,
    evolution: expected - r1,
  };
}

export function gainsSample(e: number, v: number, patients = 12_300) {
  const [a, b] = [Math.max(0, e) / 3, (Math.max(0, v) * 2) / 3];
  return {
    ecart: e,
    evolution: v,
    coefficientEcart: '1/3',
    coefficientEvolution: '2/3',
    contributionEcart: a,
    contributionEvolution: b,
    withoutPlancherEcart: e / 3,
    withoutPlancherEvolution: (v * 2) / 3,
    partage: 0.5,
    montantParPatient: (a + b) / 2,
    patients,
    gains: ((a + b) / 2) * patients,
  };
}

export const gainsSamples: readonly Sample[] = [
  sample('ecart', ecart, ecartTable, ecartSample(2415, 2610)),
  sample('ecart-zero', ecart, ecartTable, ecartSample(2600, 2610)),
  sample('ecart-bord', ecart, ecartTable, ecartSample(2480.5, 2610)),
  sample('ecart-negatif', ecart, ecartTable, ecartSample(3900, 2610)),
  sample('ecart-sans-intervalle', ecart, ecartTable, ecartSample(2415, 2610, 0)),
  sample('evolution', evolution, evolutionTable, evolutionSample(2400, 2450, 2420, 2500)),
  sample('evolution-negative', evolution, evolutionTable, evolutionSample(2400, 2300, 2520.45, 2330.2)),
  sample('evolution-plate', evolution, evolutionTable, evolutionSample(2400, 2400, 2400, 2400)),
  sample('gains', gains, gainsTable, gainsSample(64.5, 28.98)),
  sample('gains-plancher', gains, gainsTable, gainsSample(-96, 28.98)),
  sample('gains-nuls', gains, gainsTable, gainsSample(0, -40)),
];
