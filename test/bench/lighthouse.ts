/**
 * `npm run lighthouse`: Lighthouse, mobile profile, on four pages of the built site; prints the median of five runs.
 * It wants `dist`, which `npm run build` makes. Exits with 1 when accessibility, best practices or SEO is below 100;
 * performance depends on the machine, and is only reported.
 *
 * `npm run lighthouse -- 1` runs each page once.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { argv, env, exit } from 'node:process';
import { chromium } from '@playwright/test';
import getPort from 'get-port';
import lighthouse from 'lighthouse';
import { browserFlags, findBrowser } from '../../src/build/browser.ts';
import { siteServer } from '../../src/build/serve.ts';

const PAGES = ['/', '/estimer/', '/regles/ecart/', '/regles/indicateurs/'];
const GATES = ['accessibility', 'best-practices', 'seo'] as const;
const TIMES = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
} as const;

type Category = 'performance' | (typeof GATES)[number];
type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

async function measured(url: string, port: number): Promise<Result> {
  const result = await lighthouse(url, { port, logLevel: 'error' });
  if (result === undefined) throw new Error(`Lighthouse gave nothing for ${url}`);
  if (result.lhr.runtimeError) throw new Error(`${url}: ${result.lhr.runtimeError.message}`);
  return result.lhr;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const score = (lhr: Result, category: Category): number =>
  Math.round((lhr.categories[category]?.score ?? 0) * 100);

/** The audits that keep a category from 100, with what Lighthouse says of the first places. */
function missed(lhr: Result, category: Category): string[] {
  const refs = lhr.categories[category]?.auditRefs.filter(({ weight }) => weight > 0) ?? [];
  return refs
    .map(({ id }) => lhr.audits[id])
    .filter((audit) => audit !== undefined && audit.score !== null && audit.score < 1)
    .map((audit) => `  ${category}: ${audit?.title} ${JSON.stringify(audit?.details ?? {}).slice(0, 600)}`);
}

function report(path: string, results: readonly Result[]): boolean {
  const performances = results.map((lhr) => score(lhr, 'performance'));
  // A category that is not the same each time is at its worst.
  const gates = GATES.map((category) => Math.min(...results.map((lhr) => score(lhr, category))));
  const times = Object.entries(TIMES).map(([name, id]) => {
    const value = median(results.map((lhr) => lhr.audits[id]?.numericValue ?? Number.NaN));
    return `${name} ${name === 'CLS' ? value.toFixed(3) : `${value.toFixed(0)} ms`}`;
  });
  const performance = `${median(performances)} (${performances.join(' ')})`;
  console.log([path.padEnd(22), performance.padEnd(24), ...gates.map(String), ...times].join('   '));
  const categories = env['VERBOSE'] ? (['performance', ...GATES] as const) : GATES;
  for (const line of new Set(results.flatMap((lhr) => categories.flatMap((each) => missed(lhr, each)))))
    console.log(line);
  return gates.every((gate) => gate === 100);
}

const runs = Number(argv[2] ?? 5);
const site = resolve(env['OUT'] || 'dist');
if (!existsSync(site)) {
  console.error(`There is no ${site}: run \`npm run build\` first.`);
  exit(2);
}
const sitePort = await getPort();
const debugPort = await getPort();
const executablePath = findBrowser();
const server = siteServer(site, '/').listen(sitePort);
const browser = await chromium.launch({
  args: [...browserFlags, `--remote-debugging-port=${debugPort}`],
  ...(executablePath && { executablePath }),
});
let held = true;
try {
  console.log(`page, performance: median (each run)   ${GATES.join('   ')}   medians of the times`);
  for (const path of PAGES) {
    const results: Result[] = [];
    for (let run = 0; run < runs; run += 1)
      results.push(await measured(`http://localhost:${sitePort}${path}`, debugPort));
    held = report(path, results) && held;
  }
} finally {
  await browser.close();
  server.close();
}
console.log(held ? 'held: 100 for accessibility, best practices and SEO' : 'MISSED: a score below 100');
exit(held ? 0 : 1);
