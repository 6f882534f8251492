import { expect, test } from '@playwright/test';
import type { NamedId } from '../../src/cahier/edition.ts';
import { type CitationId, citation, citations } from '../../src/cahier/text/citations/all-citations.ts';
import { formatValue } from '../../src/french/numbers.ts';
import { example, exampleView } from '../../src/scenario/examples/first-example.ts';
import { presets } from '../../src/scenario/examples/presets/all-presets.ts';
import { calculer } from '../../src/scenario/run/page-results.ts';
import { builtDocument, builtPages } from './built.ts';

/* What the built pages say, read as a reader who knows the cahier by heart would. */

// Read once, by one worker, and not by those that run other files.
test.describe.configure({ mode: 'default' });
/** One kind of space, one apostrophe: what a typographer changes. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('’', "'");

/** The words of a page that are ours: neither quoted, nor formulas, nor drawn, nor code. */
function ours(document: Document): string {
  const copy = document.body.cloneNode(true) as HTMLElement;
  for (const each of copy.querySelectorAll(
    '[data-verbatim], blockquote, code, pre, math, svg, script, style',
  ))
    each.remove();
  return plain(copy.textContent ?? '');
}

/** Each page, and what it says in our words: taken out of it once. */
function read() {
  return builtPages().map((page) => ({
    page,
    document: builtDocument(page),
    said: ours(builtDocument(page)),
  }));
}
let all: ReturnType<typeof read> | undefined;
function pages() {
  all ??= read();
  return all;
}

test('no quotation stands only on /sources/', { tag: '@racine' }, () => {
  const elsewhere = pages()
    .filter(({ page }) => page !== 'sources/')
    .map(({ document }) => plain(document.body.textContent ?? ''));
  const alone = (Object.keys(citations) as CitationId[]).filter((id) => {
    const texte = plain(citation(id).texte);
    return !elsewhere.some((text) => text.includes(texte));
  });
  expect(alone).toEqual([]);
});

test('/sources/ says of every quotation where it serves', { tag: '@racine' }, () => {
  const sources = pages().find(({ page }) => page === 'sources/')?.document;
  const idle = [...(sources?.querySelectorAll('.passage') ?? [])]
    .filter((passage) => passage.querySelector('.passage-usages') === null)
    .map((passage) => passage.querySelector('.citation')?.id);
  expect(idle).toEqual([]);
});

test('« gains » alone is no word of ours: economies are made, « gains reversés » are paid (H19)', {
  tag: '@racine',
}, () => {
  const bare = /(?<!« (?:[^»]{0,80}))\bgains?\b(?! reversés)[^.;:]{0,30}/gi;
  for (const { page, said } of pages()) expect.soft(said.match(bare) ?? [], page).toEqual([]);
});

/** Sentences that a page has had, and that the documents contradict or do not say. */
const unsupported: readonly RegExp[] = [
  /se mesurent sur tous/i,
  /le choix revenait au ministère/i,
  /revient aux soignants/i,
  /l'autre reste à l'assurance maladie/i,
  /personne ne la connaissait/i,
  /comme dans la ROSP/i,
  /demande au moins 100[ \u202f]000/i,
  /les groupements reçoivent ces tableaux/i,
  /association agréée/i,
  /dont beaucoup n'ont pas de médecin traitant/i,
  /pas répondu ; rien n'en dépend/i,
];

test('no page says again what was found to be more than the documents say', { tag: '@racine' }, () => {
  for (const { page, said } of pages())
    for (const claim of unsupported) expect.soft(said, page).not.toMatch(claim);
});

test('the home page says where each part of the money goes, in the figures of the example', {
  tag: '@racine',
}, () => {
  const reponse = calculer(example, exampleView);
  if (!reponse.ok) throw new Error('the example is not valid');
  const { valeurs } = reponse.calcul.vue;
  const value = (id: NamedId) => Number(valeurs[id]);
  const euros = (amount: number) => plain(formatValue(String(amount), '€'));
  const economies = value('ecartRetenu') + value('evolutionRetenue');
  const weightedSum = value('contributionEcart') + value('contributionEvolution');
  const summary = plain(
    pages()
      .find(({ page }) => page === '')
      ?.document.querySelector('.courant-bilan')?.textContent ?? '',
  );
  expect(summary).toContain(`De ${euros(economies)} d'économies par patient`);
  expect(summary).toContain(`${euros(value('montantParPatient'))} sont reversés au groupement`);
  expect(summary).toContain(`${euros(economies - weightedSum)} écartés par les coefficients`);
  expect(summary).toContain(`${euros(weightedSum - value('montantParPatient'))} par le partage`);
});

test('/hypotheses/ explains every mark that a number may bear', { tag: '@racine' }, () => {
  const marks = (document: Document, selector: string) =>
    [...document.querySelectorAll(selector)].map((mark) => plain(mark.textContent ?? '').trim());
  const register = pages().find(({ page }) => page === 'hypotheses/');
  const explained = new Set(register ? marks(register.document, '.marques dt .statut') : []);
  // These appear with what the reader does: no page is built with one.
  for (const mark of ['modifié', 'vous']) expect(explained).toContain(mark);
  for (const { page, document } of pages()) {
    const bound = marks(document, '.statut:not([class*=partiel])').map((mark) =>
      mark.replace(/ H\d+$/, '').replace(/^(inventé)[es]$/, '$1'),
    );
    expect
      .soft(
        [...new Set(bound)].filter((mark) => !explained.has(mark)),
        page,
      )
      .toEqual([]);
  }
});

test('no page, and no reason of an example, compares with a mean that the cahier does not give, or says who appraises', {
  tag: '@racine',
}, () => {
  const unsupported =
    /(?:projet|groupement|score)s? moyens?\b|(?:au-dessus|au-dessous) de la moyenne\b|appréciation de l'équipe/gi;
  for (const { page, said } of pages()) expect.soft(said.match(unsupported) ?? [], page).toEqual([]);
  const reasons = presets.flatMap(({ provenances }) =>
    Object.values(provenances).map(({ reason }) => reason),
  );
  expect(reasons.length).toBeGreaterThan(10);
  for (const reason of reasons) expect.soft(plain(reason ?? '').match(unsupported) ?? []).toEqual([]);
});

test('a derogation is said as foreseen: part 7 calls its own « envisagées »', { tag: '@racine' }, () => {
  for (const { page, said } of pages())
    expect.soft(said.match(/la partie 7 (?!prévoit)\S+|dérogation de la partie 7/gi) ?? [], page).toEqual([]);
});
