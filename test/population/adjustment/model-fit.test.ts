import { randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import type { FitFault } from '../../../src/population/adjustment/fit-fault.ts';
import { fitFaultWords, leftOutWords } from '../../../src/population/adjustment/fit-fault-words.ts';
import type { Fit } from '../../../src/population/adjustment/fit-results.ts';
import { fitModel } from '../../../src/population/adjustment/model-fit.ts';
import type { Sample } from '../../../src/population/adjustment/sample.ts';
import { inFrench, inQuotes } from '../../../src/population/adjustment/variable-phrases.ts';
import { invent } from '../../../src/population/invented/national-sample.ts';
import { sampleParameters } from '../../../src/population/invented/sample-parameters.ts';
import { byQr, distance } from './plain-solver.ts';

type Columns = Sample['colonnes'];

const random = randomLcg(11);
const draws = (rows: number, f: (u: number) => number = (u) => u) =>
  Float64Array.from({ length: rows }, () => f(random()));
const flag = (u: number) => (u < 0.4 ? 1 : 0);

function sampleOf(columns: Columns, depense: ArrayLike<number>): Sample {
  return { patients: depense.length, depense: Float64Array.from(depense), colonnes: columns };
}

/** Ages, flags and an APL; the response depends on the age, the ALD and the APL, in this order of weight. */
function known(rows: number, noise = 40): Sample {
  const columns = {
    age: draws(rows, (u) => Math.floor(u * 100)),
    femme: draws(rows, flag),
    ald: draws(rows, flag),
    apl: draws(rows, (u) => 8 * u),
  };
  const { age, ald, apl } = columns;
  return sampleOf(
    columns,
    age.map(
      (each, row) =>
        100 + 30 * each + 900 * (ald[row] ?? 0) + 60 * (apl[row] ?? 0) + noise * (random() - 0.5),
    ),
  );
}

function modelOf(...given: Parameters<typeof fitModel>): Fit {
  const found = fitModel(...given);
  if (!found.ok) throw new Error(fitFaultWords(found.fault, inFrench));
  return found.ajustement;
}

function refused(...given: Parameters<typeof fitModel>): FitFault {
  const found = fitModel(...given);
  if (found.ok) throw new Error('fitted');
  return found.fault;
}

describe('fitModel() with a selection', () => {
  test('keeps what explains, the most telling first, and stops at noise', () => {
    const found = modelOf(known(4000), { graine: 3 });
    expect(found.retenues.slice(0, 3)).toEqual(['age', 'ald', 'apl']);
    expect(found.etapes[0]?.essais.map(({ candidate }) => candidate)).toHaveLength(4);
    expect(found.etapes.map(({ numero }) => numero)).toEqual(found.etapes.map((_, rank) => rank + 1));
    expect(found.coefficients.map(({ variable }) => variable)).toEqual(['constante', ...found.retenues]);
    const steps = found.etapes.map(({ depart }) => depart);
    expect(steps[0]).toBe(0);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  test('tells at each step what every candidate would come to, as a fit of its own gives it', () => {
    const sample = invent({ patients: 3000 });
    const { etapes: stepList, r2Ajuste } = modelOf(sample, { trainingPart: 1 });
    const alone = stepList[0]?.essais.find(({ candidate }) => candidate === 'femme');
    const one = modelOf(sample, { trainingPart: 1, candidates: ['femme'], selection: false });
    expect(alone?.r2Ajuste).toBeCloseTo(one.r2Ajuste, 13);
    const second = stepList[1]?.essais.find(({ candidate }) => candidate === 'apl');
    const two = modelOf(sample, {
      trainingPart: 1,
      candidates: [stepList[0]?.added ?? 'age', 'apl'],
      selection: false,
    });
    expect(second?.r2Ajuste).toBeCloseTo(two.r2Ajuste, 13);
    expect(stepList.at(-1)?.r2Ajuste).toBeCloseTo(r2Ajuste, 13);
    for (const { essais: trials, added, r2Ajuste: after, depart } of stepList) {
      const best = trials[0];
      expect(added === null || (best?.candidate === added && best.r2Ajuste === after)).toBe(true);
      expect(added === null ? (best?.r2Ajuste ?? -1) <= depart : after > depart).toBe(true);
    }
  });

  test('of data without noise keeps exactly what made them', () => {
    const found = modelOf(known(500, 0), { trainingPart: 1 });
    expect(found.retenues).toEqual(['age', 'ald', 'apl']);
    expect(
      distance(
        found.coefficients.map(({ coefficient }) => coefficient),
        [100, 30, 900, 60],
      ),
    ).toBeLessThan(1e-11);
    expect(found.etapes.at(-1)).toMatchObject({ added: null, essais: [{ candidate: 'femme' }] });
    expect(found.variablesSetAside).toEqual([{ candidate: 'femme', reason: { code: 'no-gain' } }]);
  });

  test('leaves out, with its reason, what repeats those already in and what is constant', () => {
    const sample = known(400);
    const { apl = new Float64Array() } = sample.colonnes;
    const columns = {
      ...sample.colonnes,
      cmuc: new Float64Array(400).fill(1),
      defavorisation: apl.map((each) => 3 - each / 4),
    };
    const { etapes: stepList, retenues, variablesSetAside } = modelOf({ ...sample, colonnes: columns });
    expect(retenues).not.toContain('cmuc');
    expect(retenues).not.toContain('defavorisation');
    const reasons = new Map(
      stepList
        .at(-1)
        ?.essais.map(({ candidate, reason }) => [
          candidate,
          reason && leftOutWords(reason, candidate, inQuotes),
        ]),
    );
    expect(reasons.get('defavorisation')).toContain('« defavorisation » répète exactement « apl »');
    expect(reasons.get('cmuc')).toContain('« cmuc » a la même valeur');
    expect(stepList[0]?.essais.find(({ candidate }) => candidate === 'cmuc')).toMatchObject({
      r2Ajuste: null,
    });
    expect(variablesSetAside.map(({ candidate }) => candidate)).toEqual(
      expect.arrayContaining(['cmuc', 'defavorisation']),
    );
  });

  test('of two columns that say exactly the same takes the first', () => {
    const { apl = new Float64Array(), ...others } = known(300).colonnes;
    const columns = { ...others, apl, defavorisation: apl.slice() };
    const depense = apl.map((each) => 10 * each + random());
    const order = (candidates: readonly ('apl' | 'defavorisation')[]) =>
      modelOf(sampleOf(columns, depense), { candidates }).retenues;
    expect(order(['apl', 'defavorisation'])).toEqual(['apl']);
    expect(order(['defavorisation', 'apl'])).toEqual(['defavorisation']);
  });

  test("finds the sample's effects, all variables in but the index, as annexe 4 tells", () => {
    const found = modelOf(invent());
    expect(found).toMatchObject({ apprentissage: 70_000, test: 30_000 });
    expect([...found.retenues].sort()).toEqual(['acs', 'age', 'ald', 'apl', 'cmuc', 'femme']);
    expect(found.variablesSetAside.map(({ candidate }) => candidate)).toEqual(['defavorisation']);
    for (const { variable, coefficient, erreurType, low, high } of found.coefficients) {
      const effect = sampleParameters.effects[variable as 'age'];
      expect(Math.abs(coefficient - effect)).toBeLessThan(3.5 * erreurType);
      expect((high - low) / erreurType).toBeCloseTo(2 * 1.96, 3);
    }
    expect(Math.abs((found.r2Test ?? 0) - found.r2)).toBeLessThan(0.03);
  });

  test('lets the bands of age in together, the empty ones named', () => {
    const ages = draws(2000, (u) => Math.floor(u * 60));
    const depense = ages.map((age) => (age < 5 ? 900 : age >= 40 ? 700 : 100) + 50 * random());
    const found = modelOf(sampleOf({ age: ages }, depense), { candidates: ['bandes', 'age'] });
    expect(found.retenues[0]).toBe('bandes');
    const bands = found.coefficients.map(({ variable }) => variable).filter((name) => /\d/.test(name));
    expect(bands).toHaveLength(11);
    expect(found.variablesSetAside.filter(({ candidate }) => candidate.startsWith('age6'))).toEqual([
      { candidate: 'age60a64', reason: { code: 'empty-band' } },
      { candidate: 'age65a69', reason: { code: 'empty-band' } },
    ]);
  });

  test('of rows too few for every candidate refuses, whatever would have been kept', () => {
    const columns = {
      age: Float64Array.of(10, 20, 30, 50),
      apl: Float64Array.of(1, 0, 2, 1),
      defavorisation: Float64Array.of(0, 1, 1, 3),
    };
    const sample = sampleOf(columns, [102, 198, 305, 501]);
    expect(fitModel(sample, { trainingPart: 1 })).toEqual({
      ok: false,
      fault: { code: 'too-few-patients', limits: { columns: 3 }, received: 4 },
    });
  });
});

describe('fitModel() without a selection', () => {
  test('keeps all in the order given, and agrees with a QR of the learning rows', () => {
    const sample = invent({ patients: 2000 });
    const candidates = ['apl', 'age', 'ald'] as const;
    const done = fitModel(sample, { candidates, selection: false, trainingPart: 0.6, graine: 9 });
    if (!done.ok) throw new Error('refused');
    const { ajustement, partage } = done;
    const cut = (each: Float64Array = new Float64Array()) =>
      Float64Array.from(partage.apprentissage, (row) => each[row] ?? Number.NaN);
    const wanted = byQr(
      candidates.map((name) => cut(sample.colonnes[name])),
      cut(sample.depense),
    );
    expect(ajustement).toMatchObject({
      retenues: candidates,
      etapes: [],
      variablesSetAside: [],
      apprentissage: 1200,
      test: 800,
    });
    expect(
      distance(
        ajustement.coefficients.map(({ coefficient }) => coefficient),
        wanted.coefficients,
      ),
    ).toBeLessThan(1e-9);
    expect(
      distance(
        ajustement.coefficients.map(({ erreurType }) => erreurType),
        wanted.erreurs,
      ),
    ).toBeLessThan(1e-9);
    const [constant = 0, apl = 0, age = 0, ald = 0] = wanted.coefficients;
    const of = (name: 'apl' | 'age' | 'ald', row: number) => sample.colonnes[name]?.[row] ?? Number.NaN;
    const errors = Array.from(
      partage.test,
      (row) =>
        (sample.depense[row] ?? 0) -
        constant -
        apl * of('apl', row) -
        age * of('age', row) -
        ald * of('ald', row),
    );
    const spent = Array.from(partage.test, (row) => sample.depense[row] ?? 0);
    const mean = spent.reduce((sum, each) => sum + each, 0) / spent.length;
    const squares = (values: readonly number[]) => values.reduce((sum, each) => sum + each * each, 0);
    expect(ajustement.r2Test).toBeCloseTo(
      1 - squares(errors) / squares(spent.map((each) => each - mean)),
      10,
    );
  });

  test('without test rows, or when they all spend the same, has no R² of test', () => {
    const sample = known(60);
    expect(modelOf(sample, { trainingPart: 1 })).toMatchObject({ test: 0, r2Test: null });
    const { partage } = fitModel(sample) as { partage: { test: Uint32Array } };
    for (const row of partage.test) sample.depense[row] = 500;
    expect(modelOf(sample).r2Test).toBeNull();
  });
});

describe('fitModel() refuses', () => {
  test('as many rows as coefficients, with both counts', () => {
    const five = refused(known(5), { selection: false, trainingPart: 1 });
    expect(five).toEqual({ code: 'too-few-patients', limits: { columns: 4 }, received: 5 });
    expect(fitFaultWords(five, inFrench)).toContain('5, alors que 5 coefficients en demandent au moins 6');
    expect(fitModel(known(6), { selection: false, trainingPart: 1 }).ok).toBe(true);
    expect(refused(known(0))).toMatchObject({ code: 'too-few-patients', received: 0 });
    expect(refused(known(2), { trainingPart: 0.1 })).toMatchObject({ code: 'too-few-patients', received: 0 });
  });

  test('a response that does not vary, with its value', () => {
    const sample = sampleOf(known(50).colonnes, new Float64Array(50).fill(0.1));
    const found = refused(sample);
    expect(found).toMatchObject({ code: 'constant-response' });
    expect(fitFaultWords(found, inFrench)).toContain('même dépense');
  });

  test('columns that are constant or repeat others, each with those that it repeats', () => {
    const sample = known(80);
    const { age = new Float64Array(), apl = new Float64Array() } = sample.colonnes;
    const columns = {
      ...sample.colonnes,
      acs: new Float64Array(80),
      defavorisation: age.map((each, row) => 1e6 + each - 0.7 * (apl[row] ?? 0)),
    };
    const found = refused({ ...sample, colonnes: columns }, { selection: false });
    expect(found).toEqual({
      code: 'repetitions',
      received: [
        { variable: 'acs', withIt: [] },
        { variable: 'defavorisation', withIt: ['age', 'apl'] },
      ],
    });
    const said = fitFaultWords(found, inFrench);
    expect(said).toContain("L'ACS a la même valeur pour tous");
    expect(said).toContain("L'indice de défavorisation répète exactement l'âge et l'APL");
  });

  test('nothing that only comes close to a repetition', () => {
    const sample = known(2000);
    const { apl = new Float64Array() } = sample.colonnes;
    const defavorisation = apl.map((each) => each + 1e-3 * random());
    const columns = { apl, defavorisation };
    const found = modelOf({ ...sample, colonnes: columns }, { selection: false, trainingPart: 1 });
    const wanted = byQr([apl, defavorisation], sample.depense);
    expect(
      distance(
        found.coefficients.map(({ coefficient }) => coefficient),
        wanted.coefficients,
      ),
    ).toBeLessThan(1e-7);
  });
});
