import { expect, test } from 'vitest';
import { onCase } from '../../../src/calculators/applied-case.ts';
import { shownRows } from '../../../src/figures/kit/table.ts';
import { incentiveCases } from '../../../src/laboratory/incitation/cases.ts';
import { lineFigure, lineFrom } from '../../../src/laboratory/incitation/figures.ts';
import { pointsTable } from '../../../src/laboratory/incitation/tables.ts';
import { lineVerdict } from '../../../src/laboratory/incitation/verdict.ts';
import { example, exampleView } from '../../../src/scenario/examples/first-example.ts';
import type { Saving } from '../../../src/scenario/incentive/saved-scenario.ts';
import {
  type IncentiveStudy,
  incentiveStudy,
  type StudiedPiece,
} from '../../../src/scenario/incentive/study.ts';

function studied(nom: string): IncentiveStudy {
  const chosen = incentiveCases.find((each) => each.nom === nom);
  if (chosen === undefined) throw new RangeError(nom);
  const { scenario, vue } = onCase(chosen, { scenario: example, vue: exampleView }, undefined);
  const study = incentiveStudy({ document: scenario, vue });
  if (!study.ok) throw new RangeError(JSON.stringify(study));
  return study;
}

/** From, to, cents for a €, causes. */
const pieces = (study: IncentiveStudy, saving: Saving = 'durable') =>
  lineFrom(study, saving).pieces.map(({ from, to, slope, causes }) =>
    `${Math.round(from)}–${Math.round(to)}: ${Math.round(1000 * slope) / 10} ${causes.map(({ cause }) => cause).join(' ')}`.trim(),
  );

const SAID: Readonly<Record<string, (study: IncentiveStudy) => void>> = {
  "Au milieu de l'intervalle": (study) =>
    expect(pieces(study)).toEqual(['0–100: 33.3 tunnel', '100–109: 50', '109–200: -2 plafondGroupement']),
  "Au-dessus de l'intervalle": (study) =>
    expect(pieces(study)).toEqual([
      '0–50: 33.3 plancherEcart',
      '50–122: 33.3 tunnel',
      '122–200: -2 tunnel plafondGroupement',
    ]),
  'Après une hausse': (study) => expect(pieces(study)[0]).toBe('0–50: 0 tunnel plancherEvolution'),
  'Au plafond': (study) => expect(pieces(study)[0]).toBe('0–100: -2 tunnel plafondGroupement'),
  "Seul devant l'enveloppe": (study) =>
    expect(pieces(study).slice(0, 2)).toEqual(['0–58: 33.3 tunnel', '58–100: -1 tunnel enveloppe']),
  "Sous l'avance": (study) =>
    expect(pieces(study).slice(0, 2)).toEqual(['0–30: 0 tunnel avance', '30–100: 33.3 tunnel']),
  'Après deux avances': (study) =>
    expect(pieces(study).slice(0, 3)).toEqual([
      '0–30: 33.3 tunnel',
      '30–90: 0 tunnel recuperation',
      '90–100: 33.3 tunnel',
    ]),
  'Un effort qui ne dure pas': (study) =>
    expect(pieces(study, 'ponctuelle').slice(0, 2)).toEqual([
      '0–50: 0 tunnel',
      '50–100: 33.3 tunnel plancherEvolution',
    ]),
};

test('a case for each limit', () => {
  expect(incentiveCases.map(({ nom }) => nom)).toEqual(Object.keys(SAID));
});

test.each(Object.entries(SAID))('%s', (nom, holds) => holds(studied(nom)));

/** The joints of the first line of a case, as its table names them. */
const joints = (nom: string): string[] =>
  shownRows(lineFigure.table(studied(nom)))
    .filter(([, saving]) => saving === 'chaque année')
    .map(([, , joint = '']) => joint);

