import { expect, test } from 'vitest';
import { cards, EFFORT, effortOf } from '../../src/room/cards.ts';
import { readPlay, readSeat, writePlay, writeSeat } from '../../src/room/code/room-code.ts';
import { BOUNDS, type Room, templateIds } from '../../src/room/room.ts';
import { roomDocument } from '../../src/room/room-document.ts';
import { groupementOf } from '../../src/room/team-years.ts';
import { readScenario } from '../../src/scenario/format/schema/scenario-schema.ts';
import { evaluate } from '../../src/scenario/run/evaluate.ts';

const hands = [
  [],
  ['coordination', 'sorties'],
  ['prevention', 'ecoute'],
  ['ordonnances', 'rappels', 'recueil'],
  ['attente', 'sorties'],
];

/** Twelve teams, five rounds: each plays in turn. */
const room: Room = {
  seed: 4821,
  template: 'hasard',
  teams: Array.from({ length: 12 }, (_, rank) => `Équipe ${rank + 1}`),
  rounds: Array.from({ length: BOUNDS.rounds }, (_, round) =>
    Array.from({ length: 12 }, (_, team) => hands[(round + team) % hands.length] ?? []),
  ),
};

const paid = (document: unknown) => {
  const read = readScenario(document);
  if (!read.ok) throw new TypeError(JSON.stringify(read.erreurs));
  return evaluate(read.scenario);
};

test('a room of twelve teams, five rounds, by codes, is the same portfolio', () => {
  const seats = room.teams.map((_, rank) =>
    readSeat(writeSeat({ seed: room.seed, template: room.template, team: rank + 1 })),
  );
  const rounds = room.rounds.map((round, rank) =>
    round.map((played, team) => {
      const read = readPlay(
        writePlay(room.seed, { team: team + 1, round: rank + 1, cards: played }),
        room.seed,
      );
      return read.ok ? read.value.cards : [];
    }),
  );
  const byCodes = {
    ...roomDocument(room),
    groupements: seats.map((seat, rank) =>
      groupementOf(
        seat.ok ? seat.value : { seed: 1, template: 'tailles', team: 1 },
        `Équipe ${rank + 1}`,
        rounds.map((round) => [...(round[rank] ?? [])]),
      ),
    ),
  };
  const sorted = (document: Room) => ({
    ...document,
    rounds: document.rounds.map((round) =>
      round.map((played) => cards.map(({ id }) => id).filter((id) => played.includes(id))),
    ),
  });
  expect(paid(byCodes)).toEqual(paid(roomDocument(sorted(room))));
});

test.each(templateIds)('« %s » makes a valid portfolio of any number of teams, in any round', (template) => {
  for (const count of [BOUNDS.teams.min, BOUNDS.teams.max])
    for (const rounds of [1, BOUNDS.rounds]) {
      const teams = Array.from({ length: count }, (_, rank) => `Équipe ${rank + 1}`);
      const results = paid(roomDocument({ seed: 7, template, teams, rounds: room.rounds.slice(0, rounds) }));
      expect(results.groupements).toHaveLength(count);
      expect(results.groupements[0]?.annees).toHaveLength(rounds);
    }
});

test('the envelope is short for teams that all save much: one factor falls for all', () => {
  const all = Array.from({ length: 8 }, () => ['coordination', 'sorties']);
  const results = paid(
    roomDocument({
      seed: 1,
      template: 'semblables',
      teams: all.map((_, rank) => `Équipe ${rank + 1}`),
      rounds: [all, all, all, all, all],
    }),
  );
  const factors =
    results.groupements[0]?.annees.map(({ facteurEnveloppe }) => Number(facteurEnveloppe)) ?? [];
  expect(factors.some((factor) => factor < 1)).toBe(true);
  for (const { annees } of results.groupements)
    expect(annees.map(({ facteurEnveloppe }) => Number(facteurEnveloppe))).toEqual(factors);
});

test('no hand of cards costs more effort than a round has, and each card does something', () => {
  for (const hand of hands) expect(effortOf(hand)).toBeLessThanOrEqual(EFFORT);
  for (const { id, lasting, once, later, points, pointsOnce, cost, effort } of cards) {
    expect(
      [lasting, once, later, points, pointsOnce].some((each) => each !== undefined),
      id,
    ).toBe(true);
    expect(cost).toBeGreaterThan(0);
    expect(effort).toBeGreaterThan(0);
    expect(effort).toBeLessThanOrEqual(EFFORT);
  }
});
