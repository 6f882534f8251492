import { describe, expect, test } from 'vitest';
import { csvDemonstration } from '../../../src/population/invented/answers-file.ts';
import { intervalles } from '../../../src/population/questionnaire/bootstrap.ts';
import { groupeDe } from '../../../src/population/questionnaire/group-notes.ts';
import { noterRepondants } from '../../../src/population/questionnaire/respondent-notes.ts';
import { imported } from './tables.ts';

const notes = async (text: string) => noterRepondants((await imported(text)).repondants);

describe('intervalles()', () => {
  test('are the same for the same seed, and others for another', async () => {
    const demo = await notes(csvDemonstration());
    const [one, again, other] = [
      await intervalles(demo, { graine: 7 }),
      await intervalles(demo, { graine: 7 }),
      await intervalles(demo, { graine: 8 }),
    ];
    expect(again).toEqual(one);
    expect(other.note).not.toEqual(one.note);
    expect(one).toMatchObject({ tirages: 1000, graine: 7 });
  });

  test('hold the means of the demonstration set, and are as wide as their standard errors say', async () => {
    const read = await imported(csvDemonstration());
    const found = await intervalles(noterRepondants(read.repondants), { tirages: 5000 });
    const { note, dimensions } = groupeDe(read);
    const all = [[note, found.note] as const].concat(
      (['accessibilite', 'relation', 'continuite'] as const).map((id) => [
        dimensions[id],
        found.dimensions[id],
      ]),
    );
    for (const [mean, bounds] of all) {
      expect(Number(bounds?.bas)).toBeLessThan(Number(mean));
      expect(Number(bounds?.haut)).toBeGreaterThan(Number(mean));
    }
    const values = [...noterRepondants(read.repondants).note].map((each) => each / 166_320);
    const spread = Math.sqrt(
      values.reduce((sum, each) => sum + (each - Number(note)) ** 2, 0) / (values.length - 1),
    );
    const width = Number(found.note?.haut) - Number(found.note?.bas);
    const wanted = (2 * 1.96 * spread) / Math.sqrt(values.length);
    expect(Math.abs(width / wanted - 1)).toBeLessThan(0.05);
  });

  test('of one respondent are a point, of nobody nothing; who has no note is not drawn', async () => {
    const one = await intervalles(await notes('q10\n2\n5\n\n4\n'), { tirages: 20 });
    expect(one.note).toEqual({ bas: '50', haut: '50' });
    expect(one.dimensions).toEqual({
      accessibilite: null,
      relation: { bas: '50', haut: '50' },
      continuite: null,
    });
    expect((await intervalles(await notes('q1\n1\n'), { tirages: 20 })).note).toBeNull();
  });

  test('a dimension that a resample lacks does without it', async () => {
    const found = await intervalles(await notes('q1;q2;q10\n1;2;1\n2;;1\n'), { tirages: 200 });
    expect(found.dimensions.accessibilite).toEqual({ bas: '50', haut: '50' });
    expect(found.note).toEqual({ bas: '75', haut: '100' });
  });

  test('tell of their progress, give the event loop its turn, and stop when asked', async () => {
    const demo = await notes(csvDemonstration());
    const control = new AbortController();
    const told: number[] = [];
    const running = intervalles(demo, {
      tirages: 1e9,
      signal: control.signal,
      surProgres: (done) => {
        told.push(done);
        if (told.length === 3) setImmediate(() => control.abort());
      },
    });
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    expect(told.length).toBeGreaterThanOrEqual(3);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });
});
