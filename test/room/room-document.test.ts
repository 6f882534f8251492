import { expect, test } from 'vitest';
import { calculer } from '../../src/api/ipep.ts';
import { cards, EFFORT, effortOf } from '../../src/room/cards.ts';
import { readSeat, writePlay, writeSeat } from '../../src/room/code/room-code.ts';
import { enterCodes } from '../../src/room/intake.ts';
import { outcomesOf } from '../../src/room/outcome.ts';
import {
  BOUNDS,
  closeRound,
  emptyRoom,
  type Origin,
  type Room,
  seatOf,
  templateIds,
} from '../../src/room/room.ts';
import { roomDocument } from '../../src/room/room-document.ts';
import { groupementOf } from '../../src/room/team-years.ts';

const hands = [
  [],
  ['coordination', 'sorties'],
  ['prevention', 'ecoute'],
  ['ordonnances', 'rappels', 'recueil'],
  ['sorties', 'attente'],
];

const teamsOf = (count: number, origin: Origin) =>
  Array.from({ length: count }, (_, rank) => ({ nom: `Équipe ${rank + 1}`, origin }));

/** What `ipep calculer` prints of a document. */
function paid(document: unknown) {
  const calcul = calculer(JSON.stringify(document));
  if (!calcul.ok) throw new TypeError(JSON.stringify(calcul.erreurs));
  return calcul.resultats;
}

test.each(['hasard', { patients: 12_300, distance: 985, score: 54 }] satisfies Origin[])(
  'a room of twelve teams, five rounds, by codes, is the same portfolio for `calculer` (%j)',
  (origin) => {
    // What twelve telephones do, from their own code alone.
    const opened = emptyRoom(4821, teamsOf(12, origin));
    const telephones = opened.teams.map((_, rank) => {
      const read = readSeat(writeSeat(seatOf(opened, rank)));
      if (!read.ok) throw new TypeError(read.code);
      return {
        seat: read.value,
        hands: Array.from({ length: 5 }, (_, round) => hands[(round + rank) % 5] ?? []),
      };
    });
    // What the trainer types.
    let room: Room = opened;
    for (let round = 1; round <= BOUNDS.rounds; round++) {
      const codes = telephones.map(({ seat, hands: own }) =>
        writePlay(seat.seed, { team: seat.team, round, cards: own[round - 1] ?? [] }),
      );
      const { room: now, entered } = enterCodes(room, codes.join('\n'));
      expect(entered.map(({ kind }) => kind)).toEqual(codes.map(() => 'taken'));
      room = closeRound(now);
    }
    const results = paid({
      ...roomDocument(room),
      groupements: telephones.map(({ seat, hands: own }, rank) =>
        groupementOf(seat, `Équipe ${rank + 1}`, own),
      ),
    });
    expect(paid(roomDocument(room))).toEqual(results);
    for (const [rank, { teams, facteurEnveloppe }] of outcomesOf(room).entries())
      for (const [team, { interessement, versement, nom }] of teams.entries()) {
        const { nom: named, annees } = results.groupements[team] ?? { annees: [] };
        expect({ nom, interessement, versement, facteurEnveloppe }).toEqual({
          nom: named,
          interessement: annees[rank]?.interessement,
          versement: annees[rank]?.versement,
          facteurEnveloppe: annees[rank]?.facteurEnveloppe,
        });
      }
  },
);

test.each(templateIds)('« %s » makes a valid portfolio of any number of teams, in any round', (template) => {
  for (const count of [BOUNDS.teams.min, BOUNDS.teams.max])
    for (const rounds of [1, BOUNDS.rounds]) {
      const played = Array.from({ length: rounds }, (_, round) =>
        Array.from({ length: count }, (_, team) => hands[(round + team) % hands.length] ?? []),
      );
      const room = { ...emptyRoom(7, teamsOf(count, template)), rounds: played };
      const results = paid(roomDocument(room));
      expect(results.groupements).toHaveLength(count);
      expect(results.groupements[0]?.annees).toHaveLength(rounds);
    }
});

test('the envelope is short for teams that all save much: one factor falls for all', () => {
  const all = Array.from({ length: 8 }, () => ['coordination', 'sorties']);
  const rounds = [all, all, all, all, all];
  const results = paid(roomDocument({ ...emptyRoom(1, teamsOf(8, 'semblables')), rounds }));
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
