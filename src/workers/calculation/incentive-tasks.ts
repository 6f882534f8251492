/* What the page of incentives, and the plane, ask of the worker. */

export { openMap } from '../../scenario/incentive/map/open-map.ts';
export { readPlace } from '../../scenario/incentive/map/read-place.ts';
export { incentiveStudy } from '../../scenario/incentive/study.ts';
export { readPlane } from '../../scenario/plane/read-plane.ts';
