/** Points along each side of a map: the middles of as many cells. Apart from what evaluates: pages load it. */
export const SIDE = 200;
