import { describe, expect, test } from 'vitest';
import { write } from '../../../src/scenario/edit/written-value.ts';
import { deriver } from '../../../src/scenario/estimate/derived-scenario.ts';
import { exampleNumbers, isConfirmed } from '../../../src/scenario/examples/example-numbers.ts';
import { presets } from '../../../src/scenario/examples/presets/all-presets.ts';
import type { DocumentScenario } from '../../../src/scenario/format/scenario-document.ts';
import { proposedIndicateurs } from '../../../src/scenario/format/typed-quality.ts';

const preset = presets[1];
if (preset === undefined) throw new Error('no preset');
const derive = (estimation = preset.estimation): DocumentScenario => {
  const derivation = deriver(estimation);
  if (!derivation.ok) throw new Error(derivation.erreurs[0]?.path);
  return derivation.document;
};
const example = derive();
const places = (scenario: DocumentScenario, ownList?: Set<keyof typeof preset.estimation>) =>
  exampleNumbers({ scenario, groupement: 0, exemple: example, ...(ownList && { ownList }) }).map(
    ({ place }) => place,
  );

describe('nombresDeLExemple(comparaison)', () => {
  test('all are the example’s before anything is typed: three a year, a score a results year, two of the credits', () => {
    const { annees = [] } = example.groupements[0] ?? {};
    expect(places(example)).toHaveLength(3 * annees.length + (annees.length - 1) + 2);
  });

  test('a year that goes by indicators leaves the scores of the others the example’s', () => {
    const qualite = ['groupements', 0, 'annees', 2, 'qualite'];
    const changed = places(write(example, qualite, proposedIndicateurs(2)));
    expect(changed).not.toContain('groupements[0].annees[2].qualite.score');
    for (const rank of [1, 3, 4, 5])
      expect(changed).toContain(`groupements[0].annees[${rank}].qualite.score`);
  });

  test('a number that is typed is the reader’s; the same value, written otherwise, is not told from the example’s', () => {
    const chemin = ['groupements', 0, 'annees', 1, 'patients'];
    const place = 'groupements[0].annees[1].patients';
    expect(places(write(example, chemin, '12001'))).not.toContain(place);
    expect(places(write(example, chemin, '12000.0'))).toContain(place);
    expect(places(write(example, chemin, '12x'))).not.toContain(place);
  });

  test('what follows from the reader’s answers alone is theirs', () => {
    const patients = (all: string[]) => all.filter((place) => place.endsWith('patients'));
    expect(patients(places(example, new Set(['patients'])))).toEqual([]);
    const spending = places(example, new Set(['depenseReelle'])).filter((place) =>
      place.endsWith('depenseReelle'),
    );
    // The base year is theirs; the years after grow by what the example supposes.
    expect(spending).toHaveLength(5);
    expect(spending).not.toContain('groupements[0].annees[0].depenseReelle');
  });
});

test('estConfirme(nombre, confirmees): a confirmation holds for its value and its place alone', () => {
  const number = { place: 'groupements[0].annees[1].patients', valeur: '12000' };
  expect(isConfirmed(number)).toBe(false);
  expect(isConfirmed(number, { [number.place]: '12000' })).toBe(true);
  expect(isConfirmed(number, { [number.place]: 12000 })).toBe(true);
  expect(isConfirmed(number, { [number.place]: '11000' })).toBe(false);
  expect(isConfirmed({ ...number, place: 'toString' }, {})).toBe(false);
});
