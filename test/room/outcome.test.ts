import { expect, test } from 'vitest';
import { outcomesOf } from '../../src/room/outcome.ts';
import type { Room } from '../../src/room/room.ts';

const hard = ['coordination', 'sorties'];
const room: Room = {
  seed: 1,
  template: 'semblables',
  teams: ['A', 'B', 'C', 'D'],
  rounds: Array.from({ length: 5 }, () => [hard, hard, hard, ['rappels']]),
};

test('no round, no outcome', () => {
  expect(outcomesOf({ ...room, rounds: [] })).toEqual([]);
});

test('a later round changes nothing of the ones before', () => {
  const all = outcomesOf(room);
  expect(outcomesOf({ ...room, rounds: room.rounds.slice(0, 3) })).toEqual(all.slice(0, 3));
  expect(all.map(({ annee, anneeVersement }) => [annee, anneeVersement])).toEqual(
    [2019, 2020, 2021, 2022, 2023].map((year) => [year, year + 1]),
  );
});

test('what a team takes from the others is what they would share without it', () => {
  const last = outcomesOf(room).at(-1);
  const factor = Number(last?.facteurEnveloppe);
  expect(factor).toBeLessThan(1);
  const [first] = last?.teams ?? [];
  const others = (last?.teams ?? []).slice(1);
  const asked = others.reduce((sum, team) => sum + Number(team.asked), 0);
  const envelope = Number(last?.asked) * factor;
  const without = Math.min(1, envelope / asked);
  expect(Number(first?.takenFromOthers)).toBeCloseTo(asked * (without - factor), 1);
  expect(Number(first?.takenFromOthers)).toBeGreaterThan(0);
});

test('the first round is paid in full where little is asked, and takes nothing from anyone', () => {
  const [first] = outcomesOf({ ...room, rounds: [[['rappels'], ['ecoute'], [], []]] });
  expect(first?.facteurEnveloppe).toBe('1');
  for (const { takenFromOthers, interessement, asked } of first?.teams ?? []) {
    expect(takenFromOthers).toBe('0.00');
    expect(interessement).toBe(asked);
  }
  expect(first?.teams.map(({ cost }) => cost)).toEqual(['30000', '20000', '0', '0']);
});
