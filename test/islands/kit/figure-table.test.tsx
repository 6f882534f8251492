// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { Table } from '../../../src/islands/kit/figure-table.tsx';

test('<Table> sets columns of words from the left, those with a number from the right', () => {
  const rows = [
    ['2019', 'crédits', '−73 €', ''],
    ['2020', 'résultats de 2019', '–', 'dont 4 €'],
  ];
  render(
    <Table
      nom="versements"
      table={{ caption: 'Versements', head: ['En', 'Titre', 'Montant', 'À savoir'], rows }}
      carnet={null}
    />,
    document.body,
  );
  const ranks = [...document.querySelectorAll('tr')].map((row) =>
    [...row.children].flatMap((cell, rank) => (cell.classList.contains('gauche') ? [rank] : [])),
  );
  expect(ranks).toEqual([
    [1, 3],
    [1, 3],
    [1, 3],
  ]);
});
