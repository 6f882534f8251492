/** The largest slow-down a year that is looked at, and the largest spread: ratios. Apart, for pages that compute nothing. */
export const MOST_SLOW_DOWN = 0.05;
export const MOST_SPREAD = 0.05;
