import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { completeLock, platformOf } from '../../src/build/complete-lock.ts';

test.each([
  ['@x/binding-linux-arm64-musl', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
  ['@x/binding-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
  ['@x/cli-win32-x64', { os: ['win32'], cpu: ['x64'] }],
  ['@x/binding-wasm32-wasi', { cpu: ['wasm32'] }],
])('platformOf(%s) reads the platform in the name', (name, expected) => {
  expect(platformOf(name)).toEqual(expected);
});

describe('completeLock', () => {
  const tool = { version: '1.0.0', dev: true, optionalDependencies: { 'tool-darwin-x64': '1.0.0' } };

  test('adds an optional binary that the lock lacks, and nothing the second time', () => {
    const { lock, added } = completeLock({ packages: { '': {}, 'node_modules/tool': tool } });
    expect(added).toEqual(['node_modules/tool-darwin-x64']);
    expect(lock.packages['node_modules/tool-darwin-x64']).toEqual({
      version: '1.0.0',
      dev: true,
      optional: true,
      os: ['darwin'],
      cpu: ['x64'],
    });
    expect(completeLock(lock).added).toEqual([]);
  });

  test('finds a binary nested under its package', () => {
    const nested = { 'node_modules/tool/node_modules/tool-darwin-x64': { version: '1.0.0' } };
    expect(completeLock({ packages: { 'node_modules/tool': tool, ...nested } }).added).toEqual([]);
  });

  test('throws rather than guess a version', () => {
    const vague = { version: '1.0.0', optionalDependencies: { 'tool-darwin-x64': '^1.0.0' } };
    expect(() => completeLock({ packages: { 'node_modules/tool': vague } })).toThrow(
      'tool-darwin-x64@^1.0.0',
    );
  });
});

describe('package-lock.json', () => {
  const text = readFileSync('package-lock.json', 'utf8');

  test('lacks no optional binary (`npm run lock` completes it)', () => {
    expect(completeLock(JSON.parse(text)).added).toEqual([]);
  });

  test('names no registry', () => {
    expect(text).not.toContain('"resolved"');
  });
});
