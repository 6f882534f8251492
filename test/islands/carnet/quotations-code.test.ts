import { expect, test } from 'vitest';
import { faqThemes } from '../../../src/cahier/text/faq/whole-faq.ts';
import { quotations } from '../../../src/islands/carnet/quotations-code.ts';
import { limits } from '../../../src/notebook/format/limits.ts';

test('quotations have a carnet’s room, each under a name of its own', () => {
  expect(new Set(quotations.map(({ citation }) => citation)).size).toBe(quotations.length);
  for (const { citation, section, texte } of quotations) {
    expect(citation.length, citation).toBeLessThanOrEqual(limits.id);
    expect(section.length, citation).toBeLessThanOrEqual(limits.title);
    expect(texte.length, citation).toBeLessThanOrEqual(limits.text);
  }
});

test('each answer of the FAQ is one of them, with its question, and no two have one text', () => {
  const answers = faqThemes.flatMap(({ exchanges }) => exchanges);
  const own = quotations.filter(({ citation }) => citation.startsWith('faq-'));
  expect(own.map(({ texte }) => texte)).toEqual(answers.map((each) => each.answers.join('\n')));
  expect(new Set(own.map(({ texte }) => texte)).size).toBe(own.length);
  expect(own[0]?.section).toContain(answers[0]?.questions[0]?.texte.slice(0, 40));
});
