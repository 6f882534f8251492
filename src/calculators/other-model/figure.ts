import { type SharedSavingsData, sharedSavingsTable } from '../../figures/shared-savings/table.ts';
import type { OtherModelReading } from '../../scenario/other-model/reading.ts';
import { resultFigure } from '../form-calculator.ts';

/** What both rule books pay for a saving, of a year that was read under both. */
export const sharedSavingsFigure = resultFigure({
  legend:
    "Ce que paie chaque modèle, pour l'année, selon la part de la référence qui n'est pas dépensée : le MSSP en trait plein, l'intéressement d'Ipep en tirets, ses gains reversés en pointillés. Les ronds sont l'année telle qu'elle est. Transposition de notre fait : tout est en euros, et le taux minimal n'est pas une règle du cahier.",
  donnees: ({ nom, annee, minimumRate, own, curve }: OtherModelReading): SharedSavingsData => ({
    nom,
    annee,
    minimumRate,
    own,
    curve,
  }),
  table: sharedSavingsTable,
  load: async () => (await import('../../figures/shared-savings/drawing.ts')).sharedSavings,
});
