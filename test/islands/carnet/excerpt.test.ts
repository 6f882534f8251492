// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { excerptBeside } from '../../../src/islands/carnet/excerpt.ts';

/* What « Ajouter au carnet » reads of a page: the caption alone is the title, changed rules are a note, and nothing of before is taken. */

function read(state: string, caption = 'Gains par an') {
  document.body.innerHTML = `<main><h1>Réformer</h1><div class="${state}" data-subject='{"Portefeuille":"p28, inventé"}'><table>
    <caption>${caption}</caption><thead><tr><th>Année</th><th>Gains</th></tr></thead>
    <tbody><tr><th>2019</th><td>12 €</td></tr></tbody></table>
    <button data-carnet="tableau x">Ajouter au carnet</button></div></main>`;
  return excerptBeside(document.querySelector('button') as Element, 'une table');
}

test('a table of now is taken as it stands', () => {
  expect(read('labo-resultats')).toMatchObject({
    nom: 'Réformer',
    tableau: { titre: 'Gains par an', entete: ['Année', 'Gains'], lignes: [['2019', '12 €']] },
  });
});

test('figures of before, which a refused value or a calculation leaves on screen, are not taken', () => {
  expect(read('labo-resultats perimes')).toBe('stale');
  expect(read('indicateurs-perimes')).toBe('stale');
});

test('a title has nothing of the rules that are changed: they are a note, with whose figures they are', () => {
  const notice = `<span class="dit-modifie"><span class="statut statut-change">modifié</span>
    <span class="modifie">Intervalle : 3 % (<span class="au-cahier">cahier : 5 % <a class="statut">texte</a></span>) </span></span>`;
  expect(read('labo-resultats', `Gains par an ${notice}`)).toMatchObject({
    note: 'Portefeuille : p28, inventé. Modifié : Intervalle : 3 % (cahier : 5 %)',
    tableau: { titre: 'Gains par an' },
  });
});

test('a figure is taken with its picture, its table and what it tells', () => {
  document.body.innerHTML = `<main><h1>Hasard</h1><div data-subject='{"Modèle":"hasard inventé"}'><figure class="figure"><div class="dessin">
    <svg viewBox="0 0 20 10" aria-hidden="true"><rect width="5" fill="var(--ink)"></rect></svg></div>
    <figcaption>Des chances <button data-carnet="image x">Ajouter au carnet</button></figcaption></figure>
    <details><table><caption>Chances</caption><thead><tr><th>Taille</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></details></div></main>`;
  expect(excerptBeside(document.querySelector('button') as Element, 'cette figure')).toMatchObject({
    note: 'Modèle : hasard inventé',
    image: `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'><rect width='5' fill='var(--ink)'></rect></svg>`,
    tableau: { titre: 'Chances' },
  });
});
