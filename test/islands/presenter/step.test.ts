// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { exerciseSteps } from '../../../src/islands/presenter/exercise-steps.ts';
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

const sheet = (solution: string) => {
  document.body.innerHTML = `<div class="exercice"><article>
    <p class="surtitre">S</p><h2>Combien ?</h2><dl></dl><div class="defile"></div>
    <form class="exercice-reponse"></form><div class="exercice-verdict"></div>
    <section class="exercice-solution">${solution}</section></article></div>`;
  return exerciseSteps(document);
};
const line = (nom: string) => `<li><span class="etape-nom">${nom}</span></li>`;

test('exerciseSteps: the page shows a step when it is asked for, and only the last ones stand together', () => {
  const button = '<p class="commandes"><button>Suivante</button></p>';
  const before = sheet(button);
  expect(before.map(({ nom }) => nom)).toEqual(['Énoncé', 'La réponse de la salle', "L'étape suivante"]);
  expect(before[0]?.shown.map(({ tagName }) => tagName)).toEqual(['P', 'H2', 'DL', 'DIV']);
  expect(before.at(-1)?.reveal?.textContent).toBe('Suivante');

  const under = sheet(`<ol class="etapes">${['A', 'B', 'C', 'D'].map(line).join('')}</ol>${button}`);
  expect(under.map(({ nom }) => nom).slice(2)).toEqual(['A', 'B', 'C', 'D', "L'étape suivante"]);
  expect(under[5]?.shown.map(({ textContent }) => textContent)).toEqual(['Combien ?', 'B', 'C', 'D']);
});

test('exerciseSteps: at the end, the answer, with the wrong ones beside it for the trainer, and the text', () => {
  const steps = sheet(`<ol class="etapes">${line('A')}</ol><p class="exercice-resultat">34 €</p>
    <figure class="passage-cite"></figure>
    <details><table><tbody><tr><th>17 €</th><td>La moitié.</td><td>A</td></tr></tbody></table></details>`);
  expect(steps.map(({ nom }) => nom).slice(2)).toEqual(['A', 'La réponse', 'Le texte']);
  expect(steps.some(({ reveal }) => reveal)).toBe(false);
  expect(steps[3]?.notes).toEqual([{ nom: "L'erreur à guetter", lines: ['17 €\u00a0: La moitié.'] }]);
});
