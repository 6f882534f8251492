const long = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });

/** A day of the calendar in words: « 2026-11-28 » gives « 28 novembre 2026 »; the first of a month is « 1er ». */
export function dayInWords(day: string): string {
  return long.format(new Date(`${day}T00:00:00Z`)).replace(/^1 /, '1er ');
}

/** Today, by the reader's clock: « 2026-11-28 ». */
export function today(): string {
  const now = new Date();
  const two = (part: number): string => `${part}`.padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
