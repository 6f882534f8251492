/* What the page of incentives asks of the worker. */

export { readPlace } from '../../scenario/incentive/map/read-place.ts';
export { incentiveStudy } from '../../scenario/incentive/study.ts';
