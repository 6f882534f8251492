import type { SharingKeyData } from '../../figures/sharing-key/table.ts';
import { sharingKeyTable } from '../../figures/sharing-key/table.ts';
import { caption } from '../../figures/sharing-key/words.ts';
import type { PaidYear } from '../../scenario/run/paid-years.ts';
import type { KeyStudy } from '../../scenario/sharing/key-study.ts';
import { resultFigure } from '../form-calculator.ts';

/** What a payment is called under its year: « crédits », « phase 2 ». */
const captionOf = ({ phase }: PaidYear): string => (phase === null ? 'crédits' : `phase ${phase}`);

function keyData({ key, paid, parts, shared }: KeyStudy): SharingKeyData {
  return {
    nom: paid.nom,
    members: key.members.map(({ nom }, rank) => ({ nom, part: `${parts.numerators[rank]}/${parts.whole}` })),
    annees: shared.payments.map((payment, rank) => {
      const year = paid.years[rank];
      return { ...payment, caption: year === undefined ? '' : captionOf(year) };
    }),
    total: shared.total,
  };
}

export const keyFigure = resultFigure({
  legend: caption,
  donnees: keyData,
  table: sharingKeyTable,
  load: async () => (await import('../../figures/sharing-key/drawing.ts')).sharingKey,
});
