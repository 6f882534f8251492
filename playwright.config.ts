import { env } from 'node:process';
import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './src/build/browser.ts';

/** src/build/check.ts looks for free ones. */
const port = Number(env['SITE_PORT'] ?? 4401);
const basePort = Number(env['SITE_BASE_PORT'] ?? port + 1);
const executablePath = findBrowser();

/**
 * What takes a test's time and proves nothing: scrolls that glide, code made faster and rubbish cleared by several threads
 * for a page that lives two seconds. Without them the tests take nine tenths of the time. What runs long, as 100 000
 * patients, is still made faster, later. Chromium does not say which of these flags it knows: V8 renames them.
 */
const inHaste = [
  '--disable-smooth-scrolling',
  '--js-flags=--invocation-count-for-maglev=8000 --invocation-count-for-turbofan=60000 --single-threaded-gc',
];

/** One built site, served as `npm start` does. */
function site(folder: string, base: string, sitePort: number) {
  const url = `http://localhost:${sitePort}${base}`;
  return {
    url,
    server: {
      command: `node src/build/serve.ts ${folder}`,
      env: { BASE: base, PORT: String(sitePort) },
      url,
      reuseExistingServer: false,
    },
  };
}

const racine = site('dist', '/', port);
const base = site('test-results/dist-base', '/ipep/', basePort);

export default defineConfig({
  testDir: 'test/site',
  outputDir: 'test-results/playwright',
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: true,
  workers: 3,
  // The machine's luck refuses no work, and hides nothing: src/build/check.ts names who needed it (src/decisions/tests.md).
  retries: 1,
  // Tests wait for what is to come, and not for a time: these ends are for what never comes, on a machine at work elsewhere.
  timeout: 300_000,
  expect: { timeout: 120_000 },
  reporter: 'list',
  webServer: [racine.server, base.server],
  use: {
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    // What a page loads is what its server sends; test/site/offline.spec.ts allows them.
    serviceWorkers: 'block',
    // What is not there is said before the test's own time is up.
    actionTimeout: 60_000,
    launchOptions: { args: [...browserFlags, ...inHaste], ...(executablePath ? { executablePath } : {}) },
    // A trace makes every test half as long again: TRACE=1 takes it, to look at one that fails.
    trace: env['TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'racine', use: { baseURL: racine.url }, grepInvert: /@base/ },
    // A test tagged @racine looks at something that no base can change; one tagged @base does there what others do here.
    { name: 'base', use: { baseURL: base.url }, grepInvert: /@racine/ },
  ],
});
