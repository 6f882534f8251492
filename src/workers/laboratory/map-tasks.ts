/* What the page of incentives asks of its workers. */

export { doMapPiece, putMapTogether } from '../../scenario/incentive/map/map.ts';
export { openMap } from '../../scenario/incentive/map/open-map.ts';
