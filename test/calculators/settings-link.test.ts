import { describe, expect, test } from 'vitest';
import { settingsLink } from '../../src/calculators/settings-link.ts';

const { fragment, settings } = settingsLink('essai', { taille: '5 000, 12 000', graine: '1' });

describe('settingsLink', () => {
  test('holds all the fields as they are typed, and nothing where they are those of the start', () => {
    expect(fragment({ taille: '5 000, 12 000', graine: '1' })).toBe('');
    const typed = { taille: '7 000 & « 8 »', graine: '' };
    expect(fragment(typed)).toMatch(/^essai=1&taille=/);
    expect(settings(`#${fragment(typed)}`)).toEqual(typed);
  });

  test('gives the start for what is missing, and leaves aside what it does not know', () => {
    expect(settings('#essai=1&graine=4&autre=9')).toEqual({ taille: '5 000, 12 000', graine: '4' });
    expect(settings('essai=1')).toEqual({ taille: '5 000, 12 000', graine: '1' });
  });

  test.each(['', '#', '#s=2.abc', '#essai', '#essai=10&graine=4', '#autre=1&graine=4'])(
    'reads no settings in « %s »',
    (hash) => {
      expect(settings(hash)).toBeUndefined();
    },
  );
});
