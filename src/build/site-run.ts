/** What the browser tests of the built site need, for `npm test` and `npm run test:shake`. */
import getPort, { portNumbers } from 'get-port';

/** The commands that build what the tests visit, and their variables. */
export const siteBuilds = [
  { base: '/', folder: 'dist' },
  { base: '/ipep/', folder: 'test-results/dist-base' },
].map(({ base, folder }) => ({
  name: `build at ${base}`,
  commands: [['node', 'src/build/astro.ts', 'build']],
  variables: { BASE: base, OUT: folder },
}));

/** Finds a browser, or installs one. */
export const browserCommand = ['node', 'src/build/browser.ts'];

/** A dot a test, then what failed: a log that is cut still names it. */
export const siteCommand = ['playwright', 'test', '--reporter=dot,json'];

/** The variables of one run: where its report goes, and two ports that nobody has. */
export async function siteVariables(report: string): Promise<NodeJS.ProcessEnv> {
  const port = async () => String(await getPort({ port: portNumbers(4401, 4500) }));
  return { PLAYWRIGHT_JSON_OUTPUT_FILE: report, SITE_PORT: await port(), SITE_BASE_PORT: await port() };
}
