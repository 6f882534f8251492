import { expect, test } from 'vitest';
import { readSeat, writeSeat } from '../../src/room/code/room-code.ts';
import { areRooms, areTeams, MOST_HELD } from '../../src/room/held.ts';
import { codeFragment, readCodeFragment } from '../../src/room/link.ts';
import { closeRound, emptyRoom } from '../../src/room/room.ts';

const room = closeRound(
  emptyRoom(7, [
    { nom: 'A', origin: 'hasard' },
    { nom: 'B', origin: { patients: 12_300, distance: 985, score: 54 } },
  ]),
);
const rooms = { rooms: [{ room, opened: '2026-11-29' }], at: 7 };
const code = writeSeat({ seed: 7, team: 2, origin: 'hasard' });
const teams = { teams: [{ code, hands: [['sorties'], []], round: 2, isGiven: false }] };

test('what a browser holds is read again, and nothing else is taken for it', () => {
  expect(areRooms(JSON.parse(JSON.stringify(rooms)))).toBe(true);
  expect(areTeams(JSON.parse(JSON.stringify(teams)))).toBe(true);
  const spoiled = (change: object): unknown => ({
    rooms: [{ room: { ...room, ...change }, opened: '' }],
    at: 7,
  });
  for (const value of [
    null,
    [],
    { ...rooms, at: 8 },
    { ...rooms, rooms: Array.from({ length: MOST_HELD + 1 }, () => rooms.rooms[0]) },
    spoiled({ teams: [{ nom: 'A'.repeat(121), origin: 'hasard' }, room.teams[1]] }),
    spoiled({ seed: 0 }),
    spoiled({ teams: room.teams.slice(1) }),
    spoiled({ teams: [{ nom: 'A', origin: 'inconnu' }, room.teams[1]] }),
    spoiled({ teams: [{ nom: 'A', origin: { patients: 12_345, distance: 985, score: 54 } }, room.teams[1]] }),
    spoiled({ inPlay: [['inconnue'], null] }),
    spoiled({ inPlay: [['sorties', 'prevention'], null] }),
    spoiled({ rounds: [[null]] }),
    spoiled({ later: [[null]] }),
    spoiled({ later: [1, 2, 3, 4, 5].map(() => [null, null]) }),
  ])
    expect(areRooms(value), JSON.stringify(value)).toBe(false);
  for (const change of [{ code: 'K7M2 9XPA' }, { hands: [['inconnue']] }, { round: 6 }, { isGiven: 1 }])
    expect(areTeams({ teams: [{ ...teams.teams[0], ...change }] }), JSON.stringify(change)).toBe(false);
  expect(areTeams({ teams: Array.from({ length: MOST_HELD + 1 }, () => teams.teams[0]) })).toBe(false);
});

test('a code travels in an address, and is found there as messages leave it', () => {
  for (const kind of ['seat', 'play'] as const) {
    const fragment = codeFragment(kind, code);
    expect(fragment).toMatch(/^[jm]=1\.\w{8}$/);
    for (const hash of [`#${fragment}`, `#${fragment.replace('=', '%3D')}`, `#${fragment} `])
      expect(readCodeFragment(hash)).toEqual({ kind, code: code.replace(' ', '') });
  }
  for (const hash of ['', '#anime', '#e=1.ecart.3']) expect(readCodeFragment(hash)).toBeUndefined();
  // What is cut short, or of another version, is refused with words, not passed over.
  for (const carried of ['', '1.', '2.AAAA'])
    expect(readSeat(readCodeFragment(`#j=${carried}`)?.code ?? 'none').ok).toBe(false);
  expect(readCodeFragment('#m=')).toEqual({ kind: 'play', code: '' });
});
