import { formatNumber, formatPercent } from '../french/numbers.ts';
import type { Card } from './cards.ts';

const share = (thousandths: number): string => formatPercent(String(thousandths / 1000), { signed: true });
const points = (count: number): string => `${formatNumber(String(count), { signed: true })} points`;

/** What a card does, figure by figure, for a team of so many patients. */
export function cardEffects({ lasting, once, later, points: kept, pointsOnce }: Card): readonly string[] {
  return [
    lasting !== undefined && `Dépense : ${share(lasting)}, cette année et les suivantes`,
    once !== undefined && `Dépense : ${share(once)}, cette année seulement`,
    later !== undefined && `Dépense : ${share(later)}, à partir de l'année suivante`,
    kept !== undefined && `Score : ${points(kept)}, cette année et les suivantes`,
    pointsOnce !== undefined && `Score : ${points(pointsOnce)}, cette année seulement`,
  ].filter((each) => each !== false);
}

/** « Effort 2 · 8 € par patient ». */
export const cardPrice = ({ effort, cost }: Card): string =>
  `Effort ${effort} · coûte ${cost}\u00a0€ par patient`;
