import type { Only, Rule } from '../../formula/node.ts';

/** Whether a value exists on a row, by what it says of itself (`Only`); `text` gives a value of that row. */
export function exists({ only }: Rule, text: (node: Only['where']) => string): boolean {
  return only === undefined || text(only.where) === only.is;
}
