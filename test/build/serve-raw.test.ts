import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteServer } from '../../src/build/serve.ts';

const DIGITS = '0123456789';
const MANY = '9'.repeat(23);

describe('siteServer, spoken to as no browser does', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ipep-raw-'));
  const server = siteServer(folder, '/');

  const dialled = (): Socket => connect((server.address() as AddressInfo).port, 'localhost');

  /** What comes back until the server closes, which the requests ask for or a refusal brings. */
  const sent = (bytes: string | Uint8Array, end: 'write' | 'end' = 'write') =>
    new Promise<string>((resolve) => {
      const socket = dialled();
      let said = '';
      socket.setEncoding('latin1').on('data', (text) => {
        said += text;
      });
      // What came before a reset counts: a server need not read a refused request to its end.
      socket.on('close', () => resolve(said)).on('error', () => {});
      socket[end](bytes);
    });

  const asked = (line: string, ...headers: string[]) =>
    sent(`${[`${line} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers].join('\r\n')}\r\n\r\n`);

  const statuses = (said: string) =>
    [...said.matchAll(/HTTP\/1\.1 (\d{3})/g)].map((found) => Number(found[1]));
  const body = (said: string) => said.slice(said.indexOf('\r\n\r\n') + 4);

  beforeAll(async () => {
    writeFileSync(join(folder, 'index.html'), 'accueil');
    writeFileSync(join(folder, 'digits.bin'), DIGITS);
    writeFileSync(join(folder, 'empty.bin'), '');
    writeFileSync(join(folder, 'heavy.txt'), 'x'.repeat(20_000_000));
    mkdirSync(join(folder, 'regles'));
    writeFileSync(join(folder, 'regles/index.html'), 'règles');
    await new Promise<void>((listening) => server.listen(0, listening));
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['bytes=0-0', '0'],
    ['bytes=2-4', '234'],
    ['bytes=7-', '789'],
    ['bytes=-5', '56789'],
    ['bytes=-1', '9'],
    ['bytes=-10', DIGITS],
    ['bytes=-11', DIGITS],
    [`bytes=-${MANY}`, DIGITS],
    [`bytes=0-${MANY}`, DIGITS],
    ['bytes=9-900', '9'],
    ['Bytes=2-4', '234'],
  ])('Range: %s gives 206 and « %s »', async (range, part) => {
    const said = await asked('GET /digits.bin', `Range: ${range}`);
    const first = DIGITS.indexOf(part);
    expect([statuses(said), body(said)]).toEqual([[206], part]);
    expect(said).toContain(`Content-Range: bytes ${first}-${first + part.length - 1}/10\r\n`);
    expect(said).toContain(`Content-Length: ${part.length}\r\n`);
  });

  test.each([
    ...['bytes=5-2', 'bytes=-0', 'bytes=10-', 'bytes=10-12', `bytes=${MANY}-`, `bytes=${MANY}-${MANY}`],
    ...[
      'bytes=',
      'bytes=-',
      'bytes=a-b',
      'bytes=0x2-4',
      'bytes=1-2z',
      'bytes=1',
      'bytes',
      'junk',
      'bytes=1--2',
    ],
    ...['bytes=5-2,7-6', 'bytes=0-1,z', 'bytes = 0-1', 'bytes=-1e1', 'bytes=0 -1', 'bytes=+1-2'],
  ])('Range: %s gives 416, and how long the file is', async (range) => {
    const said = await asked('GET /digits.bin', `Range: ${range}`);
    expect(statuses(said)).toEqual([416]);
    expect(said.toLowerCase()).toContain('content-range: bytes */10\r\n');
  });

  test.each(['lines=1-2', 'bytes=0-1,4-5'])('Range: %s is left aside: the whole file, 200', async (range) => {
    const said = await asked('GET /digits.bin', `Range: ${range}`);
    expect([statuses(said), body(said)]).toEqual([[200], DIGITS]);
  });

  test('no part of an empty file, of a page that is not there, or of a HEAD', async () => {
    expect(statuses(await asked('GET /empty.bin', 'Range: bytes=0-'))).toEqual([416]);
    expect(statuses(await asked('GET /absent', 'Range: bytes=5-2'))).toEqual([404]);
    const head = await asked('HEAD /digits.bin', 'Accept-Encoding: gzip');
    expect([statuses(head), body(head)]).toEqual([[200], '']);
  });

  test.each([
    ...['GET *^', 'GET *', 'GET @localhost/', 'GET localhost:80', 'GET regles/', 'OPTIONS *:x', 'OPTIONS *^'],
    ...['GET /%', 'GET /%zz', 'GET /%00', 'GET /digits.bin%00.html', 'GET /%c3%28', 'GET ftp://localhost/'],
    ...['GET http:/', 'GET file:///etc/passwd'],
  ])('%s gives 400', async (line) => {
    expect(statuses(await asked(line))).toEqual([400]);
  });

  test.each([
    ...['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'].map((each) => `${each} /`),
    'OPTIONS /',
    'OPTIONS *',
  ])('%s gives 405, and what is allowed', async (line) => {
    const said = await asked(line, 'Content-Length: 0');
    expect(statuses(said)).toEqual([405]);
    expect(said.toLowerCase()).toContain('allow: get, head\r\n');
  });

  test.each([
    ['GET http://localhost/', 200],
    ['GET HTTP://elsewhere.example:99/digits.bin', 200],
    ['GET http://localhost', 200],
    ['GET http://localhost?a=1', 200],
    ['GET http://[::bad/digits.bin', 200],
    ['GET /../../../../etc/passwd', 404],
    ['GET /..%2f..%2f..%2fetc/passwd', 404],
    ['GET /regles%2f..%2f..%2f', 404],
    ['GET /%5c..%5c', 404],
    ['GET /a/b/c', 404],
    ['GET /digits.bin/', 404],
    ['GET /digits.bin/more', 404],
  ])('%s gives %i', async (line, status) => {
    expect(statuses(await asked(line))).toEqual([status]);
  });

  test('an address longer than any file of a disk gives 404', async () => {
    for (const path of ['a'.repeat(6000), 'a/'.repeat(3000)])
      expect(statuses(await asked(`GET /${path}`))).toEqual([404]);
  });

  test('a redirect stays on this host, on one line', async () => {
    const said = await asked('GET http://elsewhere.example/regles?a=%0d%0aSet-Cookie:%20a=1');
    expect(said).toMatch(/\r\n(l|L)ocation: \/regles\/\?a=%0d%0aSet-Cookie:%20a=1\r\n/);
    expect(said).not.toMatch(/\r\nSet-Cookie/i);
    expect(await asked('GET //elsewhere.example/regles')).not.toMatch(/\r\nlocation/i);
    expect(await asked('GET /\\elsewhere.example/regles')).not.toMatch(/\r\nlocation/i);
  });

  test('headers beyond measure give 431, and what is no HTTP gives 400', async () => {
    expect(statuses(await asked('GET /', `X: ${'x'.repeat(17_000)}`))).toEqual([431]);
    expect(statuses(await asked(`GET /${'a'.repeat(17_000)}`))).toEqual([431]);
    for (const bytes of [
      '\0\0\0\0\r\n\r\n',
      'GET / HTTP/9.9\r\n\r\n',
      'GET\r\n\r\n',
      'GET / HTTP/1.1\r\nA b: 1\r\n\r\n',
    ])
      expect(statuses(await sent(bytes)), bytes).toEqual([400]);
  });

  test('good requests and others on one connection', async () => {
    const good = 'GET /digits.bin HTTP/1.1\r\nHost: a\r\n\r\n';
    const last = good.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n');
    expect(statuses(await sent(`${good}${good}}{\r\n\r\n`))).toContain(400);
    expect(
      statuses(await sent(`POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nabcde${last}`)),
    ).toEqual([405, 200]);
  });

  test('a reader who leaves halfway leaves the others their pages', async () => {
    for (const coding of ['identity', 'gzip']) {
      const socket = dialled();
      socket.write(`GET /heavy.txt HTTP/1.1\r\nHost: a\r\nAccept-Encoding: ${coding}\r\n\r\n`);
      await new Promise((resolve) => socket.once('data', resolve));
      const gone = new Promise((resolve) => socket.on('close', resolve));
      socket.resetAndDestroy();
      await gone;
    }
    const socket = dialled();
    socket.on('error', () => {});
    socket.write('GET /digits.bin HTTP/1.1\r\nHo');
    socket.destroy();
    expect(statuses(await asked('GET /digits.bin'))).toEqual([200]);
  });

  test('whatever is sent, the next request is answered', async () => {
    const bytes = fc.uint8Array({ maxLength: 300 });
    const odd = fc.stringMatching(/^[!-~]{0,40}$/);
    const lines = fc
      .record({ method: fc.constantFrom('GET', 'HEAD', 'OPTIONS'), target: odd, range: odd })
      .map(({ method, target, range }) =>
        Buffer.from(
          `${method} /${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nRange: bytes=${range}\r\n\r\n`,
        ),
      );
    await fc.assert(
      fc.asyncProperty(fc.oneof(bytes, lines), async (request) => {
        // Half a request is left waiting by HTTP: the end that the client says is what closes it.
        await sent(request, 'end');
        expect(statuses(await asked('GET /digits.bin'))).toEqual([200]);
      }),
      { numRuns: 150 },
    );
  });
});
