import { expect, test } from '@playwright/test';
import { builtDocument, builtPages } from './built.ts';

test('a badge is reached from the keyboard after its field, on every page', { tag: '@racine' }, () => {
  let badges = 0;
  for (const page of builtPages()) {
    for (const line of builtDocument(page).querySelectorAll('.champ-ligne:has(.statut)')) {
      const [field, badge] = [line.querySelector('input, select'), line.querySelector('.statut')];
      if (field === null || badge === null) continue;
      badges += 1;
      expect.soft(field.compareDocumentPosition(badge) & 4, `${page} ${field.id}`).toBe(4);
    }
  }
  expect(badges).toBeGreaterThan(0);
});

test('that the ALD is had or not is H17, not the text', { tag: '@racine' }, () => {
  const row = [...builtDocument('regles/modele-ajustement/').querySelectorAll('tr')].find((each) =>
    each.textContent?.includes('en avoir une ou non'),
  );
  expect(row?.querySelector('.statut')?.textContent).toContain('H17');
});
