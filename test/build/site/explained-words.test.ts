import { describe, expect, test } from 'vitest';
import { withExplainedWords } from '../../../src/build/site/explained-words.ts';

const explain = (inside: string, page = 'faq/') =>
  withExplainedWords(`<body><main>${inside}</main></body>`, page, '/ipep');
/** The words that are explained, in their order. */
const met = (inside: string, page?: string) =>
  [...explain(inside, page).matchAll(/<button class="mot-dit"[^>]*>([^<]*)</g)].map(([, word]) => word);

describe('withExplainedWords', () => {
  test('makes a button of a word that is met, and puts its meaning at the end of the page', () => {
    const html = explain('<p>La patientèle.</p>');
    expect(html).toContain(
      '<p>La <button class="mot-dit" type="button" popovertarget="mot-patientele" aria-describedby="mot-patientele">patientèle</button>.</p>',
    );
    expect(html).toMatch(/<div class="mot-sens" id="mot-patientele" popover>.*<\/div><\/main>/);
    expect(html).toContain('<a href="/ipep/glossaire/#patientele">Glossaire, dans nos mots</a>');
    expect(html).toContain('<a href="/ipep/regles/patientele/">');
  });

  test('explains the cahier’s own words in its own, as they are', () => {
    expect(explain('<p>un ESMS</p>')).toContain('<p data-verbatim>Etablissement de santé médico-sociaux</p>');
  });

  test('explains a word once a page, plural or not, and the longest that stands there', () => {
    expect(met('<p>Les groupements, un groupement.</p><p>les dépenses réelles du groupement</p>')).toEqual([
      'groupements',
      'dépenses réelles',
    ]);
    expect(met('<p>le solde de l’avance, l’avance</p>')).toEqual(['solde de l’avance', 'avance']);
  });

  test('leaves what a page of rules explains itself', () => {
    expect(met('<p>la patientèle d’un groupement</p>', 'regles/patientele/')).toEqual(['groupement']);
  });

  test.each([
    '<h2>Le groupement</h2>',
    '<p><a href="/">le groupement</a></p>',
    '<p><label>le groupement</label></p>',
    '<p><button>le groupement</button></p>',
    '<ul><li data-verbatim>le groupement</li></ul>',
    '<blockquote><p>le groupement</p></blockquote>',
    '<figure class="citation"><p>le groupement</p></figure>',
    '<p>« tout groupement d’acteurs <b>et tout groupement</b> »</p>',
    '<astro-island><p>le groupement</p></astro-island>',
    '<table><tr><td><p>le groupement</p></td></tr></table>',
    '<dl><dt>le groupement</dt></dl>',
    '<div>le groupement</div>',
    '<p>un regroupement, un groupe, un groupement de coopération sanitaire</p>',
    '<p>payer à l’avance, d’avance ; ce qui avance</p>',
    '<p>l’écart type, l’écart-type</p>',
    '<p>le versement des crédits, l’enveloppe nationale de la qualité</p>',
    '<p>Si on le dit, les Si</p>',
  ])('leaves %s as it is', (html) => {
    expect(met(html)).toEqual([]);
  });

  test('goes on after what it leaves, and outside quotation marks', () => {
    expect(met('<p>« un <b>bonus</b> » <a href="/">la patientèle</a> : un bonus, la patientèle</p>')).toEqual(
      ['bonus', 'patientèle'],
    );
  });

  test.each(['glossaire/', 'regles/livre/', 'integrer/ecart/', '404.html'])('leaves the page %s', (page) => {
    expect(met('<p>le groupement</p>', page)).toEqual([]);
  });
});