test('a joint bears the name of what begins or ceases to hold there', () => {
  expect(joints("Au milieu de l'intervalle")).toEqual(['—', "cesse : l'intervalle", 'commence : le plafond']);
  expect(joints("Au-dessus de l'intervalle").slice(0, 2)).toEqual([
    '—',
    "commence : l'intervalle ; cesse : l'écart négatif, compté pour zéro",
  ]);
  expect(joints('Après une hausse')[1]).toBe("cesse : l'évolution négative, comptée pour zéro");
  expect(joints("Seul devant l'enveloppe")[1]).toBe("commence : l'enveloppe");
  expect(joints("Sous l'avance")[1]).toBe("cesse : l'avance");
  expect(joints('Après deux avances').slice(1, 3)).toEqual([
    'commence : la récupération (2021)',
    'cesse : la récupération (2021)',
  ]);
});

const question = { document: example, vue: exampleView };

test('the line goes as far as it is asked to, and no further than what is spent', () => {
  const asked = (upTo?: string) => incentiveStudy(question, upTo);
  const usual = asked();
  if (!usual.ok) throw new RangeError(JSON.stringify(usual));
  expect(usual).toMatchObject({ most: 200, furthest: 2415 });
  const near = asked('12,5');
  if (!near.ok) throw new RangeError(JSON.stringify(near));
  for (const { pieces } of near.lines) expect(pieces.at(-1)?.to).toBe(12.5);
  expect(lineFrom(near, 'durable').pieces[0]).toMatchObject({
    ...lineFrom(usual, 'durable').pieces[0],
    to: 12.5,
    gained: expect.anything(),
  });
  for (const upTo of ['', 'abc', '0', '-1', '2416', '1e3'])
    expect(asked(upTo), upTo).toEqual({ ok: false, furthest: 2415 });
});

test('an indicator brings its ten points, which are ten times one while nothing else holds', () => {
  const study = incentiveStudy(question);
  if (!study.ok) throw new RangeError(JSON.stringify(study));
  for (const { gained, indicator } of study.points) {
    expect(indicator).toBeGreaterThanOrEqual(gained);
    expect(indicator).toBeLessThanOrEqual(10 * gained + 1e-6);
  }
  expect(shownRows(pointsTable(study)).map((row) => row.length)).toEqual(study.points.map(() => 4));
});

test('what a line comes to, in words', () => {
  const said = (nom: string) => lineVerdict(lineFrom(studied(nom), 'durable')).join(' ');
  expect(said("Au milieu de l'intervalle")).toMatch(
    /rapporte 33,3\scentimes par euro.*l'intervalle \(2019\)\. Au-delà de 108,97\s€ par patient, un euro de plus en coûte 2\scentimes : le plafond/,
  );
  expect(said('Après une hausse')).toMatch(/ne rapporte rien.*Il faut économiser plus de 50\s€/);
  expect(said('Au plafond')).toMatch(/coûte 2\scentimes.*Aucune économie n'est payée/);
  expect(said("Seul devant l'enveloppe")).toMatch(
    /Au-delà de 58,25\s€ .* en coûte 1\scentime : .*l'enveloppe/,
  );
  // What costs before it is paid has to be won back first.
  const piece = (from: number, to: number, gained: readonly [number, number]) => ({
    from,
    to,
    gained,
    slope: (gained[1] - gained[0]) / (to - from) / 100,
    causes: [],
  });
  const line = (...pieces: StudiedPiece[]) =>
    lineVerdict({ annee: 2019, saving: 'durable', patients: 100, pieces }).join(' ');
  expect(line(piece(0, 10, [0, -20]), piece(10, 20, [-20, 20]))).toContain('plus de 15\u00a0€ par patient');
  expect(line(piece(0, 10, [0, 300]), piece(10, 20, [300, 300]), piece(20, 30, [300, 294]))).toMatch(
    /Au-delà de 10\s€ .* ne rapporte plus rien, ou coûte jusqu'à 0,6\scentime :/,
  );
  expect(line(piece(0, 10, [0, 300]), piece(10, 20, [300, 300]))).toMatch(/ne rapporte plus rien :/);
});
