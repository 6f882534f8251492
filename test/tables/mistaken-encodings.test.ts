import { describe, expect, test } from 'vitest';
import { codingWords } from '../../src/tables/cell-fault-words.ts';
import { suspect } from '../../src/tables/mistaken-encodings.ts';

const never = (): boolean => false;

describe('suspect()', () => {
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
    const found = suspect(text, never);
    expect(found?.rereadText).toBe(meant);
    const words = found && codingWords(found);
    expect(words).toContain(`Texte qui semble en ${name}`);
    expect(words).toContain(`« ${meant} » : enregistrez le fichier en UTF-8`);
  });

  test.each(['', 'Oui', 'Très satisfait', "L'été", '« Noël » à 3 €', 'Dvořák', '日本', '\ufffd'])(
    'has nothing to say of %j',
    (text) => expect(suspect(text, never)).toBeUndefined(),
  );

  test('takes first the reading that its caller can read', () => {
    // In MacRoman « à », in CP850 « ê ».
    expect(suspect('mˆme', (text) => text === 'même')?.coding).toBe('dos');
    expect(suspect('mˆme', (text) => text === 'màme')?.coding).toBe('mac');
    // Letters that French has, and that are yet others.
    expect(suspect('1Ê000', (text) => /^1\s000$/.test(text))?.coding).toBe('mac');
    expect(suspect('1Ê000', never)).toBeUndefined();
  });
});
