import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readScenario } from '../../../src/scenario/format/schema/scenario-schema.ts';
import { evaluate } from '../../../src/scenario/run/evaluate.ts';
import { explain } from '../../../src/scenario/run/explain.ts';
import { experiences, FALLING, someCartes, someSocles } from '../arbitrary-quality.ts';
import { exampleDocument, withValue } from '../documents.ts';
import { example } from '../examples.ts';
import { indicators, withQuality, yearOf } from '../quality.ts';
import { decimal, differences } from '../reading.ts';

const full = { valeur: '80', precedente: '40', intermediaire: '50', cible: '80' };
const half = { ...full, valeur: '50' };
const floor = { ...full, valeur: '10' };
const fullFall = { valeur: '10', precedente: '40', intermediaire: '30', cible: '20' };

const socle = (numero: number, values: object = full) => ({ numero, ...values });
const carte = (nom: string, values: object = full, sens = 'hausse') => ({ nom, sens, ...values });
const experience = (note: string) => ({ note, intermediaire: '65', cible: '78' });

const scores = (qualite: object, parametres: object = {}) => {
  const { scoreQualite, scoreMaximal, partQualite } = yearOf(withQuality(qualite, 1, parametres));
  return [scoreQualite, scoreMaximal, partQualite];
};

describe('scoreQualite', () => {
  test.each([
    ['one socle has all the weight', indicators([socle(1)]), ['100', '100', '1']],
    ['two share it', indicators([socle(1), socle(3, half)]), ['75', '100', '0.75']],
    [
      'a socle left out gives its weight to the others',
      indicators([socle(1), socle(3), socle(4)]),
      ['100', '100', '1'],
    ],
    ['a falling one counts as a rising one', indicators([socle(2, fullFall)]), ['100', '100', '1']],
    [
      'one à la carte has 20, the socles 80',
      indicators([socle(1)], { carte: [carte('a', half)] }),
      ['90', '100', '0.9'],
    ],
    [
      'two à la carte have 10 each',
      indicators([socle(1)], { carte: [carte('a'), carte('b', floor)] }),
      ['85', '100', '0.85'],
    ],
    [
      'three have 20/3 each, whatever their direction',
      indicators([socle(1, half)], { carte: [carte('a'), carte('b'), carte('c', fullFall, 'baisse')] }),
      ['60', '100', '0.6'],
    ],
    [
      'an empty list of à la carte is none',
      indicators([socle(1, half)], { carte: [] }),
      ['50', '100', '0.5'],
    ],
    [
      'the floor everywhere',
      indicators([socle(1, floor)], { carte: [carte('a', floor)] }),
      ['-50', '100', '0'],
    ],
    ['experience null does not count', indicators([socle(1)], { experience: null }), ['100', '100', '1']],
  ])('%s', (_, qualite, wanted) => {
    expect(differences(scores(qualite), wanted, '1e-30')).toEqual([]);
  });

  test.each([
    ['0', '0'],
    ['64.999', '0'],
    ['65', '10'],
    ['77.999', '10'],
    ['78', '20'],
    ['100', '20'],
  ])('an experience of %s adds %s points, of a maximum of 120', (note, bonus) => {
    const [score, maximum] = scores(indicators([socle(1, half)], { experience: experience(note) }));
    expect([decimal(score).minus(50).toFixed(), maximum]).toEqual([bonus, '120']);
  });

  test('levels that are equal go straight to the target', () => {
    const level = { note: '70', intermediaire: '70', cible: '70' };
    expect(scores(indicators([socle(1)], { experience: level }))[0]).toBe('120');
    expect(scores(indicators([socle(1)], { experience: { ...level, note: '69.9' } }))[0]).toBe('100');
  });

  test('weights and bonus are parameters, and so is what the maximum is made of', () => {
    const parametres = {
      poidsSoclesSeuls: '90',
      poidsSoclesAvecCarte: '70',
      poidsCarte: '25',
      bonusExperienceIntermediaire: '7',
      bonusExperienceCible: '15',
    };
    const alone = indicators([socle(1)], { experience: experience('70') });
    expect(scores(alone, parametres).slice(0, 2)).toEqual(['97', '105']);
    expect(scores({ ...alone, carte: [carte('a')] }, parametres).slice(0, 2)).toEqual(['102', '110']);
  });

  test('the order in which socles are given changes nothing', () => {
    const given = [socle(1), socle(3, half), socle(7, floor), socle(8, full), socle(9, half)];
    expect(differences(scores(indicators(given)), scores(indicators(given.toReversed())), '1e-30')).toEqual(
      [],
    );
  });

  test('is the sum of its indicators and of the bonus, each as explained', () => {
    const { scenario } = example('04');
    const [{ nom = '', annees = [] } = {}] = evaluate(scenario).groupements;
    for (const { annee, scoreQualite } of annees) {
      const { indicateurs, etapes: stepList } = explain(scenario, nom, annee);
      expect(indicateurs.length).toBe(annee === 2019 ? 7 : 11);
      const bonus = stepList.find(({ id }) => id === 'bonusExperience')?.value ?? '0';
      const sum = indicateurs.reduce(
        (sum, { valeurs }) => sum.plus(valeurs['pointsIndicateur'] ?? 0),
        decimal(bonus),
      );
      expect(sum.minus(scoreQualite).abs().lessThan('1e-18'), String(annee)).toBe(true);
    }
  });
});

