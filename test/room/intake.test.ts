import { expect, test } from 'vitest';
import { writePlay, writeSeat } from '../../src/room/code/room-code.ts';
import { awaited, enterCodes, withPlay } from '../../src/room/intake.ts';
import { codeFragment } from '../../src/room/link.ts';
import { closeRound, emptyRoom, openRound, type Room, reopenRound, seatOf } from '../../src/room/room.ts';
import { enteredWords } from '../../src/room/room-words.ts';

const opened = emptyRoom(
  4821,
  ['Ancre', 'Boussole', 'Cabestan'].map((nom) => ({ nom, origin: 'depenses' })),
);
const code = (team: number, cards: readonly string[], round = 1, seed = 4821): string =>
  writePlay(seed, { team, round, cards });

/** What is said of each code of a text. */
const said = (room: Room, text: string): readonly string[] =>
  enterCodes(room, text).entered.map((entered) => enteredWords(entered, room));

test('codes are taken as people type them, several at once, in any order', () => {
  const [one, other] = [code(3, ['sorties']), code(1, [])];
  const tight = (text: string): string => text.replaceAll(' ', '').toLowerCase();
  for (const text of [
    `${one}\n${other}`,
    `${one}, ${other}`,
    `${tight(one)}${tight(other)}`,
    `${one} ${other}`,
    `https://exemple.fr/formation/salle/#${codeFragment('play', one)}\n${other}`,
    `\n${tight(one).replace(/.{4}/, '$&-')} ;; ${other}\n`,
  ]) {
    const { room, entered } = enterCodes(opened, text);
    expect(entered.map(({ kind }) => kind)).toEqual(['taken', 'taken']);
    expect(room.inPlay).toEqual([[], null, ['sorties']]);
    expect(awaited(room)).toEqual([1]);
  }
  expect(enterCodes(opened, ' \n ').entered).toEqual([]);
});

test('a team that is in already is asked about, and replaced only when one says so', () => {
  const { room } = enterCodes(opened, code(2, ['sorties']));
  expect(said(room, code(2, ['sorties']))).toEqual(['Boussole : déjà reçu, le même.']);
  const { room: after, entered } = enterCodes(room, code(2, ['rappels']));
  expect(after).toEqual(room);
  const [other] = entered;
  if (other?.kind !== 'other') return expect.unreachable(JSON.stringify(other));
  expect(enteredWords(other, room)).toBe("Boussole a déjà joué cette manche, avec d'autres cartes.");
  expect(withPlay(room, other.play).inPlay).toEqual([null, ['rappels'], null]);
});

test('what is no code of this round is refused with its sentence, and takes nothing with it', () => {
  const second = closeRound(enterCodes(opened, code(1, ['rappels'])).room);
  const good = code(1, ['ecoute'], 2);
  const cases: readonly (readonly [text: string, words: RegExp])[] = [
    [code(1, ['ecoute'], 2, 4822), /^Il vient d'une autre salle/],
    [code(1, ['ecoute'], 1), /de la manche 1, qui est close ; Ancre doit jouer la manche 2/],
    [code(2, [], 3), /de la manche 3, qui n'est pas ouverte.*Boussole s'est trompée/],
    [code(9, [], 2), /d'une équipe 9, et cette salle en a 3/],
    [code(3, ['sorties', 'prevention'], 2), /Cabestan y joue 4 efforts, et une manche en permet 3/],
    [writeSeat(seatOf(opened, 0)), /^C'est le code d'une équipe/],
    ['K7Q0 2222', /« Q » n'est dans aucun code/],
    ['K7M2 9', /8 lettres ou chiffres attendus, 5 reçus/],
    [good.replace(/^./, (first) => (first === 'A' ? 'C' : 'A')), /^Une lettre au moins est fausse/],
  ];
  for (const [text, words] of cases) {
    const { room, entered } = enterCodes(second, `${text}\n${good}`);
    expect(
      entered.map(({ kind }) => kind),
      text,
    ).toEqual(['refused', 'taken']);
    expect(enteredWords(entered[0] as (typeof entered)[number], second)).toMatch(words);
    expect(room.inPlay[0]).toEqual(['ecoute']);
  }
});

test('a round that is closed counts who gave nothing as playing no card; opened again, it has what it had', () => {
  const first = enterCodes(opened, code(1, ['rappels'])).room;
  const second = closeRound(first);
  expect(second.rounds).toEqual([[['rappels'], null, null]]);
  expect(openRound(second)).toBe(2);
  // What the next round had received is there when it is reached again.
  const received = enterCodes(second, code(3, ['ecoute'], 2)).room;
  const again = reopenRound(received);
  expect(again).toMatchObject(first);
  expect(closeRound(again)).toEqual(received);
  expect(closeRound(closeRound(reopenRound(reopenRound(closeRound(received)))))).toEqual(
    closeRound(received),
  );
  let last = opened;
  for (let round = 1; round <= 5; round++) last = closeRound(last);
  expect(openRound(last)).toBeUndefined();
  expect(said(last, code(1, []))).toEqual(['Les 5 manches sont jouées.']);
});
