import { expect, test } from 'vitest';
import { adoptedAvis } from '../../../src/store/dossiers/adopted.ts';

test('adoptedAvis(nom, own, isKept, back) says which dossier is open, and offers the one that was', () => {
  const back = () => undefined;
  const own = { id: 'a', nom: 'MSP' };
  expect(adoptedAvis('Au bord', own, true, back)).toEqual({
    texte: "« Au bord » est ouvert, dans un dossier à lui : « MSP » n'a pas bougé.",
    action: { nom: 'Revenir à « MSP »', toDo: back },
  });
  expect(adoptedAvis('Au bord', undefined, true, back)).toEqual({
    texte: '« Au bord » est ouvert, dans un dossier à lui.',
  });
  expect(adoptedAvis('Au bord', own, false, back).action).toEqual({ nom: 'Reprendre les miens', toDo: back });
});
