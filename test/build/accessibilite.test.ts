import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('src/pages/accessibilite.astro', 'utf8');

test.each(['axe-core', 'html-validate'])('/accessibilite/ names the version of %s that tests it', (name) => {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  expect(page).toContain(`${name} ${version.replace(/\.\d+$/, '')}`);
});
