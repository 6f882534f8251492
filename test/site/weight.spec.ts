import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { builtPages } from './built.ts';
import { redrawn, settled } from './watch.ts';

interface Weight {
  /** Bytes of scripts, as gzip sends them. */
  readonly script: number;
  readonly font: number;
}

/** Adds up what a page loads, from its responses; `weigh()` says how much up to now. */
function scales(page: Page): () => Promise<Weight> {
  const bodies: Promise<Weight>[] = [];
  page.on('response', (response) => {
    const weigh = async (): Promise<Weight> => {
      const body = await response.body();
      const script = response.url().endsWith('.js') ? gzipSync(body).length : 0;
      // A woff2 is compressed by itself.
      return { script, font: response.url().endsWith('.woff2') ? body.length : 0 };
    };
    bodies.push(weigh());
  });
  return async () => {
    const all = await Promise.all(bodies);
    const sum = (kind: keyof Weight) => all.reduce((total, weight) => total + weight[kind], 0);
    return { script: sum('script'), font: sum('font') };
  };
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

for (const path of builtPages().filter((each) => /^(regles\/.+|estimer\/|parametres\/)/.test(each))) {
  const regle = path.startsWith('regles/');
  test(`/${path} is light, before it answers and in all`, { tag: '@racine' }, async ({ page }) => {
    const weigh = scales(page);
    await page.goto(`./${path}`, { waitUntil: 'networkidle' });
    await settled(page);
    expect(page.workers(), 'no worker before a reader has changed anything').toHaveLength(0);
    const before = await weigh();
    // A calculation and a drawing: all the code of the page.
    await redrawn(page, async () => {
      if (regle) await page.locator('.cas button').first().click();
      else if (path === 'estimer/') await page.getByLabel('Patientèle').fill('7000');
      else await page.locator('#tunnel').getByLabel(/jeu A/).fill('3');
    });
    expect(page.workers()).toHaveLength(1);
    const all = await weigh();
    const said = `${kB(before.script)} before, ${kB(all.script)} in all, fonts ${kB(all.font)}`;
    test.info().annotations.push({ type: 'weight', description: said });
    if (regle) {
      expect(before.script, said).toBeLessThanOrEqual(60_000);
      expect(all.script, said).toBeLessThanOrEqual(170_000);
    }
    expect(all.font, said).toBeLessThanOrEqual(150_000);
  });
}
