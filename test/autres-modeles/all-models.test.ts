import { describe, expect, test } from 'vitest';
import { models } from '../../src/autres-modeles/all-models.ts';
import { points } from '../../src/autres-modeles/points.ts';
import { publicTexts } from '../../src/autres-modeles/public-texts.ts';
import { modelCitations } from '../../src/autres-modeles/quoted.ts';

const cells = models.flatMap((model) =>
  points.map(({ id }) => ({ model: model.id, point: id, cell: model.cells[id] })),
);
const told = cells.flatMap(({ cell, ...of }) => (cell === null ? [] : [{ ...cell, ...of }]));

describe('models, point by point', () => {
  test('are told in few words, then in one or two sentences', () => {
    for (const { short, words, model, point } of told) {
      expect(short.length, `${model}, ${point}`).toBeLessThanOrEqual(40);
      expect(short, `${model}, ${point}`).not.toMatch(/\.$/);
      expect(words, `${model}, ${point}`).toMatch(/^\S.*\.$/s);
    }
  });

  test('Ipep is told on every point, and by the five documents alone but for what came after them', () => {
    const ipep = told.filter(({ model }) => model === 'ipep');
    expect(ipep.map(({ point }) => point)).toEqual(points.map(({ id }) => id));
    const elsewhere = ipep.filter(({ sources }) => sources.some((source) => 'text' in source));
    expect(elsewhere.map(({ point }) => point)).toEqual(['since']);
  });

  test('every public text that is listed is one that a cell stands on', () => {
    const used = new Set(
      told.flatMap(({ sources }) => sources.flatMap((source) => ('text' in source ? [source.text] : []))),
    );
    expect([...used].toSorted()).toEqual(Object.keys(publicTexts).toSorted());
  });

  test('the passages of the documents stand once each', () => {
    expect(new Set(modelCitations).size).toBe(modelCitations.length);
    expect(modelCitations).toContain('modelesEtrangers');
  });
});
