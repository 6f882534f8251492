import { type Path, read } from '../format/scenario-document.ts';

/** A copy with the value at a path replaced (`undefined` removes the key); what is on the way is made. */
export function write<D>(document: D, chemin: Path, value: unknown): D {
  const [part, ...rest] = chemin;
  if (part === undefined) return value as D;
  const inside = read(document, [part]);
  const next = rest.length > 0 ? write(inside ?? {}, rest, value) : value;
  if (Array.isArray(document)) return document.map((each, rank) => (rank === part ? next : each)) as D;
  const { [part]: _, ...others } = (document ?? {}) as Record<string | number, unknown>;
  return (next === undefined ? others : { ...(document as object), [part]: next }) as D;
}
