import { sharingKey } from '../../../src/figures/sharing-key/drawing.ts';
import { type SharingKeyData, sharingKeyTable } from '../../../src/figures/sharing-key/table.ts';
import { sharePayments } from '../../../src/scenario/sharing/shared-payments.ts';
import { type Sample, sample } from './sample.ts';

/** What so many members receive of a third each year, one of which is not paid; the last has the longest name. */
function keySample(members: number): SharingKeyData {
  const names = Array.from({ length: members }, (_, rank) =>
    rank === members - 1
      ? 'Association des kinésithérapeutes du canton et de ses environs'
      : `Membre ${rank + 1}`,
  );
  const whole = (members * (members + 1)) / 2;
  const { payments, total } = sharePayments(
    {
      criteria: [{ nom: 'heures', weight: '1', isEqual: false }],
      members: names.map((nom, rank) => ({ nom, values: [String(rank + 1)] })),
      kept: { kind: 'part', part: '0.3' },
      credits: 'project',
    },
    [
      { annee: 2019, sur: null, total: '73425.92592592592592592593' },
      { annee: 2020, sur: 2019, total: '73425.92592592592592592593' },
      { annee: 2021, sur: 2020, total: '173869.07' },
      { annee: 2022, sur: 2021, total: '0' },
    ],
  );
  const captions = ['crédits', 'phase 2', 'phase 2', 'phase 3'];
  return {
    nom: 'Maison de santé des Tilleuls',
    members: names.map((nom, rank) => ({ nom, part: `${rank + 1}/${whole}` })),
    annees: payments.map((payment, rank) => ({ ...payment, caption: captions[rank] ?? '' })),
    total,
  };
}

export const keySamples: readonly Sample[] = [
  sample('clef', sharingKey, sharingKeyTable, keySample(3)),
  sample('clef-nombreux', sharingKey, sharingKeyTable, keySample(12)),
];
