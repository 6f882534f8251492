/** How the fields of a page travel in an address, as they are typed: « #hasard=1&patients=… », which no server is sent. */
export interface SettingsLink<C extends string> {
  /** The fragment that holds the fields, without its « # »; empty where they are those of the start. */
  readonly fragment: (typed: Readonly<Record<C, string>>) => string;
  /** The fields of a fragment; undefined where it holds none. One that it lacks is that of the start; others are left aside. */
  readonly settings: (hash: string) => Readonly<Record<C, string>> | undefined;
}

/** The link of a page, which begins with its id. */
export function settingsLink<C extends string>(
  id: string,
  depart: Readonly<Record<C, string>>,
): SettingsLink<C> {
  const start = `${id}=1`;
  const fields = Object.keys(depart) as C[];
  return {
    fragment(typed) {
      if (fields.every((field) => typed[field] === depart[field])) return '';
      return `${start}&${new URLSearchParams(fields.map((field) => [field, typed[field]]))}`;
    },
    settings(hash) {
      const fragment = hash.replace(/^#/, '');
      if (fragment !== start && !fragment.startsWith(`${start}&`)) return undefined;
      const params = new URLSearchParams(fragment);
      return Object.fromEntries(
        fields.map((field) => [field, params.get(field) ?? depart[field]]),
      ) as Readonly<Record<C, string>>;
    },
  };
}
