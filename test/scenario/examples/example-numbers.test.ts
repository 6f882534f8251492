import { describe, expect, test } from 'vitest';
import { deriver } from '../../../src/scenario/estimate/derived-scenario.ts';
import { estConfirme, nombresDeLExemple } from '../../../src/scenario/examples/example-numbers.ts';
import { presets } from '../../../src/scenario/examples/presets/all-presets.ts';
import { type DocumentScenario, ecrire } from '../../../src/scenario/format/document.ts';
import { indicateursProposes } from '../../../src/scenario/format/typed-quality.ts';

const preset = presets[1];
if (preset === undefined) throw new Error('no preset');
const derive = (estimation = preset.estimation): DocumentScenario => {
  const derivation = deriver(estimation);
  if (!derivation.ok) throw new Error(derivation.erreurs[0]?.chemin);
  return derivation.document;
};
const exemple = derive();
const places = (scenario: DocumentScenario, siennes?: Set<keyof typeof preset.estimation>) =>
  nombresDeLExemple({ scenario, groupement: 0, exemple, ...(siennes && { siennes }) }).map(
    ({ place }) => place,
  );

describe('nombresDeLExemple(comparaison)', () => {
  test('all are the example’s before anything is typed: three a year, a score a results year, two of the credits', () => {
    const { annees = [] } = exemple.groupements[0] ?? {};
    expect(places(exemple)).toHaveLength(3 * annees.length + (annees.length - 1) + 2);
  });

  test('a year that goes by indicators leaves the scores of the others the example’s', () => {
    const qualite = ['groupements', 0, 'annees', 2, 'qualite'];
    const changed = places(ecrire(exemple, qualite, indicateursProposes(2)));
    expect(changed).not.toContain('groupements[0].annees[2].qualite.score');
    for (const rang of [1, 3, 4, 5])
      expect(changed).toContain(`groupements[0].annees[${rang}].qualite.score`);
  });

  test('a number that is typed is the reader’s; the same value, written otherwise, is not told from the example’s', () => {
    const chemin = ['groupements', 0, 'annees', 1, 'patients'];
    const place = 'groupements[0].annees[1].patients';
    expect(places(ecrire(exemple, chemin, '12001'))).not.toContain(place);
    expect(places(ecrire(exemple, chemin, '12000.0'))).toContain(place);
    expect(places(ecrire(exemple, chemin, '12x'))).not.toContain(place);
  });

  test('what follows from the reader’s answers alone is theirs', () => {
    const patients = (all: string[]) => all.filter((place) => place.endsWith('patients'));
    expect(patients(places(exemple, new Set(['patients'])))).toEqual([]);
    const spending = places(exemple, new Set(['depenseReelle'])).filter((place) =>
      place.endsWith('depenseReelle'),
    );
    // The base year is theirs; the years after grow by what the example supposes.
    expect(spending).toHaveLength(5);
    expect(spending).not.toContain('groupements[0].annees[0].depenseReelle');
  });
});

test('estConfirme(nombre, confirmees): a confirmation holds for its value and its place alone', () => {
  const nombre = { place: 'groupements[0].annees[1].patients', valeur: '12000' };
  expect(estConfirme(nombre)).toBe(false);
  expect(estConfirme(nombre, { [nombre.place]: '12000' })).toBe(true);
  expect(estConfirme(nombre, { [nombre.place]: 12000 })).toBe(true);
  expect(estConfirme(nombre, { [nombre.place]: '11000' })).toBe(false);
  expect(estConfirme({ ...nombre, place: 'toString' }, {})).toBe(false);
});
