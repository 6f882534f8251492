import { type Modified, modifiedWords } from '../../scenario/run/modified-value.ts';
import { triedCase } from '../../store/tried-case.ts';

/*
 * What the tables and figures of a place are of, for who meets one alone: « Portefeuille », « p28 (groupements inventés) ». A
 * place says it in its attribute `data-subject`, as JSON; what takes figures away, fetched once it is asked for, reads it there.
 */

/** The subject of the place where an element stands, in sentences: « Portefeuille : p28 ». */
export function subjectWords(element: Element): string[] {
  const place = element.closest<HTMLElement>('[data-subject]');
  const subject: Readonly<Record<string, string>> = JSON.parse(place?.dataset['subject'] ?? '{}');
  return Object.entries(subject).map(([name, of]) => `${name} : ${of}`);
}

/** Under what is taken away of a place: the case that it is of, its subject, what is not the cahier's in it. */
export function notesOf(element: Element, modifies: readonly Modified[]): string[] {
  const label = triedCase.peek()?.label;
  return [
    ...(label === undefined ? [] : [label]),
    ...subjectWords(element),
    ...modifies.map((each) => `Modifié : ${modifiedWords(each)}`),
  ];
}
