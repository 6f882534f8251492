import { expect, test } from 'vitest';
import { modules } from './modules.ts';

const loaded = await modules();

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Lists that may be empty: what rests on no other entry, a page without rules, an open question, what no page tells. */
const optional = new Set(['citations', 'hypotheses', 'regles', 'parametres', 'options', 'pages', 'links']);

/** Where a value, or something in it, says nothing. */
function holes(value: unknown, path: string, key: string, seen: Set<unknown>): string[] {
  if (value === '') return [path];
  if (!isObject(value) || seen.has(value)) return [];
  seen.add(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return Array.isArray(value) && optional.has(key) ? [] : [path];
  return entries.flatMap(([name, each]) => holes(each, `${path}.${name}`, name, seen));
}

/** What an entry ties together: ids, numbers and choices; prose is only said to be there, formulas are left out. */
function bones(value: unknown): unknown {
  if (typeof value === 'string') return value.includes(' ') ? '…' : value;
  if (!isObject(value)) return typeof value === 'function' ? undefined : value;
  if (Array.isArray(value)) return value.map(bones);
  const kept = Object.entries(value).filter(([name]) => name !== 'formula');
  return Object.fromEntries(kept.map(([name, each]) => [name, bones(each)]));
}

const plain = (value: unknown): string => (JSON.stringify(bones(value)) ?? '').replaceAll('"', '');

/** One line an entry, in the first register that has it; one line for all where entries are no more than a word. */
function told(value: unknown, seen: Set<unknown>): string[] {
  if (!isObject(value) || 'kind' in value || !Object.values(value).some(isObject)) return [plain(value)];
  return Object.entries(value).flatMap(([name, each]) => {
    if (seen.has(each)) return [];
    if (isObject(each)) seen.add(each);
    return [`${name}: ${plain(each)}`];
  });
}

test('no text, no list and no entry of the cahier is empty', () => {
  const seen = new Set<unknown>();
  for (const [file, exported] of loaded)
    for (const [name, value] of Object.entries(exported))
      expect(holes(value, `${file} ${name}`, name, seen)).toEqual([]);
});

test('the bones of the registers, without their prose, as a file that a reviewer reads', async () => {
  const seen = new Set<unknown>();
  const lines = [...loaded].flatMap(([file, exported]) =>
    Object.entries(exported).flatMap(([name, value]) => {
      const entries = told(value, seen).filter((line) => line !== '');
      return entries.length === 0 ? [] : [`${file} ${name}`, ...entries.map((line) => `  ${line}`)];
    }),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('snapshots/registers.txt');
});
