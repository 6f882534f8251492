/** The index of the built site, without a browser: what it has, where it leads, and what people find in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { INDEX_FILE } from '../../src/build/site/search-index.ts';
import { offered, parametersOf } from '../../src/cahier/edition-facts.ts';
import { citations } from '../../src/cahier/text/citations/all-citations.ts';
import { faqThemes } from '../../src/cahier/text/faq/whole-faq.ts';
import { glossary } from '../../src/cahier/text/glossary/whole-glossary.ts';
import { hypothesisList } from '../../src/cahier/text/hypotheses/all-hypotheses.ts';
import { slips } from '../../src/cahier/text/slips/all-slips.ts';
import { findRecords } from '../../src/search/find.ts';
import { readIndex } from '../../src/search/index-file.ts';
import { kinds } from '../../src/search/kinds.ts';
import { ranked } from '../../src/search/ranking.ts';
import type { Kind } from '../../src/search/record.ts';
import { synonyms } from '../../src/search/synonyms.ts';
import { missedQuestions, type TypedQuestion, typedQuestions } from '../search/questions.ts';
import { BOOK, builtDocument, builtPages, folderOf } from './built.ts';

const file = () => readFileSync(join(folderOf('racine'), INDEX_FILE), 'utf8');

interface Stored {
  readonly kind: Kind;
  readonly title: string;
  readonly address: string;
}

const records = (): Stored[] => Object.values(JSON.parse(file()).storedFields);

/** A page answers with any place of it, a place with what its anchor begins. */
const answers = ({ answeredAt }: TypedQuestion, address: string): boolean =>
  answeredAt.some((place) =>
    place.endsWith('/') ? address.split('#')[0] === place : address.startsWith(place),
  );

test('each question that people type has a page that answers it among the first three', {
  tag: '@racine',
}, async () => {
  expect(typedQuestions).toHaveLength(30);
  const index = await readIndex(file());
  for (const question of [...typedQuestions, ...missedQuestions]) {
    const { nearest } = ranked(findRecords(index, question.typed));
    expect(nearest.length, question.typed).toBeLessThanOrEqual(3);
    const addresses = nearest.map(({ address }) => address);
    expect
      .soft(
        addresses.filter((each) => answers(question, each)),
        `${question.typed}: ${addresses.join(' ')}`,
      )
      .not.toEqual([]);
  }
});

test('what is found leads to a place that exists, and has a title', { tag: '@racine' }, () => {
  const missing = records().filter(({ address, title }) => {
    const [page = '', anchor] = address.split('#');
    const document = builtDocument(page.slice(1));
    return title.trim() === '' || (anchor !== undefined && document.getElementById(anchor) === null);
  });
  expect(missing).toEqual([]);
  expect(new Set(records().map(({ address, kind, title }) => `${kind} ${address} ${title}`)).size).toBe(
    records().length,
  );
});

test('every page, parameter, hypothesis, slip, word, question and quotation is there to be found, and no other', {
  tag: '@racine',
}, () => {
  const anchors = (kind: Kind) =>
    records()
      .filter((each) => each.kind === kind)
      .map(({ address }) => address.split('#')[1] ?? address)
      .sort();
  const pages = builtPages()
    .map((page) => `/${page}`)
    .filter((page) => page !== '/404.html' && page !== '/recherche/' && !/^\/integrer\/./.test(page));
  expect(anchors('page')).toEqual(pages);
  expect(anchors('parameter')).toEqual(Object.keys(parametersOf(offered)).sort());
  expect(anchors('hypothesis')).toEqual(hypothesisList.map(({ id }) => id).sort());
  expect(anchors('slip')).toEqual(slips.map(({ id }) => `lapsus-${id}`).sort());
  expect(anchors('word')).toHaveLength(glossary.length);
  const questions = faqThemes.flatMap(({ exchanges }) => exchanges).flatMap((each) => each.questions);
  expect(anchors('question')).toEqual(questions.map(({ id }) => id).sort());
  // Each that stands somewhere with an anchor of its own, the book apart.
  const anchored = builtPages()
    .filter((page) => page !== BOOK)
    .flatMap((page) => [...builtDocument(page).querySelectorAll('figure.citation[id]')].map(({ id }) => id));
  expect(anchors('quotation')).toEqual([...new Set(anchored)].sort());
  expect(anchors('quotation').length).toBeGreaterThan(0.9 * Object.keys(citations).length);
  for (const kind of Object.keys(kinds)) expect(anchors(kind as Kind), kind).not.toEqual([]);
});

test('a word that is looked for in the place of another is one that the site has', {
  tag: '@racine',
}, async () => {
  const index = await readIndex(file());
  for (const word of Object.values(synonyms).flatMap((each) => each.split(' ')))
    expect.soft(findRecords(index, word).length, word).toBeGreaterThan(0);
});
