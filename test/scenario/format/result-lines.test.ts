import { describe, expect, test } from 'vitest';
import {
  resultFields,
  resultLines,
  resultTable,
  withNumbers,
} from '../../../src/scenario/format/result-lines.ts';
import { evaluate } from '../../../src/scenario/run/evaluate.ts';
import { exampleDocument, withValue } from '../documents.ts';
import { everyYear, scenarioFrom } from '../reading.ts';

const document = withValue(exampleDocument('05-portefeuille-national.json'), 'id', 'n°1');
const scenario = scenarioFrom(
  withValue(withValue(document, 'groupements[1].id', 'g'), 'parametres', { tunnel: '0.03' }),
);
const results = evaluate(scenario);
const lines = resultLines(scenario, results);

describe('resultLines', () => {
  test('has one line a groupement and results year: whose it is, what was given, every result', () => {
    const years = everyYear(results);
    expect(lines).toHaveLength(years.length);
    for (const [rank, line] of lines.entries()) {
      const { groupement, rank: own, annee } = years[rank] as (typeof years)[number];
      const {
        nom,
        premiereAnnee,
        id = null,
        annees,
      } = scenario.groupements[own] as (typeof scenario.groupements)[number];
      const given = annees.find((each) => each.annee === annee.annee);
      expect(line).toMatchObject({
        ...annee,
        id: 'n°1',
        groupement: nom,
        idGroupement: id,
        premiereAnnee,
        patients: given?.patients,
        depenseReelle: given?.depenseReelle,
        creditsAmorcage: groupement.creditsAmorcage,
        total: groupement.total,
        modifies: ['tunnel'],
      });
    }
    expect(resultFields.slice(0, 2)).toEqual(['id', 'groupement']);
    expect(Object.keys(lines[0] ?? {})).toEqual(resultFields);
    // Every field of a year is there, after what was given.
    const firstResult = resultFields.indexOf('phase');
    for (const key of Object.keys(years[0]?.annee ?? {}).filter((each) => each !== 'annee'))
      expect(resultFields.indexOf(key), key).toBeGreaterThanOrEqual(firstResult);
    expect(resultFields.indexOf('appreciation')).toBe(firstResult - 1);
  });

  test('with numbers, has the nearest doubles in place of decimal texts, and nothing else changes', () => {
    for (const [rank, line] of resultLines(scenario, results, true).entries())
      for (const [key, value] of Object.entries(line)) {
        const text = lines[rank]?.[key];
        const isWords = ['id', 'groupement', 'idGroupement'].includes(key);
        expect(value, key).toEqual(typeof text === 'string' && !isWords ? Number(text) : text);
      }
  });

  test('has no score where indicators are given', () => {
    const byIndicators = scenarioFrom(exampleDocument('04-indicateurs-detailles.json'));
    const told = resultLines(byIndicators, evaluate(byIndicators));
    expect(told.some(({ score, scoreQualite }) => score === null && scoreQualite !== null)).toBe(true);
  });
});

describe('resultTable', () => {
  test('has the same, cell by cell', () => {
    expect(
      resultTable(scenario, results).map((row) =>
        row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.nombre : cell)),
      ),
    ).toEqual(
      lines.map((line) =>
        Object.values(line).map((value) => (Array.isArray(value) ? value.join(' ') : value)),
      ),
    );
  });
});

describe('withNumbers', () => {
  test('writes results with JSON numbers, names and ids as they are', () => {
    const written = withNumbers({ ...results, id: '12' }) as typeof results;
    expect(written.id).toBe('12');
    for (const [rank, { groupement, annee }] of everyYear(written).entries()) {
      const exact = everyYear(results)[rank];
      expect(groupement.nom).toBe(exact?.groupement.nom);
      expect(groupement.total).toBe(Number(exact?.groupement.total));
      for (const [key, value] of Object.entries(annee)) {
        const text = exact?.annee[key as keyof typeof annee];
        expect(value).toBe(text === null ? null : Number(text));
      }
    }
  });
});
