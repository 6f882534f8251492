import { expect, test } from 'vitest';
import { type FigureTable, shownRows } from '../../../src/figures/kit/table.ts';
import { reformCases } from '../../../src/laboratory/reformer/cases.ts';
import { firstView, groupementRows, wavesOf } from '../../../src/laboratory/reformer/groupement-rows.ts';
import { readSets } from '../../../src/laboratory/reformer/sets.ts';
import { firstSets } from '../../../src/laboratory/reformer/settings.ts';
import { cappedTable, factorsTable, setsTable, yearsTable } from '../../../src/laboratory/reformer/tables.ts';
import { whyWords } from '../../../src/laboratory/reformer/why-words.ts';
import { inventedPortfolio } from '../../../src/scenario/examples/invented-portfolio.ts';
import type { TypedRuleSet } from '../../../src/scenario/reform/question.ts';
import { type ReformStudy, reformStudy } from '../../../src/scenario/reform/study.ts';
import { type ToldEffect, type Why, why } from '../../../src/scenario/reform/why.ts';

/* What each case says in words, held against what it computes; and the tables of the page. */

const document = inventedPortfolio({ groupements: 28, seed: 1 });

function studied(nom?: string): { readonly study: ReformStudy; readonly told: (rank: number) => Why } {
  const found = reformCases.find((each) => each.nom === nom);
  expect(nom === undefined || found !== undefined, nom).toBe(true);
  const sets = found === undefined ? firstSets : readSets(found.valeurs.jeux);
  const study = reformStudy({ document, sets });
  if (!study.ok) throw new Error(JSON.stringify(study));
  return { study, told: (rank) => why({ document, sets, rank, groupement: 0 }) as Why };
}

const effect = ({ together }: Why, cle: string): ToldEffect =>
  together.find((each) => each.cle === cle) as ToldEffect;

const SAID: Readonly<Record<string, () => void>> = {
  'La tendance sur trois ans': () => {
    const { study, told } = studied('La tendance sur trois ans');
    expect(study.sets[0]?.gagnants).toBe(8);
    expect(Number(study.sets[0]?.difference)).toBeLessThan(0);
    const { seul, dernier } = effect(told(1), 'coefficientEcart');
    expect(Number(seul)).toBeLessThan(2 * Number(dernier));
    expect(Number(dernier)).toBeLessThan(0);
  },
  'Une valeur qui change en cours de route': () => {
    const { study } = studied('Une valeur qui change en cours de route');
    const [one, two] = study.sets;
    // Results of a year are paid the year after.
    expect(one?.annees['2022']).toBe(study.reference.annees['2022']);
    expect(one?.annees['2023']).not.toBe(study.reference.annees['2023']);
    expect(two?.annees['2021']).toBe(study.reference.annees['2021']);
    expect(two?.annees['2022']).not.toBe(study.reference.annees['2022']);
  },
  'Payer plus, sous une enveloppe plus petite': () => {
    const { study, told } = studied('Payer plus, sous une enveloppe plus petite');
    expect(Object.values(study.sets[0]?.facteurs ?? {}).some((factor) => Number(factor) < 1)).toBe(true);
    const [paid, kept] = ['coefficientPartage', 'plafondNational'].map((cle) => effect(told(0), cle));
    expect(Number(paid?.seul)).toBeGreaterThan(Number(paid?.effet) * 1.2);
    expect(Number(paid?.effet)).toBeGreaterThan(0);
    expect(Number(study.sets[0]?.difference)).toBeGreaterThan(0);
    expect(Number(kept?.seul)).toBeLessThan(0);
    expect(Number(kept?.effet)).toBeLessThan(1.2 * Number(kept?.seul));
  },
  'Une règle sans effet': () => {
    const { told } = studied('Une règle sans effet');
    const bonus: TypedRuleSet = {
      format: 'ipep-regles/1',
      nom: 'Bonus',
      parametres: { bonusExperienceCible: '30' },
    };
    const alone = reformStudy({ document, sets: [bonus] });
    expect(alone.ok && alone.sets[0]?.inchanges).toBe(28);
    expect(Number(effect(told(0), 'tunnel').effet)).not.toBe(0);
    expect(effect(told(0), 'bonusExperienceCible')).toMatchObject({ effet: '0', seul: '0', dernier: '0' });
    expect(whyWords(told(0).together, 0).join(' ')).toMatch(/Sans aucun effet ici : « Bonus/);
  },
};

for (const { nom } of reformCases)
  test(`${nom}: what is said of it is so`, () => {
    const said = SAID[nom];
    if (said === undefined) throw new Error(`nothing holds « ${nom} » to its words`);
    said();
  });

