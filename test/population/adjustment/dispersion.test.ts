import { describe, expect, test, vi } from 'vitest';
import { disperse } from '../../../src/population/adjustment/dispersion.ts';
import { invent } from '../../../src/population/invented/national-sample.ts';
import { adjustmentFaultWords } from '../../../src/workers/adjustment/adjustment-fault-words.ts';
import { turns } from '../../turns.ts';

const { depense } = invent({ patients: 5000 });
const mean = depense.reduce((sum, each) => sum + each, 0) / depense.length;
const spread = Math.sqrt(depense.reduce((sum, each) => sum + (each - mean) ** 2, 0) / depense.length);
const flat = new Float64Array(depense.length).fill(mean);

async function done(...given: Parameters<typeof disperse>) {
  const found = await disperse(...given);
  if (!found.ok) throw new Error(found.fault.code);
  return found;
}

describe('disperse()', () => {
  test('spreads as theory says: the standard deviation over the root of the size', async () => {
    const tirages = 2000;
    const found = await done(depense, flat, { tunnel: 0.05, tailles: [500, 2000], tirages });
    for (const { taille: size, moyenne, ecartType, quantiles } of found.tailles) {
      const theory = spread / mean / Math.sqrt(size);
      // The relative error of a standard deviation drawn 2 000 times is 1.6 %, more with a heavy tail.
      expect(Math.abs(ecartType / theory - 1)).toBeLessThan(0.07);
      expect(Math.abs(moyenne)).toBeLessThan((4 * theory) / Math.sqrt(tirages));
      const [low = 0, , , , high = 0] = quantiles.map(({ valeur }) => valeur);
      expect((high - low) / theory).toBeGreaterThan(3.6);
      expect((high - low) / theory).toBeLessThan(4.2);
      expect(quantiles.map(({ p }) => p)).toEqual([0.025, 0.25, 0.5, 0.75, 0.975]);
    }
  });

  test('counts each group once: in a bar, and in the tunnel or out of it', async () => {
    const found = await done(depense, flat, { tunnel: 0.05, tailles: [300, 3000], tirages: 500 });
    const [small, great] = found.tailles;
    for (const each of found.tailles) {
      expect(each.histogram.reduce((sum, { nombre: number }) => sum + number, 0)).toBe(500);
      expect(each.outsideTunnel).toBeCloseTo(each.underTunnel + each.surLeTunnel, 12);
      const out = each.histogram.filter(({ from, a }) => a <= -0.05 + 1e-9 || from >= 0.05 - 1e-9);
      expect(out.reduce((sum, { nombre: number }) => sum + number, 0) / 500).toBeCloseTo(
        each.outsideTunnel,
        12,
      );
    }
    expect(great?.outsideTunnel).toBeLessThan(small?.outsideTunnel ?? 0);
    expect(small?.histogram.map(({ from }) => from)).toEqual(great?.histogram.map(({ from }) => from));
  });

  test('keeps bars few, whatever the size and the tunnel, and every group in one', async () => {
    for (const tunnel of [0, 0.0001, 0.05, 0.4]) {
      const found = await done(depense, flat, { tunnel, tailles: [1, 5000], tirages: 200 });
      for (const { histogram } of found.tailles) {
        expect(histogram.length).toBeLessThanOrEqual(82);
        expect(histogram.reduce((sum, { nombre: number }) => sum + number, 0)).toBe(200);
      }
    }
  });

  test('follows the tunnel that it is given', async () => {
    const share = async (tunnel: number) =>
      (await done(depense, flat, { tunnel, tailles: [500], tirages: 300 })).tailles[0]?.outsideTunnel ?? -1;
    expect(await share(0)).toBe(1);
    const [narrow, wide] = [await share(0.02), await share(0.2)];
    expect(narrow).toBeGreaterThan(wide);
    expect(wide).toBeGreaterThanOrEqual(0);
  });

  test('is the same for the same seed, and another for another', async () => {
    const options = { tunnel: 0.05, tailles: [50], tirages: 40 };
    const one = await done(depense, flat, { ...options, graine: 1 });
    expect(await done(depense, flat, { ...options, graine: 1 })).toEqual(one);
    expect((await done(depense, flat, { ...options, graine: 2 })).tailles).not.toEqual(one.tailles);
  });

  test('of patients who all spend what is expected does not spread', async () => {
    const found = await done(flat, flat, { tunnel: 0.05, tailles: [10], tirages: 5 });
    expect(found.tailles[0]).toMatchObject({ moyenne: 0, ecartType: 0, outsideTunnel: 0 });
    const without = await done(flat, flat, { tunnel: 0, tailles: [10], tirages: 5 });
    expect(without.tailles[0]?.histogram.reduce((sum, { nombre: number }) => sum + number, 0)).toBe(5);
  });

  test('refuses a model that expects nothing of a group', async () => {
    const none = new Float64Array(depense.length);
    const found = await disperse(depense, none, { tunnel: 0.05, tailles: [10], tirages: 5 });
    expect(found).toMatchObject({ ok: false, fault: { code: 'no-expected-spending' } });
  });

  test.each([
    [{ tunnel: 1 }, 'tunnel', '« 1 »'],
    [{ tunnel: Number.NaN }, 'tunnel', '« NaN »'],
    [{ tunnel: 0.05, tailles: [10, 0] }, 'group-size', '« 0 »'],
    [{ tunnel: 0.05, tailles: [] }, 'group-size', 'attendu'],
    [{ tunnel: 0.05, tirages: 1.5 }, 'tirages', '« 1,5 »'],
  ])('refuses %o, with the value', async (options, code, said) => {
    const found = await disperse(depense, flat, options);
    expect(found).toMatchObject({ ok: false, fault: { code } });
    expect(found.ok || adjustmentFaultWords(found.fault)).toContain(said);
  });

  test('tells how far it is, and stops when asked', async () => {
    const stop = new AbortController();
    const told: number[] = [];
    const running = disperse(depense, flat, {
      tunnel: 0.05,
      tirages: 1_000_000,
      signal: stop.signal,
      onProgress: (done) => void told.push(done),
    });
    const failed = expect(running).rejects.toThrow('enough');
    await vi.waitFor(() => expect(told.length).toBeGreaterThan(1));
    stop.abort(new Error('enough'));
    await failed;
    const count = told.length;
    await turns();
    expect(told).toHaveLength(count);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });
});
