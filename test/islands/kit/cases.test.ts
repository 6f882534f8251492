import { readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { describe, expect, test } from 'vitest';
import { estDuScenario, type PageDuScenario, pagesDeRegles } from '../../../src/cahier/pages.ts';
import { type CasDefinition, surCas } from '../../../src/islands/kit/cases.tsx';
import { calculettes } from '../../../src/rule-pages/calculators.ts';
import { exemples } from '../../../src/scenario/examples/all-examples.ts';
import { calculer } from '../../../src/scenario/run/page-results.ts';
import { depart } from '../../../src/store/state/state.ts';

type CasEcrit = Omit<CasDefinition, 'scenario'> & { readonly scenario?: keyof typeof exemples };

/** The cases of a page, as its file writes them. */
function casDe(page: PageDuScenario): CasDefinition[] {
  const { frontmatter } = parseFrontmatter(readFileSync(`src/rule-pages/${page}/words.mdx`, 'utf8'));
  return ((frontmatter['cas'] ?? []) as CasEcrit[]).map(({ scenario, ...cas }) => ({
    ...cas,
    valeurs: cas.valeurs ?? {},
    scenario: scenario && exemples[scenario],
  }));
}

const pages = pagesDeRegles.filter(estDuScenario).map(({ id }) => id);
const tous = pages.flatMap((page) => casDe(page).map((cas) => [page, cas.nom, cas] as const));

test('every page of the scenario has cases', () => {
  expect(new Set(tous.map(([page]) => page))).toEqual(new Set(pages));
});

describe.each(tous)('surCas(), %s, « %s »', (page, _, cas) => {
  const { phase, exemple = depart } = calculettes[page];
  const once = surCas(cas, exemple, phase);

  test('gives a valid scenario', () => {
    expect(calculer(once.scenario, once.vue)).toMatchObject({ ok: true });
  });

  test('a second time changes nothing', () => {
    expect(surCas(cas, { ...exemple, ...once }, phase)).toEqual(once);
  });
});
