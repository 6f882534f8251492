import { type ChanceField, depart, type TypedChance } from './settings.ts';

/** How the fragment of such an address starts; what follows are the fields, as they are typed. */
const START = 'hasard=1';

const fields = Object.keys(depart) as ChanceField[];

/** The fragment of an address that holds the fields of the page, without its « # »; empty where they are those of the start. */
export function settingsFragment(typed: TypedChance): string {
  if (fields.every((field) => typed[field] === depart[field])) return '';
  const params = new URLSearchParams(fields.map((field) => [field, typed[field]]));
  return `${START}&${params}`;
}

/** The fields of an address; undefined where it holds none. One that it lacks is that of the start; others are left aside. */
export function settingsOf(hash: string): TypedChance | undefined {
  const fragment = hash.replace(/^#/, '');
  if (fragment !== START && !fragment.startsWith(`${START}&`)) return undefined;
  const params = new URLSearchParams(fragment);
  return Object.fromEntries(
    fields.map((field) => [field, params.get(field) ?? depart[field]]),
  ) as TypedChance;
}
