/* What the page of incentives asks of several workers. */

export { doMapPiece, putMapTogether } from '../../scenario/incentive/map/map.ts';
