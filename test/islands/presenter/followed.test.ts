import { describe, expect, test } from 'vitest';
import {
  chosen,
  elapsedText,
  followedFrom,
  heard,
  shownOf,
} from '../../../src/islands/presenter/followed.ts';
import type { Message, Shown } from '../../../src/islands/presenter/messages.ts';

const shown = (id: string, at = 0): Shown => ({
  kind: 'shown',
  id,
  page: `Page ${id}`,
  at,
  count: 3,
  isOpen: false,
  nom: 'La question',
  next: undefined,
  notes: [],
  isBlank: false,
  since: 0,
});
const left = (id: string): Message => ({ kind: 'left', id });
const all = (from: string | undefined, ...messages: Message[]) => messages.reduce(heard, followedFrom(from));

describe('what a notes window follows', () => {
  test('the presentation of its address, and no other, step after step', () => {
    const followed = all('a', shown('b'), shown('a'), shown('b', 1), shown('a', 2));
    expect(shownOf(followed)).toEqual(shown('a', 2));
    expect(followed.known.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('without an address, the first that shows itself', () => {
    expect(all(undefined, shown('b'), shown('a')).id).toBe('b');
  });

  test('the same page loaded again, or the next that is presented, once the followed one has gone', () => {
    const gone = all('a', shown('a'), left('a'));
    expect([shownOf(gone), gone.isLost]).toEqual([undefined, true]);
    expect(shownOf(heard(gone, shown('a', 1)))).toEqual(shown('a', 1));
    expect(heard(gone, shown('c'))).toMatchObject({ id: 'c', isLost: false });
    // Another that leaves meanwhile does not bring the lost one back.
    expect(all('a', shown('a'), shown('b'), left('a'), left('b')).isLost).toBe(true);
  });

  test('of two presentations, the one that the reader chooses; the other stays known, and leaves without a word', () => {
    const two = all('a', shown('a'), shown('b'));
    expect(shownOf(chosen(two, 'b'))).toEqual(shown('b'));
    expect(heard(chosen(two, 'b'), left('a'))).toMatchObject({ id: 'b', isLost: false, known: [shown('b')] });
  });

  test('nothing of what notes windows say', () => {
    const two = all('a', shown('a'), shown('b'));
    expect(heard(two, { kind: 'wished', id: 'a', act: 'next' })).toEqual(two);
  });
});

test.each([
  [-5, '0:00'],
  [59_999, '0:59'],
  [725_000, '12:05'],
  [3_725_000, '1:02:05'],
])('elapsedText(%d) is « %s »', (milliseconds, text) => {
  expect(elapsedText(milliseconds)).toBe(text);
});
