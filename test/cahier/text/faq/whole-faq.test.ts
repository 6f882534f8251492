import { describe, expect, test } from 'vitest';
import { faqThemes } from '../../../../src/cahier/text/faq/whole-faq.ts';
import { normalise, seedLines } from '../../seeds.ts';

/** The three columns of the FAQ's table, each from its first line to its last: its pages cut cells where they end. */
function columns(): [themes: string, questions: string, answers: string] {
  const rows = seedLines('004')
    .map((line) => line.split('\t'))
    .filter((cells) => cells.length === 3);
  const [, ...content] = rows;
  const column = (rank: number) =>
    normalise(
      content
        .map((cells) => cells[rank] ?? '')
        .join(' ')
        .replace(/<\/?p>/g, ' '),
    );
  return [column(0), column(1), column(2)];
}

const exchanges = faqThemes.flatMap((theme) => theme.exchanges);
const joined = (texts: readonly string[]) => normalise(texts.join(' '));

describe('faqThemes', () => {
  const [themes, questions, answers] = columns();

  test('are the 17 themes of the FAQ, letter for letter, in its order', () => {
    expect(faqThemes).toHaveLength(17);
    expect(joined(faqThemes.map(({ theme }) => theme))).toBe(themes);
  });

  test('have all its questions and all its answers, letter for letter, in its order, and nothing else', () => {
    expect(joined(exchanges.flatMap((each) => each.questions.map(({ texte }) => texte)))).toBe(questions);
    expect(joined(exchanges.flatMap((each) => each.answers))).toBe(answers);
  });

  test('give each question and each theme an anchor of its own', () => {
    const anchors = [
      ...faqThemes.map(({ id }) => id),
      ...exchanges.flatMap((each) => each.questions.map(({ id }) => id)),
    ];
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(anchors.filter((each) => !/^[a-z]+(-[a-z]+)*(-\d+)?$/.test(each))).toEqual([]);
  });

  test('quote the cahier wherever they say that it says something', () => {
    for (const { since, questions: asked } of exchanges)
      if (since.verdict !== 'silent') expect(since.citations.length, asked[0]?.id).toBeGreaterThan(0);
  });
});
