import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frenchSpacing } from '../../src/french/typography.ts';

const shown = (text: string) => text.replaceAll('\u202f', '·').replaceAll('\u00a0', '_');

describe('frenchSpacing', () => {
  test.each([
    ['Et si : oui ? Non ! Bien ; voilà', 'Et si_: oui·? Non·! Bien·; voilà'],
    ['« intervalle » et «mot»', '«_intervalle_» et «_mot_»'],
    ["L'écart d'1 %, l'« intervalle »", 'L’écart d’1_%, l’«_intervalle_»'],
    ['12 000 patients à 2 400,50 €', '12·000 patients à 2·400,50_€'],
    ['1 234 567 €, 3 M€', '1·234·567_€, 3_M€'],
    ['en 2019 130 groupements', 'en 2019 130 groupements'],
    ['± 5 %, § 8, n° 3 (p. 12)', '±_5_%, §_8, n°_3 (p._12)'],
    ['à 10:30, a::b', 'à 10:30, a::b'],
    ["https://exemple.fr/l'a?b ! c'est", "https://exemple.fr/l'a?b·! c’est"],
    ['2\u202f400\u00a0€', '2·400_€'],
    ['« oui » : non', '«_oui_»_: non'],
  ])('frenchSpacing(%j)', (text, expected) => {
    expect(shown(frenchSpacing(text))).toBe(expected);
  });

  test('frenchSpacing twice is frenchSpacing once', () => {
    const piece = fc.constantFrom(
      ..." :;?!«»%€'12 0aé.,()/".split(''),
      '\u00a0',
      '\u202f',
      'https://a.b',
      ' 000',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const once = frenchSpacing(pieces.join(''));
        expect(frenchSpacing(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  test('frenchSpacing keeps every character but blanks and apostrophes', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const bare = (t: string) => t.replace(/[ \u00a0\u202f]/gu, '').replaceAll('’', "'");
        expect(bare(frenchSpacing(text))).toBe(bare(text));
      }),
    );
  });
});
