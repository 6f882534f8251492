/* Apart from the figure: a page knows the places before it loads what draws. */

/** Where to evaluate the rule for `courbe`: from a negative score to the maximum, with the kink at zero. */
export function phase3Scores(data: { readonly score: number; readonly maximum: number }): number[] {
  const low = Math.min(-0.35 * data.maximum, data.score * 1.15);
  const all = [
    low,
    0,
    data.maximum / 2,
    data.maximum,
    data.score,
    ...[0.25, 0.75].map((part) => part * data.maximum),
  ];
  return [...new Set(all)].sort((a, b) => a - b);
}
