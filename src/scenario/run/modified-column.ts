import { type Modified, modifiedWords } from './modified-value.ts';

/**
 * A table, its head first, with a last column that says on each line what is modified in it: a line may be read alone. `of`
 * tells it of a line by its rank, the first being 0; without any, the table stays as it is.
 */
export function withModified<T>(
  [head = [], ...lines]: readonly (readonly T[])[],
  of: (line: number) => readonly Modified[],
): readonly (readonly (T | string)[])[] {
  const told = lines.map((_, line) => of(line).map(modifiedWords).join(' ; '));
  if (told.every((words) => words === '')) return [head, ...lines];
  return [
    [...head, 'Modifié, et la valeur du cahier'],
    ...lines.map((line, rank) => [...line, told[rank] ?? '']),
  ];
}
