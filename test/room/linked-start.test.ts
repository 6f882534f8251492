import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { linkedStart } from '../../src/room/linked-start.ts';
import { linkedStartWords } from '../../src/room/room-words.ts';
import { encodeLink } from '../../src/scenario/format/link.ts';

const scenario = JSON.parse(
  readFileSync(new URL('../examples/01-maison-de-sante.json', import.meta.url), 'utf8'),
) as {
  groupements: {
    nom: string;
    annees: { patients: number; depenseReelle: string; depenseAjustee: string }[];
  }[];
};
const link = (of: object): string => `https://exemple.fr/ipep/estimer/#${encodeLink({ scenario: of })}`;

test('a trainee’s link gives the size, the spending and the score of its first groupement, as a code can write them', () => {
  const found = linkedStart(` ${link(scenario)} `);
  const [first] = scenario.groupements;
  const base = first?.annees[0];
  if (!found.ok || base === undefined) return expect.unreachable(JSON.stringify(found));
  expect(found.nom).toBe(first?.nom);
  expect(found.start.patients).toBe(100 * Math.round(base.patients / 100));
  const ratio = (1000 * Number(base.depenseReelle)) / Number(base.depenseAjustee);
  expect(Math.abs(found.start.distance - ratio)).toBeLessThanOrEqual(2.5);
  expect(found.start.distance % 5).toBe(0);
  expect(Number.isInteger(found.start.score)).toBe(true);
});

test('a line that gives no team is refused with words', () => {
  const said = (line: string): string => linkedStartWords(linkedStart(line));
  const good = link(scenario);
  expect(said(good)).toBe('');
  expect(said('bonjour')).toContain('ne porte pas de scénario');
  expect(said('https://exemple.fr/ipep/carnet/#c=1.abc.def')).toContain('ne porte pas de scénario');
  expect(said(good.slice(0, -6))).toContain('incomplet ou abîmé');
  expect(said(link({ ...scenario, groupements: [] }))).toMatch(/groupements : .* attendu/);
});