const start = studied();

test('the sets of the start have winners and losers, and a rule that the others turn over', () => {
  const [narrow, both] = start.study.sets;
  expect([narrow?.perdants, (both?.gagnants ?? 0) > 0, (both?.perdants ?? 0) > 0]).toEqual([0, true, true]);
  const words = whyWords(start.told(1).together, 0).join(' ');
  expect(words).toMatch(
    /« Coefficient de l'écart » : −\s1\s361\s592\s€ si lui seul change, \+\s2\s605\s092\s€/,
  );
  expect(words).toContain('les autres en retournent le sens');
});

test('whyWords says by theme from twelve rules on, and that nothing changes', () => {
  expect(whyWords(start.told(0).together, 0)).toEqual([
    'Un seul changement : il explique toute la différence.',
  ]);
  expect(whyWords([], 0)[0]).toMatch(/aucune règle/);
  expect(whyWords(start.told(1).together, 14)[0]).toMatch(/^14 règles changent : à partir de douze/);
});

test('setsTable tells totals, winners, and who gains and loses most', () => {
  const { rows } = setsTable(start.study);
  expect(rows.map(([nom]) => nom)).toEqual(['Cahier', ...firstSets.map(({ nom }) => nom)]);
  const both = rows[2];
  const most = [...(start.study.sets[1]?.groupements ?? [])].sort(
    (a, b) => Number(b.difference) - Number(a.difference),
  );
  expect(both?.[6]).toContain(most[0]?.nom);
  expect(both?.[7]).toContain(most.at(-1)?.nom);
  expect(rows[1]?.[7]).toBe('aucune');
});

test('a table of years has a line a set and a column a year', () => {
  expect(yearsTable(start.study).head).toEqual([
    'Jeu de règles',
    ...Object.keys(start.study.reference.annees),
  ]);
  for (const table of [factorsTable(start.study), cappedTable(start.study)]) {
    expect(table.head).toEqual(['Jeu de règles', '2019', '2020', '2021', '2022', '2023']);
    expect(table.rows).toHaveLength(3);
  }
});

test('groupementRows sorts by any column, and keeps a wave or a size', () => {
  const all = groupementRows(start.study, firstView);
  expect(all.rows).toHaveLength(28);
  expect(all.head).toEqual(['Groupement', 'Vague', 'Patients', 'Cahier', ...firstSets.map(({ nom }) => nom)]);
  const patients = (table: FigureTable) => shownRows(table).map((row) => Number(row[2]?.replace(/\s/gu, '')));
  expect(patients(all)).toEqual([...patients(all)].sort((a, b) => b - a));
  const byName = groupementRows(start.study, { ...firstView, by: 0, down: false });
  expect(byName.rows.map(([nom]) => nom)).toEqual(document.groupements.map(({ nom }) => nom));
  expect(wavesOf(start.study)).toEqual(['2019', '2020']);
  const second = groupementRows(start.study, { ...firstView, wave: '2020', size: 'petites' });
  expect(second.rows.length).toBeGreaterThan(0);
  expect(second.rows.every((row) => row[1] === '2020')).toBe(true);
  expect(patients(second).every((size) => size < 10_000)).toBe(true);
});

test('what is taken away of the sets has who gains and loses most, and how many are capped, in cells of their own', async () => {
  const lines = await setsTable(start.study).file?.();
  const [set] = start.study.sets;
  const column = (name: string) => lines?.rows[1]?.[lines.head.indexOf(name)];
  expect(lines?.rows.every((row) => row.length === lines.head.length)).toBe(true);
  expect(column('Total')).toMatchObject({ value: set?.total, unit: '€' });
  expect(set?.groupements.map(({ nom }) => nom)).toContain(column('Pour (hausse)'));
  expect(column('Groupements')).toMatchObject({ value: 28 });
});

test('what is taken away of the groupements has a line for each under each set, digit for digit', async () => {
  const view = { ...firstView, wave: '2020' };
  const shown = groupementRows(start.study, view);
  const lines = await shown.file?.();
  expect(lines?.rows).toHaveLength(shown.rows.length * (1 + firstSets.length));
  const [cahier, first] = lines?.rows ?? [];
  expect([cahier?.[0], cahier?.[3], first?.[3]]).toEqual([shown.rows[0]?.[0], 'Cahier', firstSets[0]?.nom]);
  const own = start.study.sets[0]?.groupements.find(({ nom }) => nom === first?.[0]);
  expect(first?.[5]).toMatchObject({ value: own?.difference, unit: '€' });
});
