/** What savings are measured from: the year before, or the base year. Apart, for pages that compute nothing. */
export const savingsDefinitions = ['economieAnnuelle', 'economieCumulee'] as const;
export type SavingsDefinition = (typeof savingsDefinitions)[number];
