import { expect, test } from 'vitest';
import {
  firstPortfolio,
  inventedRefusals,
  isEverywhere,
  type PortfolioChoice,
  portfolioText,
  readPortfolioText,
} from '../../../src/calculators/portfolio/portfolio-choice.ts';

test('readPortfolioText gives back what portfolioText wrote, whatever was typed', () => {
  const choices: readonly PortfolioChoice[] = [
    { kind: 'invente', groupements: '28', graine: '1' },
    { kind: 'invente', groupements: 'vingt : huit', graine: '' },
    { kind: 'ouvert' },
    { kind: 'partie9' },
    { kind: 'dossier', id: '0f1e2d' },
    { kind: 'recu', nom: 'Deux : « Prés » & 50 %', packed: 'abc-_9' },
  ];
  for (const choice of choices) expect(readPortfolioText(portfolioText(choice))).toEqual(choice);
});

test('readPortfolioText takes any other text for the portfolio of the start', () => {
  for (const text of ['', 'autre:1:2', '%E9'])
    expect(portfolioText(readPortfolioText(text))).toBe(firstPortfolio);
});

test('inventedRefusals says what is wrong with each number, and nothing of those that are taken', () => {
  const refusals = (groupements: string, seed: string) =>
    inventedRefusals({ kind: 'invente', groupements, graine: seed });
  expect(refusals('1000', '4294967295')).toEqual({});
  expect(refusals('0', '1').groupements).toMatch(/^« 0 » : un nombre entier, de 1 à 1.000/);
  expect(refusals('1001', '1').groupements).toMatch(/1.001/);
  expect(refusals('28', 'un').graine).toMatch(/« un »/);
  expect(Object.keys(refusals('2.5', '-1'))).toEqual(['groupements', 'graine']);
});

test('isEverywhere: what another browser finds by itself, or in the link', () => {
  expect(['invente:28:1', 'partie9', 'recu:Prés:abc', 'ouvert', 'dossier:0f1e2d'].map(isEverywhere)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