describe('scoreQualite, where every target is reached', () => {
  const risen = (numero: number) => socle(numero, FALLING.includes(numero) ? fullFall : full);
  const counts = Array.from({ length: 10 }, (_, rank) => rank + 1);

  test.each(
    (['exact', 'colonnes'] as const).flatMap((lineReader) =>
      [0, 1, 2, 3].map((cartes) => [lineReader, cartes] as const),
    ),
  )(
    'is its maximum, to the last digit, for any number of socles: %s reader, %i à la carte',
    (lineReader, cartes) => {
      const found = counts.map((socles) => {
        const qualite = indicators(counts.slice(0, socles).map(risen), {
          carte: Array.from({ length: cartes }, (_, rank) => carte(String(rank))),
        });
        return [null, experience('78')].map((each) => {
          const year = yearOf(withQuality({ ...qualite, experience: each }), 1, lineReader);
          return [year.scoreQualite, year.scoreMaximal, year.partQualite];
        });
      });
      expect(found).toEqual(
        counts.map(() => [
          ['100', '100', '1'],
          ['120', '120', '1'],
        ]),
      );
    },
  );
});

describe('what the score does to the money', () => {
  const negative = indicators([socle(1, floor)]);

  test('below zero, it pays nothing in phase 2', () => {
    const { phase, scoreQualite, partQualite, valorisationQualite, interessementBrut, gains } = yearOf(
      withQuality(negative),
    );
    expect([phase, scoreQualite, partQualite, valorisationQualite]).toEqual([2, '-50', '0', '0']);
    expect(interessementBrut).toBe(gains);
  });

  test('below zero, it takes 20 % of the gains in phase 3', () => {
    const { phase, modulation, interessementBrut, gains } = yearOf(withQuality(negative, 3), 3);
    expect([phase, modulation]).toEqual([3, '-0.2']);
    expect(decimal(interessementBrut).equals(decimal(gains).times('0.8'))).toBe(true);
  });

  test('years by indicators and years by score live in one scenario, and a score given is what indicators come to', () => {
    const detailed = withQuality(indicators([socle(1), socle(3, half)], { experience: experience('70') }), 2);
    const given = withQuality({ mode: 'score', score: '85', maximum: '120' }, 2);
    expect(differences(evaluate(detailed), evaluate(given), '1e-15')).toEqual([]);
  });
});

/** The quality score written once more, in doubles, from the document itself. */
function reference({
  socles,
  carte,
  note,
}: {
  socles: readonly Given[];
  carte: readonly Given[];
  note: number | null;
}) {
  const noteOf = (each: Given): number => {
    const s = Number(each.cible) > Number(each.intermediaire) ? 1 : -1;
    const [v, p, i, c] = [each.valeur, each.precedente, each.intermediaire, each.cible].map(
      (text) => s * Number(text),
    ) as [number, number, number, number];
    if (v >= c) return 1;
    if (v >= i) return 0.5 + (0.5 * (v - i)) / (c - i);
    return p < i ? Math.max(-0.5, (0.5 * (v - p)) / (i - p)) : -0.5;
  };
  const mean = (list: readonly Given[]) =>
    list.reduce((sum, each) => sum + noteOf(each), 0) / Math.max(1, list.length);
  const points = carte.length > 0 ? 80 * mean(socles) + 20 * mean(carte) : 100 * mean(socles);
  const bonus = note === null ? 0 : note >= 78 ? 20 : note >= 65 ? 10 : 0;
  return { score: points + bonus, maximum: note === null ? 100 : 120 };
}

interface Given {
  readonly valeur: string;
  readonly precedente: string;
  readonly intermediaire: string;
  readonly cible: string;
}

describe('scoreQualite, for any indicators', () => {
  test.each(['exact', 'colonnes'] as const)(
    'is that of the reference, and lies within ± its maximum: %s',
    (lineReader) => {
      fc.assert(
        fc.property(someSocles, someCartes, experiences, (socles, carte, experience) => {
          const qualite = indicators(socles, { carte, experience });
          const { scoreQualite, scoreMaximal } = yearOf(withQuality(qualite), 1, lineReader);
          const wanted = reference({ socles, carte, note: experience && Number(experience.note) });
          expect(Math.abs(Number(scoreQualite) - wanted.score)).toBeLessThan(1e-9);
          expect(Number(scoreMaximal)).toBe(wanted.maximum);
          expect(Math.abs(Number(scoreQualite))).toBeLessThanOrEqual(wanted.maximum);
        }),
        { numRuns: 150 },
      );
    },
  );
});

