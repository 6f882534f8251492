import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { securityHeaders } from '../../src/build/headers.ts';
import { siteServer } from '../../src/build/serve.ts';
import { contentPolicy, withPolicy } from '../../src/build/site/content-policy.ts';

describe('siteServer(folder, "/ipep/")', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ipep-site-'));
  const policy = contentPolicy(['<script>go()</script>']);
  const home = withPolicy('<head></head>accueil', policy);
  const server = siteServer(folder, '/ipep/');
  const get = (path: string) =>
    fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`, { redirect: 'manual' });

  beforeAll(async () => {
    mkdirSync(join(folder, 'regles'));
    mkdirSync(join(folder, '_astro'));
    writeFileSync(join(folder, 'index.html'), home);
    writeFileSync(join(folder, '_astro/worker.js'), '');
    writeFileSync(join(folder, '404.html'), 'introuvable');
    writeFileSync(join(folder, 'regles/index.html'), 'règles');
    writeFileSync(join(folder, 'regles/worker.js'), '');
    await new Promise<void>((listening) => server.listen(0, listening));
  });

  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['/ipep/', 200, 'text/html', home],
    ['/ipep/regles/', 200, 'text/html', 'règles'],
    ['/ipep/regles/worker.js', 200, 'text/javascript', ''],
    ['/ipep/absent/', 404, 'text/html', 'introuvable'],
    ['/regles/', 404, 'text/html', 'introuvable'],
    ['//', 404, 'text/html', 'introuvable'],
    ['/ipep/%2e%2e/%2e%2e/etc/passwd', 404, 'text/html', 'introuvable'],
  ])('GET %s answers %i, %s', async (path, status, type, text) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain(type);
    expect(await response.text()).toBe(text);
  });

  test.each([
    ['/ipep', '/ipep/'],
    ['/ipep/regles?a=1', '/ipep/regles/?a=1'],
  ])('GET %s redirects to %s', async (path, location) => {
    const response = await get(path);
    expect([response.status, response.headers.get('location')]).toEqual([301, location]);
  });

  test.each([
    ['/ipep/', 'no-cache'],
    ['/ipep/regles/', 'no-cache'],
    ['/ipep/regles', 'no-cache'],
    ['/ipep/sw.js', 'no-cache'],
    ['/ipep/_astro/worker.js', 'public, max-age=31536000, immutable'],
    ['/ipep/_astro/absent.js', 'no-cache'],
    ['/ipep/integrer/ecart/', 'no-cache'],
    ['/absent/', 'no-cache'],
  ])(
    "GET %s carries the policy of the site's pages and the other headers, Cache-Control: %s",
    async (path, life) => {
      const { headers } = await get(path);
      expect(headers.get('cache-control')).toBe(life);
      for (const [name, value] of Object.entries(securityHeaders(policy, path.replace('/ipep/', ''))))
        expect(headers.get(name), name).toBe(value);
    },
  );
});
