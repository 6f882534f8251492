/** « 28 novembre 2026 », where the reader is. */
export const frenchDate = (date: Date, timeZone?: string): string =>
  date.toLocaleDateString('fr-FR', { dateStyle: 'long', ...(timeZone === undefined ? {} : { timeZone }) });
