/** What the modules of a page load: all that they import, and what that imports, but types, which ship nothing. */

/** A module and what it imports, as dependency-cruiser tells them. */
export interface ImportingModule {
  readonly source: string;
  readonly dependencies: readonly {
    readonly resolved: string;
    readonly dependencyTypes: readonly string[];
  }[];
}

/** For each module whose path is like one of `from`, and that loads one like `evaluators`: the shortest way there. */
export function pathsToEvaluators(
  modules: readonly ImportingModule[],
  from: readonly string[],
  evaluators: string,
): string[][] {
  const loads = new Map(
    modules.map(({ source, dependencies }) => [
      source,
      dependencies
        .filter(({ dependencyTypes }) => !dependencyTypes.includes('type-only'))
        .map(({ resolved }) => resolved),
    ]),
  );
  const starts = [...loads.keys()].filter((path) => from.some((each) => new RegExp(each).test(path)));
  return starts.flatMap((start) => {
    const found = wayTo(start, (path) => loads.get(path) ?? [], new RegExp(evaluators));
    return found ? [found] : [];
  });
}

function wayTo(
  start: string,
  loads: (path: string) => readonly string[],
  wanted: RegExp,
): string[] | undefined {
  const before = new Map<string, string | undefined>([[start, undefined]]);
  for (const path of before.keys()) {
    if (wanted.test(path)) {
      const way = [path];
      for (let each = before.get(path); each !== undefined; each = before.get(each)) way.unshift(each);
      return way;
    }
    for (const next of loads(path)) if (!before.has(next)) before.set(next, path);
  }
  return undefined;
}
