import { describe, expect, test } from 'vitest';
import { pageRecords } from '../../../src/build/site/page-records.ts';

const page = (main: string) =>
  `<!doctype html><html><head><title>T</title><meta name="description" content="Une question\u202f?"></head>
  <body><header>Menu</header><main><h1>Un titre</h1><p class="chapeau">Une question\u202f?</p>${main}</main></body></html>`;

const records = (main: string, chemin = '/une/page/') =>
  pageRecords(page(main), chemin).map(({ kind, title, address, text }) => ({ kind, title, address, text }));

describe('pageRecords(html, chemin)', () => {
  test('gives the page, its question once, and what stands in no part of it', () => {
    expect(
      pageRecords(
        page(
          '<p>Un <b>mot</b>, une <button class="mot-dit">phase</button>.<button>Faire</button></p><div class="mot-sens" popover>Sens</div>',
        ),
        '/une/page/',
      ),
    ).toEqual([
      {
        kind: 'page',
        title: 'Un titre',
        place: 'Un titre',
        address: '/une/page/',
        lead: 'Une question\u202f?',
        text: 'Un mot, une phase.',
      },
    ]);
  });

  test('gives each part that has an anchor, and the titles of all of them to the page', () => {
    expect(records('<h2 id="a">Une part</h2><p>Dedans.</p><h2>Sans ancre</h2><p>Encore.</p>')).toEqual([
      { kind: 'page', title: 'Un titre', address: '/une/page/', text: 'Une part' },
      { kind: 'section', title: 'Une part', address: '/une/page/#a', text: 'Dedans. Sans ancre · Encore.' },
    ]);
  });

  test('gives a part the words of the quotations that it shows, but for the list of them all', () => {
    const main =
      '<h2 id="a">Une part</h2><p>Dedans.</p><figure class="citation" id="c"><blockquote>Cité.</blockquote><figcaption><cite>Partie 1</cite></figcaption></figure>';
    const cited = (chemin: string) =>
      pageRecords(page(main), chemin).map((each) => [each.kind, each.cited ?? []]);
    expect(cited('/une/page/')).toEqual([
      ['page', []],
      ['section', ['Cité.']],
      ['quotation', []],
    ]);
    expect(cited('/sources/')).toEqual([
      ['page', []],
      ['section', []],
      ['quotation', []],
    ]);
  });

  test.each([
    ['two links that touch', '<p><a href="/">Accueil</a><a href="/vie/">La vie</a></p>', 'Accueil · La vie'],
    ['items', '<ul><li>Un</li><li>Deux</li></ul>', 'Un · Deux'],
    ['cells', '<table><tr><th>Vague</th><td>18 groupements</td></tr></table>', 'Vague · 18 groupements'],
    [
      'a list after a sentence',
      '<p>Dedans :</p><ul><li>Un</li></ul><p>Fin.</p><p>Suite.</p>',
      'Dedans : Un · Fin. Suite.',
    ],
    ['words of a sentence', '<p>Le <b>1</b><sup>er</sup> <em>mot</em>, <i>dit</i>.</p>', 'Le 1er mot, dit.'],
    [
      'a mark that is left out',
      '<p>Un choix <a class="statut">texte</a>, le nôtre.</p>',
      'Un choix, le nôtre.',
    ],
    ['a quotation cut before a comma', '<p>Le nom […] , dit-il.</p>', 'Le nom […] , dit-il.'],
  ])('sets apart what does not run on: %s', (_what, html, text) => {
    expect(records(html)[0]?.text).toBe(text);
  });

  test('leaves out a title over other titles, which has no text', () => {
    expect(
      records('<h2 id="a">Thème</h2><h3 id="b">Sujet</h3><p>Dit.</p>').map(({ title }) => title),
    ).toEqual(['Un titre', 'Sujet']);
  });

  test.each([
    [
      'rule',
      '<div class="regle" id="x"><h3>Écart <span class="statut">texte</span></h3><ul><li>a</li></ul></div>',
      'Écart',
    ],
    [
      'parameter',
      '<div class="parametre" id="x"><span class="parametre-label">Tunnel</span><p>a</p></div>',
      'Tunnel',
    ],
    [
      'hypothesis',
      '<article class="notice" id="x"><h3><span class="cache">H1 :</span> Note</h3><p>a</p></article>',
      'H1 : Note',
    ],
    ['slip', '<article class="notice notice-lapsus" id="x"><h3>Faux</h3><p>a</p></article>', 'Faux'],
    ['word', '<dl><div class="mot" id="x"><dt>Usager</dt><dd>a</dd></div></dl>', 'Usager'],
    [
      'quotation',
      '<figure class="citation" id="x"><blockquote>a</blockquote><cite>Partie 1</cite></figure>',
      'Partie 1',
    ],
  ])('knows a %s', (kind, html, title) => {
    expect(records(html)[1]).toEqual({
      kind,
      title,
      address: '/une/page/#x',
      text: 'a',
    });
  });

  test('leaves out a quotation that stands whole elsewhere', () => {
    expect(
      records('<figure class="citation"><blockquote>Dit.</blockquote><cite>Partie 1</cite></figure>'),
    ).toHaveLength(1);
  });

  test('gives their common answer to questions that are answered together', () => {
    const html = '<h2 id="t">Thème</h2><h3 id="q1">Un ?</h3><h3 id="q2">Deux ?</h3><p>Oui.</p>';
    expect(records(html, '/faq/').filter(({ kind }) => kind === 'question')).toEqual([
      { kind: 'question', title: 'Un ?', address: '/faq/#q1', text: 'Oui.' },
      { kind: 'question', title: 'Deux ?', address: '/faq/#q2', text: 'Oui.' },
    ]);
  });

  test('finds nothing on a page without a title', () => {
    expect(pageRecords('<main><p>Rien.</p></main>', '/x/')).toEqual([]);
  });
});
