import { expect, test } from 'vitest';
import { besoins, budgetParVague } from '../../../src/cahier/edition-2019/budget.ts';
import { citation } from '../../../src/cahier/text/citations/all-citations.ts';
import { hypotheses } from '../../../src/cahier/text/hypotheses/all-hypotheses.ts';

const somme = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const versements = (vagues: ReturnType<typeof budgetParVague>) => vagues.map(({ annees }) => annees.length);

test('the needs are those of part 9, and its two totals agree: 4 + 4 × 7 = 32 = 21 + 11', () => {
  const annuels = citation('equilibreBesoins').texte;
  const totaux = citation('equilibreVagues').texte;
  const [premiere, ...suivantes] = besoins.parAnnee;
  expect(annuels).toContain(`${premiere.besoin}M€ pour l’année ${premiere.annee}`);
  expect(annuels).toContain(`${suivantes[0].besoin}M€ pour les années 2021, 2022, 2023 et 2024`);
  expect(suivantes.map(({ annee }) => annee)).toEqual([2021, 2022, 2023, 2024]);
  expect(totaux).toContain(`${besoins.parVague[0]} millions d’euros`);
  expect(totaux).toContain(`${besoins.total}M€`);
  expect(somme(besoins.parAnnee.map(({ besoin }) => besoin))).toBe(besoins.total);
  expect(somme(besoins.parVague)).toBe(besoins.total);
});

test('budgetParVague() with H15: five payments and four find the need of each year again, to a quarter of a million', () => {
  const vagues = budgetParVague();
  expect(versements(vagues)).toEqual([5, 4]);
  for (const { annee, besoin } of besoins.parAnnee) {
    const paye = somme(
      vagues.flatMap(({ annees, parVersement }) => (annees.includes(annee) ? [parVersement] : [])),
    );
    expect(Math.abs(paye - besoin), String(annee)).toBeLessThan(0.25);
  }
});

test('H15 gives both sides: the budget for it, and the table of part 9 against it, which would make 28', () => {
  const { raison, autres = '', citations } = hypotheses.H15;
  expect(raison).toContain('4 + 4 × 7 = 32');
  expect(raison).toContain('32 = 21 + 11');
  expect(autres).toContain(`4 × 4 + 4 × 3 = ${4 * 4 + 4 * 3} M€`);
  expect(citations).toEqual(
    expect.arrayContaining(['equilibreVagues', 'equilibreBesoins', 'phase3AnneesVersement', 'phase3']),
  );
  expect(citation('phase3AnneesVersement').section).toBe('partie 9');
});