describe('readScenario on indicators', () => {
  const QUALITE = 'groupements[0].annees[1].qualite';
  const valid = indicators([socle(1), socle(2, fullFall)], {
    carte: [carte('a')],
    experience: experience('70'),
  });
  const paths = (path: string, value: unknown) => {
    const read = readScenario(
      withValue(withValue(exampleDocument(), QUALITE, valid), `${QUALITE}.${path}`, value),
    );
    return read.ok ? [] : read.erreurs.map(({ path }) => path.replace(`${QUALITE}.`, '')).sort();
  };

  test('is accepted whole', () => {
    expect(paths('carte[0].nom', ' Fond d’œil ')).toEqual([]);
    expect(paths('experience', null)).toEqual([]);
    expect(paths('experience', undefined)).toEqual([]);
    expect(paths('carte', undefined)).toEqual([]);
    expect(paths('socles[0].precedente', undefined)).toEqual([]);
    expect(paths('carte[0].precedente', undefined)).toEqual([]);
  });

  test.each<[path: string, value: unknown, errors: readonly string[]]>([
    ['socles', undefined, ['socles']],
    ['socles', null, ['socles']],
    ['socles', [], ['socles']],
    ['carte', null, ['carte']],
    ['socles[0]', 'x', ['socles[0]']],
    ['socles[0].numero', 0, ['socles[0].numero']],
    ['socles[0].numero', 11, ['socles[0].numero']],
    ['socles[0].numero', '2', ['socles[0].cible', 'socles[0].intermediaire', 'socles[1].numero'].slice(1)],
    ['socles[0].numero', 1.5, ['socles[0].numero']],
    ['socles[1].numero', 1, ['socles[1].numero']],
    ['socles[1].numero', '1.0', ['socles[1].numero']],
    ['socles[1].precedente', undefined, ['socles[1].precedente']],
    ['socles[1].precedente', null, ['socles[1].precedente']],
    ['socles[0].precedente', null, ['socles[0].precedente']],
    ['socles[0].valeur', undefined, ['socles[0].valeur']],
    ['socles[0].valeur', '1000001', ['socles[0].valeur']],
    ['socles[0].valeur', '-1000000', []],
    ['socles[0].valeur', '0,5', ['socles[0].valeur']],
    ['socles[0].valeur', '1/2', ['socles[0].valeur']],
    ['socles[0].intermediaire', '80', ['socles[0].intermediaire']],
    ['socles[0].intermediaire', '80.5', ['socles[0].intermediaire']],
    ['socles[0].cible', 'x', ['socles[0].cible']],
    ['socles[1].intermediaire', '20', ['socles[1].intermediaire']],
    ['socles[1].intermediaire', '19', ['socles[1].intermediaire']],
    ['socles[0].sens', 'hausse', ['socles[0].sens']],
    ['socles[0].nom', 'x', ['socles[0].nom']],
    ['carte[0].sens', 'stable', ['carte[0].sens']],
    ['carte[0].sens', undefined, ['carte[0].sens']],
    ['carte[0].sens', 'baisse', ['carte[0].intermediaire']],
    ['carte[0].nom', '  ', ['carte[0].nom']],
    ['carte[0].nom', 'x'.repeat(121), ['carte[0].nom']],
    ['carte[0].numero', 3, ['carte[0].numero']],
    ['carte', [carte('a'), carte(' a')], ['carte[1].nom']],
    ['carte', ['a', 'b', 'c', 'd'].map((nom) => carte(nom)), ['carte']],
    [
      'carte',
      [carte('a', fullFall, 'baisse'), { ...carte('b', fullFall, 'baisse'), precedente: undefined }],
      ['carte[1].precedente'],
    ],
    ['experience', 3, ['experience']],
    ['experience.note', '100.5', ['experience.note']],
    ['experience.note', undefined, ['experience.note']],
    ['experience.intermediaire', '78', []],
    ['experience.intermediaire', '78.1', ['experience.intermediaire']],
    ['experience.cible', '-1', ['experience.cible']],
    ['experience.bonus', '10', ['experience.bonus']],
    ['score', '10', ['score']],
    ['maximum', '100', ['maximum']],
    ['mode', 'score', ['carte', 'experience', 'score', 'socles']],
    ['mode', 'autre', ['mode']],
  ])('%s = %j: errors at %j', (path, value, errors) => {
    expect(paths(path, value)).toEqual(errors);
  });

  test('a list of eleven socles is refused at the list, and each repetition where it stands', () => {
    const eleven = [
      ...Array.from({ length: 10 }, (_, rank) =>
        socle(rank + 1, FALLING.includes(rank + 1) ? fullFall : full),
      ),
      socle(1),
    ];
    expect(paths('socles', eleven)).toEqual(['socles', 'socles[10].numero']);
  });

  test('the list of à la carte names is each year’s own', () => {
    const twice = withValue(
      withValue(exampleDocument(), QUALITE, valid),
      'groupements[0].annees[2].qualite',
      valid,
    );
    expect(readScenario(twice).ok).toBe(true);
  });
});
