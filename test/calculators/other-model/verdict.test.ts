import { expect, test } from 'vitest';
import { sharedSavingsFigure } from '../../../src/calculators/other-model/figure.ts';
import { verdict } from '../../../src/calculators/other-model/verdict.ts';
import { shownRows } from '../../../src/figures/kit/table.ts';
import { example, exampleView } from '../../../src/scenario/examples/first-example.ts';
import { readOtherModel } from '../../../src/scenario/other-model/reading.ts';

const read = readOtherModel({ document: example, vue: { ...exampleView, annee: 3 } }, 'ajustee');
if (!read.ok) throw new RangeError('the example is not valid');
const said = (mssp: number, rate = read.own.rate): string =>
  verdict({ ...read, own: { ...read.own, mssp, rate } })[0] ?? '';

test('a rate that is reached and pays nothing says that it is for want of quality', () => {
  expect(said(0)).toContain(
    'est atteint, mais la part de qualité est nulle : la règle du MSSP, transposée, donne 0',
  );
  expect(said(read.own.mssp)).not.toContain('nulle');
});

test('a rate that is not reached says nothing of quality', () => {
  expect(said(0, 0)).toMatch(/dépense la référence, exactement ; le taux minimal de .* n'est pas atteint : /);
  expect(said(0, -0.01)).not.toContain('nulle');
});

test('the minimum rate and the saving are the same numbers in the sentences and in the table', () => {
  const rates = shownRows(sharedSavingsFigure.table(read))
    .filter(([, what]) => what !== '—')
    .map(([rate]) => rate);
  expect(rates).toHaveLength(2);
  for (const rate of rates) expect(verdict(read)[0]).toContain(rate?.replace('−', ''));
});
