import { expect, test } from 'vitest';
import { MOST_FLAKY, type SiteReport, siteCount, testsThat } from '../../src/build/site-report.ts';

type Status = 'expected' | 'unexpected' | 'flaky';

/** A report of tests of one file, in a group, as Playwright writes it. */
function report(...statuses: readonly Status[]): SiteReport {
  const specs = statuses.map((status, rank) => ({
    title: `cell ${rank} moves`,
    file: 'carnet.spec.ts',
    line: 10 + rank,
    tests: [
      {
        projectName: 'racine',
        status,
        results:
          status === 'expected'
            ? [{}]
            : [{ error: { message: '\u001b[31mError: the focus follows\u001b[39m\n\n  more' } }, {}],
      },
    ],
  }));
  const count = (status: Status) => statuses.filter((each) => each === status).length;
  return {
    stats: { expected: count('expected'), unexpected: count('unexpected'), flaky: count('flaky') },
    suites: [{ specs: [], suites: [{ specs }] }],
  };
}

test('testsThat(status, report) names each test, where it stands, and what its first try said', () => {
  const mixed = report('expected', 'flaky', 'unexpected');
  expect(testsThat('flaky', mixed)).toEqual([
    '[racine] carnet.spec.ts:11 cell 1 moves (Error: the focus follows)',
  ]);
  expect(testsThat('unexpected', mixed)).toEqual([
    '[racine] carnet.spec.ts:12 cell 2 moves (Error: the focus follows)',
  ]);
});

test('siteCount(report) takes two second tries for luck, and three for failures', () => {
  const flaky = (count: number) => Array.from({ length: count }, () => 'flaky' as const);
  expect(siteCount(report('expected', ...flaky(MOST_FLAKY)))).toEqual({ passed: 3, failed: 0 });
  expect(siteCount(report('expected', ...flaky(MOST_FLAKY + 1)))).toEqual({ passed: 1, failed: 3 });
});

test('siteCount(report) counts what failed twice as failed', () => {
  expect(siteCount(report('expected', 'unexpected', 'flaky'))).toEqual({ passed: 2, failed: 1 });
});
