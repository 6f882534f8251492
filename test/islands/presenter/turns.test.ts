// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { actOf, type Place, turned } from '../../../src/islands/presenter/turns.ts';

const at = (rank: number, isBlank = false): Place => ({ at: rank, isBlank });

describe('turned', () => {
  test.each([
    ['next', at(0), at(1)],
    ['next', at(2), at(2)],
    ['previous', at(2), at(1)],
    ['previous', at(0), at(0)],
    ['first', at(2), at(0)],
    ['last', at(0), at(2)],
    ['blank', at(1), at(1, true)],
    ['blank', at(1, true), at(1)],
    // What would turn gives the screen back first, where it was.
    ['next', at(1, true), at(1)],
    ['first', at(1, true), at(1)],
  ] as const)('%s, of three steps, from %j', (act, from, to) => {
    expect(turned(from, act, 3)).toEqual(to);
  });
});

function pressed(key: string, inside = '<p></p>', held: Partial<KeyboardEvent> = {}) {
  document.body.innerHTML = inside;
  const target = document.body.firstElementChild;
  return actOf({ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...held, target });
}

describe('actOf', () => {
  test('a keyboard and a remote ask the same', () => {
    const asked = [
      'ArrowRight',
      'PageDown',
      ' ',
      'ArrowLeft',
      'PageUp',
      'Home',
      'End',
      'b',
      'B',
      '.',
      'Escape',
    ];
    expect(asked.map((key) => pressed(key))).toEqual([
      ...['next', 'next', 'next', 'previous', 'previous'],
      ...['first', 'last', 'blank', 'blank', 'blank', 'leave'],
    ]);
    expect(pressed(' ', '<p></p>', { shiftKey: true })).toBe('previous');
  });

  test('what is typed in a field is the field’s; a remote turns from there, and Escape is for the field', () => {
    const typed = ['b', '.', ' ', 'ArrowLeft', 'ArrowDown', 'Home', 'End', '4'];
    expect(typed.map((key) => pressed(key, '<input>'))).toEqual(typed.map(() => undefined));
    expect(pressed('PageDown', '<input>')).toBe('next');
    expect(pressed('Escape', '<input>')).toBe('field');
    for (const tall of [
      '<textarea></textarea>',
      '<select></select>',
      '<input type="range">',
      '<b role="slider"></b>',
    ])
      expect(pressed('PageUp', tall), tall).toBeUndefined();
  });

  test('space presses the button that has the focus, and shortcuts of the browser stay its own', () => {
    expect(pressed(' ', '<button></button>')).toBeUndefined();
    expect(pressed('ArrowRight', '<button></button>')).toBe('next');
    for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }])
      expect(pressed('ArrowLeft', '<p></p>', held)).toBeUndefined();
    expect(pressed('x')).toBeUndefined();
  });
});
