import { groupementChanges } from '../../../src/figures/groupement-changes/drawing.ts';
import {
  type GroupementChangesData,
  groupementChangesTable,
} from '../../../src/figures/groupement-changes/table.ts';
import { type Sample, sample } from './sample.ts';

/** Groupements from 5 000 patients on: one in three gains, one loses, one stays as it was. */
const changesSample = (count: number): GroupementChangesData => ({
  nom: 'Intervalle étroit',
  groupements: Array.from({ length: count }, (_, rank) => {
    const from = 8 + 3 * ((rank * 7) % 5);
    return {
      nom: `Groupement ${rank + 1}`,
      patients: Math.round(5000 * 1.13 ** rank),
      from,
      to: from + ([4.5, -3.2, 0][rank % 3] ?? 0),
    };
  }),
});

export const changesSamples: readonly Sample[] = [
  sample('changements', groupementChanges, groupementChangesTable, changesSample(28)),
  sample('changements-un-seul', groupementChanges, groupementChangesTable, changesSample(1)),
];
