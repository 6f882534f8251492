import { execFileSync } from 'node:child_process';
import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { parameterIds } from '../../../src/cahier/ids.ts';
import { graph } from '../../../src/formula/node.ts';
import { definitions, digestOf } from '../../../src/scenario/rules/digest.ts';
import { constant, relabelled, today, withDefaults } from './altered.ts';

const module = (path: string) => new URL(`../../../src/${path}`, import.meta.url).href;
const program = (say: string) => `
  const { edition } = await import('${module('cahier/edition.ts')}');
  const { digestOf } = await import('${module('scenario/rules/digest.ts')}');
  ${say}(digestOf(edition('2019')));`;

describe('digestOf(edition)', () => {
  test('is 32 hexadecimal digits, the same in another process and in a worker', async () => {
    const own = digestOf(today);
    expect(own).toMatch(/^[0-9a-f]{32}$/);
    const args = ['--input-type=module', '-e', program('process.stdout.write')];
    // Another language, another time zone: an order or a number of a locale would show.
    const env = { ...process.env, LC_ALL: 'sv_SE.UTF-8', TZ: 'Pacific/Auckland' };
    expect(execFileSync(process.execPath, args, { encoding: 'utf8', env })).toBe(own);
    const said = `const { parentPort } = await import('node:worker_threads');${program('parentPort.postMessage')}`;
    const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(said)}`));
    expect(
      await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject)),
    ).toBe(own);
    await worker.terminate();
  });

  test('changes with a formula, with a rule that is put in its place, and not with its words', () => {
    expect(digestOf(relabelled('ecart'))).toBe(digestOf(today));
    const digests = [today, constant('ecart', '0'), constant('ecart', '1'), constant('gains', '0')].map(
      digestOf,
    );
    expect(new Set(digests).size).toBe(digests.length);
  });

  test('changes with the default value of any parameter, and not with its label, its bounds or its source', () => {
    const changed = parameterIds.map((id) => digestOf(withDefaults({ [id]: '0.123' })));
    expect(new Set([digestOf(today), ...changed]).size).toBe(parameterIds.length + 1);
    const { tunnel } = today.parameters;
    const said = { ...tunnel, label: 'Autre', bounds: { min: '0' }, section: 'partie 99' };
    expect(digestOf({ ...today, parameters: { ...today.parameters, tunnel: said } })).toBe(digestOf(today));
  });
});

describe('definitions(edition)', () => {
  test('has a line for every rule and step, and all default values, as a file that a reviewer reads', async () => {
    const text = definitions(today);
    const rules = graph(Object.values(today.nodes)).filter((node) => node.kind === 'rule');
    for (const { role, id } of rules) expect(text, id).toContain(`(${role} ${id} `);
    expect(new Set(text.split('\n')).size).toBe(text.split('\n').length);
    await expect(`${text}\n`).toMatchFileSnapshot('snapshots/definitions.txt');
  });
});
