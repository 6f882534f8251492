import { describe, expect, test } from 'vitest';
import { direCodage, soupconner } from '../../src/tables/mistaken-encodings.ts';

const never = (): boolean => false;

describe('soupconner()', () => {
  test.each([
    ['Tr\u008fs satisfait', 'MacRoman', 'Très satisfait'],
    ['FŽminin', 'MacRoman', 'Féminin'],
    ['Fran\u008dois', 'MacRoman', 'François'],
    ['h™pital', 'MacRoman', 'hôpital'],
    ['TrŠs satisfait', 'CP850', 'Très satisfait'],
    ['F‚minin', 'CP850', 'Féminin'],
    ['TrÃ¨s satisfait', 'UTF-8', 'Très satisfait'],
    ['lâ€™Ã©tÃ©', 'UTF-8', 'l’été'],
    ['Tr√®s satisfait', 'UTF-8', 'Très satisfait'],
    ['Tr├¿s satisfait', 'UTF-8', 'Très satisfait'],
  ])('of %j, says that it seems in %s, where it is %j', (text, name, meant) => {
    const found = soupconner(text, never);
    expect(found).toMatchObject({ codage: expect.stringContaining(name), relu: meant });
    expect(found && direCodage(found)).toContain(`« ${meant} » : enregistrez le fichier en UTF-8`);
  });

  test.each(['', 'Oui', 'Très satisfait', "L'été", '« Noël » à 3 €', 'Dvořák', '日本', '\ufffd'])(
    'has nothing to say of %j',
    (text) => expect(soupconner(text, never)).toBeUndefined(),
  );

  test('takes first the reading that its caller can read', () => {
    // In MacRoman « à », in CP850 « ê ».
    expect(soupconner('mˆme', (text) => text === 'même')?.codage).toContain('CP850');
    expect(soupconner('mˆme', (text) => text === 'màme')?.codage).toContain('MacRoman');
    // Letters that French has, and that are yet others.
    expect(soupconner('1Ê000', (text) => /^1\s000$/.test(text))?.codage).toContain('MacRoman');
    expect(soupconner('1Ê000', never)).toBeUndefined();
  });
});
