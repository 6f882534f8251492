import { readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { describe, expect, test } from 'vitest';
import { isOfScenario, type PageDuScenario, rulePages } from '../../src/cahier/pages.ts';
import { type CaseDefinition, onCase } from '../../src/calculators/applied-case.ts';
import { openingView } from '../../src/calculators/page-years.ts';
import { calculators } from '../../src/rule-pages/calculators.ts';
import { examples } from '../../src/scenario/examples/all-examples.ts';
import { example } from '../../src/scenario/examples/first-example.ts';
import { calculer } from '../../src/scenario/run/page-results.ts';

type WrittenCase = Omit<CaseDefinition, 'scenario'> & { readonly scenario?: keyof typeof examples };

/** The cases of a page, as its file writes them. */
function casesOf(page: PageDuScenario): CaseDefinition[] {
  const { frontmatter } = parseFrontmatter(readFileSync(`src/rule-pages/${page}/words.mdx`, 'utf8'));
  return ((frontmatter['cases'] ?? []) as WrittenCase[]).map(({ scenario, ...cases }) => ({
    ...cases,
    valeurs: cases.valeurs ?? {},
    scenario: scenario && examples[scenario],
  }));
}

const pages = rulePages.filter(isOfScenario).map(({ id }) => id);
const all = pages.flatMap((page) => casesOf(page).map((cases) => [page, cases.nom, cases] as const));

test('every page of the scenario has cases', () => {
  expect(new Set(all.map(([page]) => page))).toEqual(new Set(pages));
});

describe.each(all)('onCase(), %s, « %s »', (page, _, cases) => {
  const { phase } = calculators[page];
  const start = { scenario: example, vue: openingView(calculators[page]) };
  const once = onCase(cases, start, phase);

  test('gives a valid scenario', () => {
    expect(calculer(once.scenario, once.vue)).toMatchObject({ ok: true });
  });

  test('calls the groupement after the case: its numbers are not the reader’s', () => {
    expect(once.scenario.groupements[once.vue.groupement]?.nom).toBe(cases.nom);
  });

  test('a second time changes nothing', () => {
    expect(onCase(cases, { ...start, ...once }, phase, once.setAside)).toEqual(once);
  });
});
