import { expect, test } from 'vitest';
import {
  comingBack,
  isEmpty,
  isRecord,
  isSure,
  noRecord,
  withMistakes,
  withOutcome,
} from '../../src/exercises/record.ts';

test('the last ten outcomes of a rule are kept, and three right in a row make it sure', () => {
  let record = noRecord;
  for (const outcome of '0'.repeat(9)) record = withOutcome(record, 'regle.ecart', outcome as '0');
  for (const outcome of '111') record = withOutcome(record, 'regle.ecart', outcome as '1');
  expect(record.rules).toEqual({ 'regle.ecart': '0000000111' });
  expect(['0000000111', '111', '1110', '11', ''].map(isSure)).toEqual([true, true, false, false, false]);
  expect([isEmpty(noRecord), isEmpty(record)]).toEqual([true, false]);
});

test('the mistakes that come back are those that came twice, the most frequent first, five at most', () => {
  let record = withMistakes(noRecord, ['a', 'b']);
  for (const id of ['b', 'c', 'c', 'c', 'd', 'd', 'e', 'e', 'f', 'f', 'g', 'g'])
    record = withMistakes(record, [id]);
  expect(comingBack(record).slice(0, 2)).toEqual([
    ['c', 3],
    ['b', 2],
  ]);
  expect(comingBack(record)).toHaveLength(5);
});

test('what is written is a record, and what another version or a hand has written is none', () => {
  expect(isRecord(withMistakes(withOutcome({ ...noRecord, keeps: true }, 'regle.ecart', '1'), ['a']))).toBe(
    true,
  );
  for (const other of [
    null,
    [],
    {},
    { keeps: 'oui', rules: {}, mistakes: {} },
    { keeps: true, rules: { a: '2' }, mistakes: {} },
    { keeps: true, rules: { a: '1'.repeat(11) }, mistakes: {} },
    { keeps: true, rules: {}, mistakes: { a: -1 } },
    { keeps: true, rules: {}, mistakes: { a: '2' } },
    { keeps: true, rules: [], mistakes: {} },
  ])
    expect(isRecord(other), JSON.stringify(other)).toBe(false);
});
