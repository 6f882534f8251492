import { expect, test } from 'vitest';
import { groupementsView, scriptFiles } from '../../src/published-formats/sql-scripts.ts';
import { ipep, written } from '../cli/run.ts';
import { engineOf } from '../sql-engines.ts';

test('the scripts that /donnees/ offers are those that ipep sql writes', async () => {
  expect(new Set(scriptFiles.map(({ name }) => name)).size).toBe(12);
  for (const { script, dialect, text } of scriptFiles)
    expect((await ipep(['sql', script, '--dialecte', dialect])).out).toBe(text());
});

test.each([
  ['an invented portfolio, whose column of credits is empty', ['portefeuille', '--groupements', '3']],
  ['the table to fill in', ['modele-portefeuille']],
])('what /donnees/ does with DuckDB reads %s, as ipep writes it', async (_, command) => {
  const file = written('portefeuille.csv', (await ipep(command)).out);
  const engine = await engineOf('duckdb');
  await engine.run('drop table if exists groupements_annees');
  await engine.run(groupementsView(file));
  try {
    await engine.run(scriptFiles.find(({ name }) => name === 'regles-duckdb')?.text() ?? '');
    const [found] = await engine.rows('select sum(versement) as versement from resultats');
    const { groupements } = JSON.parse((await ipep(['calculer', file, '--nombres'])).out);
    const wanted = groupements.flatMap(({ annees }: { annees: { versement: number }[] }) => annees);
    const sum = wanted.reduce((total: number, { versement }: { versement: number }) => total + versement, 0);
    expect(sum).toBeGreaterThan(0);
    expect(found?.['versement']).toBeCloseTo(sum, 3);
  } finally {
    await engine.run('drop view groupements_annees');
  }
});
