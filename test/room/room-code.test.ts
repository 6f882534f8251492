import { expect, test } from 'vitest';
import { cards } from '../../src/room/cards.ts';
import { BASE, SYMBOLS } from '../../src/room/code/alphabet.ts';
import { type Play, readPlay, readSeat, writePlay, writeSeat } from '../../src/room/code/room-code.ts';
import { BOUNDS, type Seat, templateIds } from '../../src/room/room.ts';

const seats: readonly Seat[] = [
  { seed: 1, origin: 'semblables', team: 1 },
  { seed: BOUNDS.seed.max, origin: 'hasard', team: BOUNDS.teams.max },
  ...templateIds.map((origin, rank) => ({ seed: 4821 + 7919 * rank, origin, team: 3 + 8 * rank })),
];
/** Four symbols more: the numbers of a dossier. */
const starts: readonly Seat[] = [
  { seed: 4821, team: 7, origin: { patients: 12_300, distance: 985, score: 54 } },
  { seed: 1, team: 1, origin: { patients: 100, distance: 750, score: 0 } },
  {
    seed: BOUNDS.seed.max,
    team: BOUNDS.teams.max,
    origin: { patients: 100_000, distance: 1250, score: 120 },
  },
];
const SEED = 4821;
const plays: readonly Play[] = [
  { team: 1, round: 1, cards: [] },
  { team: BOUNDS.teams.max, round: BOUNDS.rounds, cards: cards.map(({ id }) => id) },
  { team: 7, round: 3, cards: ['sorties', 'ecoute'] },
  { team: 12, round: 2, cards: ['recueil'] },
];
const codes = [
  ...[...seats, ...starts].map((seat) => [writeSeat(seat), readSeat] as const),
  ...plays.map((play) => [writePlay(SEED, play), (text: string) => readPlay(text, SEED)] as const),
];

test('codes say what was written, in eight symbols, twelve for a dossier, of which no two look alike', () => {
  for (const seat of [...seats, ...starts])
    expect(readSeat(writeSeat(seat))).toEqual({ ok: true, value: seat });
  for (const play of plays)
    expect(readPlay(writePlay(SEED, play), SEED)).toEqual({ ok: true, value: { ...play, isOfRoom: true } });
  for (const [code] of codes)
    expect(code).toMatch(/^([2-9ACEFHJKMNPRTWXY]{4} ){1,2}[2-9ACEFHJKMNPRTWXY]{4}$/);
  for (const seat of seats) expect(writeSeat(seat)).toHaveLength(9);
  expect(SYMBOLS).not.toMatch(/[01BDGILOQSUVZ]/);
  expect(new Set(SYMBOLS).size).toBe(BASE);
});

test('a code is read as people type it: lower case, spaces, hyphens, and what only looks alike', () => {
  const code = writeSeat(seats[2] as Seat);
  const bare = code.replace(' ', '');
  const alike = bare.replaceAll('5', 'S').replaceAll('2', 'z').replaceAll('8', 'b').replaceAll('6', 'G');
  for (const typed of [
    code.toLowerCase(),
    ` ${bare} `,
    `${bare.slice(0, 2)}-${bare.slice(2)}.`,
    [...bare].join(' '),
    alike,
  ])
    expect(readSeat(typed)).toEqual(readSeat(code));
});

test('every single mistyped character is caught', () => {
  for (const [code, read] of codes)
    for (const [place, right] of [...code].entries()) {
      if (right === ' ') continue;
      for (const wrong of SYMBOLS)
        if (wrong !== right)
          expect(read(code.slice(0, place) + wrong + code.slice(place + 1)), `${code}, ${wrong}`).toEqual({
            ok: false,
            code: 'check',
          });
    }
});

test('so are two that are wrong, and two that have changed places', () => {
  for (const [code, read] of codes) {
    const bare = [...code.replaceAll(' ', '')];
    for (const [one, first] of bare.entries())
      for (const [other, second] of bare.entries()) {
        if (other <= one) continue;
        const swapped = bare.with(one, second).with(other, first).join('');
        if (first !== second) expect(read(swapped).ok, swapped).toBe(false);
        for (const a of SYMBOLS)
          for (const b of SYMBOLS)
            if (a !== first && b !== second && read(bare.with(one, a).with(other, b).join('')).ok)
              expect.unreachable(`${code}: ${a}, ${b}`);
      }
  }
});

test('what is no code says why', () => {
  const seat = writeSeat(seats[2] as Seat);
  const play = writePlay(SEED, plays[2] as Play);
  expect(readSeat(' ')).toEqual({ ok: false, code: 'empty' });
  expect(readSeat('K7Q0 2222')).toEqual({ ok: false, code: 'symbol', received: 'Q' });
  expect(readSeat(seat.slice(0, -1))).toEqual({ ok: false, code: 'length', received: 7, expected: 8 });
  expect(readSeat(play)).toEqual({ ok: false, code: 'kind' });
  expect(readSeat(`${seat} 22`)).toEqual({ ok: false, code: 'length', received: 10, expected: 8 });
  expect(readSeat(`${seat} 222222`)).toEqual({ ok: false, code: 'length', received: 14, expected: 12 });
  expect(readPlay(seat, SEED)).toEqual({ ok: false, code: 'kind' });
  expect(readPlay(play, SEED + 1)).toMatchObject({ ok: true, value: { isOfRoom: false } });
});
