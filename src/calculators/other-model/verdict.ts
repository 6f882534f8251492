import { wholeEuros } from '../../figures/kit/amounts.ts';
import { ratePercent } from '../../figures/shared-savings/rate.ts';
import type { OtherModelReading } from '../../scenario/other-model/reading.ts';

/** What both rule books pay for the year, in two sentences. */
export function verdict({ annee, phase, own, minimumRate }: OtherModelReading): readonly string[] {
  const saved =
    own.rate > 0
      ? `En ${annee}, le groupement dépense ${ratePercent(own.rate)} de moins que la référence`
      : own.rate < 0
        ? `En ${annee}, le groupement dépense ${ratePercent(-own.rate)} de plus que la référence`
        : `En ${annee}, le groupement dépense la référence, exactement`;
  const isReached = own.rate >= minimumRate;
  // Reached, and nothing of it: the part of the saving is nil as the quality is.
  const rate = isReached
    ? `le taux minimal de ${ratePercent(minimumRate)} est atteint${own.mssp === 0 ? ', mais la part de qualité est nulle' : ''}`
    : `le taux minimal de ${ratePercent(minimumRate)} n'est pas atteint`;
  const ipep = `Les règles d'Ipep, en phase ${phase}, donnent ${wholeEuros(own.interessement)} d'intéressement, pour ${wholeEuros(own.gains)} de gains reversés.`;
  return [`${saved} ; ${rate} : la règle du MSSP, transposée, donne ${wholeEuros(own.mssp)}.`, ipep];
}
