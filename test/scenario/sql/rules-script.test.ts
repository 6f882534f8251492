import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edition } from '../../../src/cahier/edition.ts';
import { sqlDialects } from '../../../src/formula/read/sql-dialects.ts';
import { inventedPortfolio } from '../../../src/scenario/examples/invented-portfolio.ts';
import type { Scenario } from '../../../src/scenario/format/scenario.ts';
import { evaluate } from '../../../src/scenario/run/evaluate.ts';
import { cahierSettings } from '../../../src/scenario/sql/cahier-settings.ts';
import { rulesScript } from '../../../src/scenario/sql/rules-script.ts';
import { engineOf, type RunDialect, runDialects, type SqlRow } from '../../sql-engines.ts';
import { trinoFaults } from '../../trino-grammar.ts';
import { documents } from '../arbitrary.ts';
import { exampleDocument } from '../documents.ts';
import { example, examples } from '../examples.ts';
import { differences, scenarioFrom } from '../reading.ts';
import { groupementsTable } from './groupements-table.ts';

/** The rows that a script gives of a scenario, as those of its results. */
const wanted = (scenario: Scenario) =>
  evaluate(scenario).groupements.flatMap(({ nom, creditsAmorcage, total, annees }, rank) =>
    annees.map((year) => ({
      groupement: nom,
      premiereAnnee: scenario.groupements[rank]?.premiereAnnee,
      ...year,
      creditsAmorcage,
      total,
    })),
  );

const integers = ['premiereAnnee', 'annee', 'phase', 'anneeVersement'];

const texts = (row: SqlRow): object =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'number' && !integers.includes(key) ? value.toFixed(12) : value,
    ]),
  );

/** Names that SQL could take for its own; the only texts that a reader types, with notes and those of indicators. */
const hostile = [
  "L'Érable",
  '"; drop table groupements_annees; --',
  "'); select 1; --",
  '/* a */ -- b',
  '$1 ? :a {x} \\',
  '%_',
];

function hostileScenario(): Scenario {
  const document = structuredClone(exampleDocument()) as { groupements: { nom: string }[]; note?: string };
  const [first] = document.groupements;
  document.groupements = hostile.map((nom) => ({ ...first, nom }));
  document.note = hostile.join(' ');
  return scenarioFrom(document);
}

async function faultsOf(scenario: Scenario, dialect: RunDialect): Promise<string[]> {
  const engine = await engineOf(dialect);
  const names = new Map(scenario.groupements.map(({ nom }, rank) => [nom, rank]));
  await engine.run('drop view if exists resultats');
  await engine.run('drop table if exists groupements_annees');
  await engine.run(groupementsTable(scenario, evaluate(scenario), dialect));
  await engine.run(rulesScript(scenario, dialect));
  const rows = await engine.rows('select * from resultats order by annee');
  const rankOf = (row: SqlRow): number => names.get(String(row['groupement'])) ?? -1;
  const found = rows.toSorted((a, b) => rankOf(a) - rankOf(b));
  return differences(found.map(texts), wanted(scenario), '1e-9');
}

describe.each(runDialects)('rulesScript, run by %s, against the exact reader to 1e-9', (dialect) => {
  test.each(examples)('$name', async ({ scenario }) => {
    expect(await faultsOf(scenario, dialect)).toEqual([]);
  });

  test('names that look like SQL, of groupements and of nothing else', async () => {
    const scenario = hostileScenario();
    expect(await faultsOf(scenario, dialect)).toEqual([]);
  });

  test('generated scenarios, and an invented portfolio', async () => {
    const portfolio = scenarioFrom(inventedPortfolio({ groupements: 28, seed: 1 }));
    const generated = fc.sample(documents, { numRuns: 8, seed: 2019 }).map(scenarioFrom);
    for (const scenario of [portfolio, ...generated]) expect(await faultsOf(scenario, dialect)).toEqual([]);
  });
});

describe('rulesScript', () => {
  test('has nothing of what a reader types: a script is of the rules alone', () => {
    for (const dialect of sqlDialects)
      expect(rulesScript(hostileScenario(), dialect)).toBe(rulesScript(example('01').scenario, dialect));
  });

  test.each(sqlDialects)('is the same, letter for letter, in %s', async (dialect) => {
    const script = rulesScript(cahierSettings, dialect).replace(/[0-9a-f]{32}/, 'EMPREINTE');
    await expect(script).toMatchFileSnapshot(`snapshots/regles-${dialect}.sql`);
  });

  test('has nothing wrong to the grammar of Trino', () => {
    expect(trinoFaults(rulesScript(cahierSettings, 'trino'))).toEqual([]);
    expect(trinoFaults('select a from (values (1) as t (a);')).not.toEqual([]);
  });

  test('is one statement, and reads no other table than that of groupements', () => {
    const script = rulesScript(cahierSettings, 'duckdb').replace(/--.*$/gm, '');
    expect(script.match(/;/g)).toHaveLength(1);
    const tables = [...script.matchAll(/\b(?:from|join) (\w+)/g)].map(([, name]) => name);
    const passes = [...script.matchAll(/^(\w+)(?: \([^)]*\))? as \($/gm)].map(([, name]) => name);
    expect([...new Set(tables)].filter((name) => !passes.includes(name))).toEqual(['groupements_annees']);
  });

  test('every rule of the edition that a table can have is told by its label', () => {
    const script = rulesScript(cahierSettings, 'duckdb');
    const untold = Object.values(edition('2019').rules).filter(
      ({ label }) => !script.includes(`-- ${label} (`),
    );
    expect(untold.map(({ id }) => id)).toEqual(['noteIndicateur', 'bonusExperience']);
  });
});
