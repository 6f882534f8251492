// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { markedSteps } from '../../../src/islands/presenter/step.ts';

test('markedSteps: what bears one name and stands together is one step; notes are of the step before', () => {
  document.body.innerHTML = `
    <section data-step-notes><p>Avant toute étape</p></section>
    <h2 data-step="Le titre">T</h2><p data-step="Le titre">Sous-titre</p>
    <section data-step-notes><h2>Notes</h2><p>Dites ceci.</p><p><strong>À ouvrir</strong></p><ul><li><a href="/plan/">Le plan</a></li><li><b>Puis</b> <a href="/">cela</a></li></ul></section>
    <details><p data-step="Plié">P</p></details><details open><p data-step="Fin">F</p></details>`;
  expect(markedSteps(document)).toMatchObject([
    {
      nom: 'Le titre',
      shown: [{ tagName: 'H2' }, { tagName: 'P' }],
      notes: [
        { nom: 'À dire', lines: ['Dites ceci.'] },
        {
          nom: 'À ouvrir',
          lines: ['Le plan', 'Puis cela'],
          links: [{ line: 'Le plan', address: `${location.origin}/plan/` }],
        },
      ],
    },
    { nom: 'Fin', shown: [{ tagName: 'P' }], notes: [] },
  ]);
});
