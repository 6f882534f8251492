/** What the report of Playwright says of the browser tests, `--reporter=json`. */
import { stripVTControlCharacters } from 'node:util';

interface Suite {
  readonly specs?: readonly Spec[];
  readonly suites?: readonly Suite[];
}

interface Spec {
  readonly title: string;
  readonly file: string;
  readonly line: number;
  readonly tests: readonly {
    readonly projectName: string;
    readonly status: string;
    readonly results: readonly { readonly error?: { readonly message?: string } }[];
  }[];
}

export interface SiteReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly suites: readonly Suite[];
}

/** So many tests of a run may need their second try: by more, something is wrong that no test names. */
export const MOST_FLAKY = 2;

const specsOf = ({ specs = [], suites = [] }: Suite): Spec[] => [...specs, ...suites.flatMap(specsOf)];

/** The tests of one of Playwright's states, each by its name and by what its first try said. */
export function testsThat(status: 'flaky' | 'unexpected', { suites }: SiteReport): string[] {
  return suites.flatMap(specsOf).flatMap(({ title, file, line, tests }) =>
    tests
      .filter((test) => test.status === status)
      .map(({ projectName, results }) => {
        const message = stripVTControlCharacters(results[0]?.error?.message ?? 'no error');
        return `[${projectName}] ${file}:${line} ${title} (${message.split('\n', 1)[0]})`;
      }),
  );
}

/** How many tests passed and failed. Those that passed at their second try have failed where they are too many. */
export function siteCount({ stats }: SiteReport): { readonly passed: number; readonly failed: number } {
  const tooMany = stats.flaky > MOST_FLAKY;
  return {
    passed: stats.expected + (tooMany ? 0 : stats.flaky),
    failed: stats.unexpected + (tooMany ? stats.flaky : 0),
  };
}
