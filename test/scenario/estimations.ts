import fc from 'fast-check';
import { deriver } from '../../src/scenario/estimate/derived-scenario.ts';
import type { Estimation } from '../../src/scenario/estimate/estimation.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import type { DocumentScenario } from '../../src/scenario/format/scenario-document.ts';
import { readScenario } from '../../src/scenario/format/schema/scenario-schema.ts';

/** A valid estimation, to be changed field by field. */
export const estimation: Estimation = {
  nom: 'Maison de santé',
  patients: '12000',
  premiereAnnee: 2019,
  appreciation: '0.1',
  situation: 'attendu',
  depenseReelle: '2400',
  evolutionAjustee: '0.02',
  ralentissement: '0.005',
  scorePremier: '40',
  scoreDernier: '102',
  maximum: '120',
};

const hundredths = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((value) => (value / 100).toFixed(2));
const thousandths = (min: number, max: number) =>
  fc.integer({ min, max }).map((value) => (value / 1000).toFixed(3));

/** As answers were before the choice of an evolution: the sign of the slow-down says it. */
const older: fc.Arbitrary<Estimation> = fc.record({
  nom: fc.constant('Groupement'),
  patients: fc.integer({ min: 1, max: 200_000 }),
  premiereAnnee: fc.constantFrom(2019, 2020),
  appreciation: thousandths(-200, 200),
  situation: fc.constantFrom('attendu', 'moins', 'plus', 'chiffres'),
  depenseReelle: hundredths(500, 5000),
  depenseAjustee: hundredths(500, 5000),
  evolutionAjustee: thousandths(-50, 50),
  ralentissement: thousandths(-50, 80),
  scorePremier: hundredths(-100, 100),
  scoreDernier: hundredths(-120, 120),
  maximum: fc.constant('120'),
});

/** As they are asked: positive points either way, and an appreciation that may be left empty. */
const asked = fc
  .record({
    answers: older,
    evolutionReelle: fc.constantFrom('comme', 'moins-vite', 'plus-vite'),
    ralentissement: thousandths(0, 80),
    known: fc.boolean(),
  })
  .map(
    ({ answers, known, ...evolution }): Estimation => ({
      ...answers,
      ...evolution,
      appreciation: known ? answers.appreciation : '',
    }),
  );

/** Any valid estimation of plausible spending. */
export const estimations: fc.Arbitrary<Estimation> = fc.oneof(older, asked);

/** The document of an estimation that is known to be valid. */
export function documentOf(valid: Estimation): DocumentScenario {
  const derived = deriver(valid);
  if (!derived.ok) throw new Error(JSON.stringify(derived.erreurs));
  return derived.document;
}

/** The scenario of a document that is known to be valid. */
export function scenarioOf(document: unknown): Scenario {
  const read = readScenario(document);
  if (!read.ok) throw new Error(JSON.stringify(read.erreurs));
  return read.scenario;
}
