import { cascade } from '../../../src/figures/cascade/drawing.ts';
import { type CascadeData, type CascadePart, cascadeTable } from '../../../src/figures/cascade/table.ts';
import { type Sample, sample } from './sample.ts';

/** A sum made by hand: figures compute no rule. */
export function cascadeSample(parts: readonly CascadePart[], partial: boolean): CascadeData {
  return { parts, partial, somme: parts.reduce((sum, { montant }) => sum + montant, 0) };
}

const part = (
  nom: string,
  montant: number,
  arrivedFrom: CascadePart['arrivedFrom'] = 'publie',
): CascadePart => ({
  nom,
  montant,
  arrivedFrom,
});

/** The published coefficients on a woman with a long-term illness, APL 1. */
const publishedCascade = cascadeSample(
  [
    part('Constante', 208.13),
    part('Femme', 97.63),
    part('CMU-C', 0),
    part('ACS', 0),
    part('APL', 63.57),
    part('ALD', 2198.82),
  ],
  true,
);

/** The longest that the form allows, with a term that takes away. */
const completedCascade = cascadeSample(
  [
    part('Constante', -412.5, 'change'),
    part('Femme', 97.63),
    part('CMU-C', 329.97),
    part('ACS', 786.58),
    part('APL', 63.57),
    part('ALD', 2198.82),
    part('Âge', 1260, 'ajoute'),
    part('Polypathologie au-delà de trois', 640.25, 'ajoute'),
    part('Vit en zone rurale', -85, 'invente'),
    part('Diabète', 1000000, 'ajoute'),
  ],
  false,
);

export const cascadeSamples: readonly Sample[] = [
  sample('cascade', cascade, cascadeTable, publishedCascade),
  sample('cascade-completee', cascade, cascadeTable, completedCascade),
];
