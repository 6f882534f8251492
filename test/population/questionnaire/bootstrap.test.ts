import { describe, expect, test } from 'vitest';
import { csvDemonstration } from '../../../src/population/invented/invented-answers.ts';
import { intervals } from '../../../src/population/questionnaire/bootstrap.ts';
import { groupOf } from '../../../src/population/questionnaire/group-notes.ts';
import { noteRespondents } from '../../../src/population/questionnaire/respondent-notes.ts';
import { imported } from './tables.ts';

const notes = async (text: string) => noteRespondents((await imported(text)).respondents);

describe('intervals()', () => {
  test('are the same for the same seed, and others for another', async () => {
    const demo = await notes(csvDemonstration());
    const [one, again, other] = [
      await intervals(demo, { graine: 7 }),
      await intervals(demo, { graine: 7 }),
      await intervals(demo, { graine: 8 }),
    ];
    expect(again).toEqual(one);
    expect(other.note).not.toEqual(one.note);
    expect(one).toMatchObject({ tirages: 1000, graine: 7 });
  });

  test('hold the means of the demonstration set, and are as wide as their standard errors say', async () => {
    const read = await imported(csvDemonstration());
    const found = await intervals(noteRespondents(read.respondents), { tirages: 5000 });
    const { note, dimensions } = groupOf(read);
    const all = [[note, found.note] as const].concat(
      (['accessibilite', 'relation', 'continuite'] as const).map((id) => [
        dimensions[id],
        found.dimensions[id],
      ]),
    );
    for (const [mean, bounds] of all) {
      expect(Number(bounds?.low)).toBeLessThan(Number(mean));
      expect(Number(bounds?.high)).toBeGreaterThan(Number(mean));
    }
    const values = [...noteRespondents(read.respondents).note].map((each) => each / 166_320);
    const spread = Math.sqrt(
      values.reduce((sum, each) => sum + (each - Number(note)) ** 2, 0) / (values.length - 1),
    );
    const width = Number(found.note?.high) - Number(found.note?.low);
    const wanted = (2 * 1.96 * spread) / Math.sqrt(values.length);
    expect(Math.abs(width / wanted - 1)).toBeLessThan(0.05);
  });

  test('of one respondent are a point, of nobody nothing; who has no note is not drawn', async () => {
    const one = await intervals(await notes('q10\n2\n5\n\n4\n'), { tirages: 20 });
    expect(one.note).toEqual({ low: '50', high: '50' });
    expect(one.dimensions).toEqual({
      accessibilite: null,
      relation: { low: '50', high: '50' },
      continuite: null,
    });
    expect((await intervals(await notes('q1\n1\n'), { tirages: 20 })).note).toBeNull();
  });

  test('a dimension that a resample lacks does without it', async () => {
    const found = await intervals(await notes('q1;q2;q10\n1;2;1\n2;;1\n'), { tirages: 200 });
    expect(found.dimensions.accessibilite).toEqual({ low: '50', high: '50' });
    expect(found.note).toEqual({ low: '75', high: '100' });
  });

  test('tell of their progress, give the event loop its turn, and stop when asked', async () => {
    const demo = await notes(csvDemonstration());
    const control = new AbortController();
    const told: number[] = [];
    const running = intervals(demo, {
      tirages: 1e9,
      signal: control.signal,
      onProgress: (done) => {
        told.push(done);
        if (told.length === 3) setImmediate(() => control.abort());
      },
    });
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    expect(told.length).toBeGreaterThanOrEqual(3);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });
});
