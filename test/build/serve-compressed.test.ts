import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteServer } from '../../src/build/serve.ts';

describe('siteServer(folder, "/") compresses', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ipep-gzip-'));
  const long = 'règle '.repeat(50_000);
  const server = siteServer(folder, '/');

  /** As it is sent: `fetch` would unpack it. */
  async function sent(path: string, headers: Record<string, string>) {
    const { port } = server.address() as AddressInfo;
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      get({ port, path, headers }, resolve).on('error', reject);
    });
    return {
      status: response.statusCode,
      encoding: response.headers['content-encoding'],
      length: response.headers['content-length'],
      vary: response.headers.vary,
      body: await buffer(response),
    };
  }

  beforeAll(async () => {
    writeFileSync(join(folder, 'index.html'), long);
    writeFileSync(join(folder, '404.html'), 'introuvable');
    writeFileSync(join(folder, 'inter.woff2'), 'font');
    await new Promise<void>((listening) => server.listen(0, listening));
  });

  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['/', 'gzip', 200, long, gunzipSync],
    ['/', 'br', 200, long, brotliDecompressSync],
    ['/absent/', 'gzip', 404, 'introuvable', gunzipSync],
  ])(
    'GET %s in %s, %i, whole, without the length of the file',
    async (path, encoding, status, text, unpack) => {
      const { body, ...answer } = await sent(path, { 'accept-encoding': encoding });
      expect(answer).toEqual({ status, encoding, length: undefined, vary: 'Accept-Encoding' });
      expect(unpack(body).toString()).toBe(text);
    },
  );

  test.each([
    ['a browser that does not take it', '/', {}, 200, long],
    ['a font', '/inter.woff2', { 'accept-encoding': 'gzip' }, 200, 'font'],
    ['a part of a file', '/', { 'accept-encoding': 'gzip', range: 'bytes=0-3' }, 206, 'règ'],
  ])('neither for %s', async (_, path, headers, status, text) => {
    const { body, ...answer } = await sent(path, headers);
    expect([answer.status, answer.encoding]).toEqual([status, undefined]);
    expect(body.toString()).toBe(text);
  });
});
