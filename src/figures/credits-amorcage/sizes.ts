/** Where to evaluate the rule for `courbe`: often enough that no kink is missed. Apart from the figure, whose
 * code is loaded later. */
export function creditsSizes(
  data: Readonly<Record<'patients' | 'taillePlancher' | 'taillePlafond', number>>,
): number[] {
  const end = Math.max(data.taillePlafond * 1.2, data.patients * 1.1);
  const steps = Array.from({ length: 121 }, (_, i) => Math.round((end * i) / 120));
  const all = [...steps, data.taillePlancher, data.taillePlafond, data.patients];
  return [...new Set(all)].filter((patients) => patients <= end).sort((a, b) => a - b);
}
