import type { Node } from '../node.ts';

/** Words that are no name of a column in at least one of the engines. */
const RESERVED =
  `all analyse analyze and any array as asc authorization between both by case cast check collate column
  constraint create cross current date default desc describe distinct do else end escape except exists extract false
  fetch first for foreign from full grant group having in inner intersect into is join lateral leading left like limit
  minus natural no not null offset on only or order outer over partition primary qualify range references right row rows
  select semi set show some sum summarize table then to trailing true union unique unnest user using values variadic when
  where window with`.split(/\s+/);

/** An id as SQL writes names, which sets capitals aside: `depenseReelle` is `depense_reelle`. */
export const sqlName = (id: string): string =>
  id
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^(?=\d)/, 'n')
    .toLowerCase();

/** Gives each node a name of its own in a script: its id where it has one. `taken` are those of others. */
export function sqlNaming(taken: readonly string[]): (node: Node, otherwise?: string) => string {
  const used = new Set([...RESERVED, ...taken]);
  const names = new Map<Node, string>();
  return (node, otherwise = node.kind) => {
    const known = names.get(node);
    if (known !== undefined) return known;
    const base = sqlName('id' in node ? node.id : otherwise);
    let name = base;
    for (let rank = 2; used.has(name); rank++) name = `${base}_${rank}`;
    used.add(name);
    names.set(node, name);
    return name;
  };
}
