/*
 * What the tables and figures of a place are of, for who meets one alone: « Portefeuille », « p28 (groupements inventés) ». A
 * place says it in its attribute `data-subject`, as JSON; what takes figures away, fetched once it is asked for, reads it there.
 */

/** The subject of the place where an element stands. */
export function subjectOf(element: Element): Readonly<Record<string, string>> {
  const place = element.closest<HTMLElement>('[data-subject]');
  return JSON.parse(place?.dataset['subject'] ?? '{}');
}

/** The same in sentences. */
export const subjectWords = (element: Element): string[] =>
  Object.entries(subjectOf(element)).map(([name, of]) => `${name} : ${of}`);
