import { expect, test } from 'vitest';
import { outcomesOf, totalsOf } from '../../src/room/outcome.ts';
import type { Room } from '../../src/room/room.ts';
import { roomDocument } from '../../src/room/room-document.ts';

const hard = ['coordination', 'sorties'];
const room: Room = {
  seed: 1,
  teams: ['A', 'B', 'C', 'D'].map((nom) => ({ nom, origin: 'semblables' })),
  rounds: Array.from({ length: 5 }, () => [hard, hard, hard, ['rappels']]),
  inPlay: [],
};

test('no round, no outcome', () => {
  expect(outcomesOf({ ...room, rounds: [] })).toEqual([]);
  expect(totalsOf([])).toEqual([]);
});

test('a later round changes nothing of the ones before', () => {
  const all = outcomesOf(room);
  expect(outcomesOf({ ...room, rounds: room.rounds.slice(0, 3) })).toEqual(all.slice(0, 3));
  expect(all.map(({ annee, anneeVersement }) => [annee, anneeVersement])).toEqual(
    [2019, 2020, 2021, 2022, 2023].map((year) => [year, year + 1]),
  );
});

test('what a team takes from the others is what they would share without it, of the same envelope', () => {
  const last = outcomesOf(room).at(-1);
  const factor = Number(last?.facteurEnveloppe);
  expect(factor).toBeLessThan(1);
  const envelope = Number(last?.envelope);
  expect(envelope).toBeCloseTo(Number(last?.asked) * factor, 6);
  const [first, ...others] = last?.teams ?? [];
  const asked = others.reduce((sum, team) => sum + Number(team.asked), 0);
  const without = Math.min(1, envelope / asked);
  expect(Number(first?.takenFromOthers)).toBeCloseTo(asked * (without - factor), 1);
  expect(Number(first?.takenFromOthers)).toBeGreaterThan(0);
});

test('a team is capped where it asks for as much as its own cap, 2 % of its spending', () => {
  const { groupements } = roomDocument(room);
  const found = outcomesOf(room).flatMap(({ teams }, rank) =>
    teams.map(({ asked, isCapped }, team) => {
      const { patients, depenseReelle } = groupements[team]?.annees[rank + 1] ?? {};
      const cap = 0.02 * Number(patients) * Number(depenseReelle);
      expect(isCapped).toBe(Math.abs(Number(asked) - cap) < 0.01);
      return isCapped;
    }),
  );
  expect(new Set(found)).toEqual(new Set([true, false]));
});

test('the first round is paid in full where little is asked, and takes nothing from anyone', () => {
  const [first] = outcomesOf({ ...room, rounds: [[['rappels'], ['ecoute'], [], null]] });
  expect(first?.facteurEnveloppe).toBe('1');
  expect(Number(first?.asked)).toBeLessThan(Number(first?.envelope));
  for (const { takenFromOthers, interessement, asked, isCapped } of first?.teams ?? []) {
    expect(takenFromOthers).toBe('0.00');
    expect(interessement).toBe(asked);
    expect(isCapped).toBe(false);
  }
  expect(first?.teams.map(({ cost }) => cost)).toEqual(['30000', '20000', '0', '0']);
});

test('totalsOf(…) adds the rounds up, the team that keeps the most first', () => {
  const rounds = outcomesOf(room);
  const totals = totalsOf(rounds);
  expect(totals.map(({ nom }) => nom).toSorted()).toEqual(['A', 'B', 'C', 'D']);
  expect(totals.map(({ net }) => Number(net))).toEqual(
    totals.map(({ net }) => Number(net)).toSorted((a, b) => b - a),
  );
  for (const { nom, interessement, cost, net, takenFromOthers } of totals) {
    const own = rounds.map(({ teams }) => teams.find((team) => team.nom === nom));
    const sum = (field: 'interessement' | 'cost' | 'takenFromOthers') =>
      own.reduce((total, year) => total + Number(year?.[field]), 0);
    expect(Number(interessement)).toBeCloseTo(sum('interessement'), 6);
    expect(Number(cost)).toBe(sum('cost'));
    expect(Number(takenFromOthers)).toBeCloseTo(sum('takenFromOthers'), 6);
    expect(Number(takenFromOthers)).toBeGreaterThan(0);
    expect(Number(net)).toBeCloseTo(Number(interessement) - Number(cost), 6);
  }
});
