import { expect, test } from 'vitest';
import { budgetByVague, needs } from '../../../src/cahier/edition-2019/budget.ts';
import { citation } from '../../../src/cahier/text/citations/all-citations.ts';
import { hypotheses } from '../../../src/cahier/text/hypotheses/all-hypotheses.ts';

const somme = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const versements = (vagues: ReturnType<typeof budgetByVague>) => vagues.map(({ annees }) => annees.length);

test('the needs are those of part 9, and its two totals agree: 4 + 4 × 7 = 32 = 21 + 11', () => {
  const annualText = citation('equilibreBesoins').texte;
  const totals = citation('equilibreVagues').texte;
  const [premiere, ...followingOnes] = needs.byYear;
  expect(annualText).toContain(`${premiere.need}M€ pour l’année ${premiere.annee}`);
  expect(annualText).toContain(`${followingOnes[0].need}M€ pour les années 2021, 2022, 2023 et 2024`);
  expect(followingOnes.map(({ annee }) => annee)).toEqual([2021, 2022, 2023, 2024]);
  expect(totals).toContain(`${needs.byVague[0]} millions d’euros`);
  expect(totals).toContain(`${needs.total}M€`);
  expect(somme(needs.byYear.map(({ need }) => need))).toBe(needs.total);
  expect(somme(needs.byVague)).toBe(needs.total);
});

test('budgetByVague() with H15: five payments and four find the need of each year again, to a quarter of a million', () => {
  const vagues = budgetByVague();
  expect(versements(vagues)).toEqual([5, 4]);
  for (const { annee, need } of needs.byYear) {
    const paidOut = somme(
      vagues.flatMap(({ annees, byVersement }) => (annees.includes(annee) ? [byVersement] : [])),
    );
    expect(Math.abs(paidOut - need), String(annee)).toBeLessThan(0.25);
  }
});

test('H15 gives both sides: the budget for it, and the table of part 9 against it, which would make 28', () => {
  const { reason, others = '', citations } = hypotheses.H15;
  expect(reason).toContain('4 + 4 × 7 = 32');
  expect(reason).toContain('32 = 21 + 11');
  expect(others).toContain(`4 × 4 + 4 × 3 = ${4 * 4 + 4 * 3} M€`);
  expect(citations).toEqual(
    expect.arrayContaining(['equilibreVagues', 'equilibreBesoins', 'phase3AnneesVersement', 'phase3']),
  );
  expect(citation('phase3AnneesVersement').section).toBe('partie 9');
});
