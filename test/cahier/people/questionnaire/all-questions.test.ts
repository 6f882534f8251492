import { describe, expect, test } from 'vitest';
import {
  dimensions,
  introduction,
  invitation,
  profil,
  type Question,
  type QuestionId,
  questionBlocks,
  questionIds,
  questionOf,
  questions,
} from '../../../../src/cahier/people/questionnaire/all-questions.ts';
import { cahierSections, normalise } from '../../seeds.ts';

const squeeze = (text: string): string => normalise(text).replaceAll(' ', '');
const appendix = squeeze(cahierSections().get('annexe 2') ?? '');

/** Where each text stands in annexe 2, each looked for after the one before it. */
function places(texts: readonly string[]): number[] {
  let from = 0;
  return texts.map((text) => {
    const at = appendix.indexOf(squeeze(text), from);
    if (at >= 0) from = at + squeeze(text).length;
    return at;
  });
}

/** The question as printed, from its number on. */
function printed({ id, condition, texte }: Question): string {
  return id.startsWith('q') ? `Question ${id.slice(1)} ${condition ?? ''} : ${texte}` : texte;
}

const scale = (id: QuestionId): (number | undefined)[] => questionOf(id).options.map(({ points }) => points);
const texts = (id: QuestionId): string[] => questionOf(id).options.map(({ texte }) => texte);

describe('questions', () => {
  test('are the 32 of annexe 2 and the three of satisfaction, in its order', () => {
    expect(questions.map(({ id }) => id)).toEqual(questionIds);
    expect(questionIds.filter((id) => id.startsWith('q'))).toEqual(
      Array.from({ length: 32 }, (_, i) => `q${i + 1}`),
    );
    expect(questionIds.indexOf('s9')).toBe(questionIds.indexOf('q9') + 1);
    expect(questionIds.indexOf('s21')).toBe(questionIds.indexOf('q21') + 1);
    expect(questionIds.indexOf('s29')).toBe(questionIds.indexOf('q29') + 1);
  });

  test.each(questions)('$id is printed with all that stands around it, in order', (question) => {
    const all = [
      ...(question.reminder === undefined ? [] : [question.reminder]),
      printed(question),
      ...(question.note === undefined ? [] : [question.note]),
      ...question.options.map(({ texte }) => texte),
      ...(question.freeText === undefined ? [] : [question.freeText]),
      ...(question.crossReference === undefined ? [] : [question.crossReference]),
    ];
    const found = places(all);
    expect(found.map((at, i) => (at < 0 ? all[i] : ''))).toEqual(all.map(() => ''));
  });

  test('leave nothing of annexe 2 unread between the invitation and the free field', () => {
    let rest = appendix.slice(appendix.indexOf(squeeze(invitation)));
    const pieces = [
      invitation,
      ...profil.flatMap(({ texte, options }) => [texte, ...options.map((option) => option.texte)]),
      ...questionBlocks.map(({ title }) => title),
      ...questions.flatMap((question) => [
        printed(question),
        ...question.options.map(({ texte }) => texte),
        question.crossReference ?? '',
        question.reminder ?? '',
        question.note ?? '',
        question.freeText ?? '',
      ]),
    ]
      .map(squeeze)
      .filter((piece) => piece !== '')
      // The longest first: « Oui » stands inside « Oui, partiellement ».
      .sort((a, b) => b.length - a.length);
    for (const piece of pieces) {
      const at = rest.indexOf(piece);
      if (at >= 0) rest = `${rest.slice(0, at)}#${rest.slice(at + piece.length)}`;
    }
    const left = rest
      .replace(/\p{Co}|[•▪❑□➢]/gu, '')
      .split(/#+/)
      .filter((piece) => /\p{L}{2}/u.test(piece));
    expect(left).toEqual([]);
  });

  test('keep what is printed, oddities included', () => {
    expect(questionOf('q21').condition).toBe(
      '(uniquement si vous avez répondu OUI à la question précédente)',
    );
    expect(texts('q12')).toContain('Oui partiellement');
    expect(texts('q10')).toContain('Oui, partiellement');
    expect(questionOf('s29').texte).toContain("à l'issue à de votre hospitalisation");
    expect(questionOf('q3').crossReference).toContain('n°7');
  });

  test('have as many options as printed', () => {
    const counts = Object.fromEntries(questions.map(({ id, options }) => [id, options.length]));
    expect(counts).toEqual({
      ...{ q1: 3, q2: 4, q3: 3, q4: 4, q5: 5, q6: 3, q7: 5, q8: 4, q9: 5, s9: 4 },
      ...{ q10: 5, q11: 4, q12: 5, q13: 6, q14: 6, q15: 6, q16: 4, q17: 5, q18: 5, q19: 5 },
      ...{ q20: 3, q21: 4, s21: 4, q22: 3, q23: 4, q24: 4, q25: 6, q26: 6, q27: 5, q28: 4, q29: 4 },
      ...{ s29: 4, q30: 4, q31: 5, q32: 0 },
    });
    expect(questions.filter(({ freeText }) => freeText).map(({ id }) => id)).toEqual(['q32']);
  });
});

describe('questions, as H12 reads them', () => {
  const of = (dimension: string): string[] =>
    questions.filter((question) => question.dimension === dimension).map(({ id }) => id);
  const range = (from: number, to: number): string[] =>
    Array.from({ length: to - from + 1 }, (_, i) => `q${from + i}`);

  test('each dimension has its questions, no other question counts', () => {
    expect(of('accessibilite')).toEqual(['q2', 'q4', 'q5', 'q7', 'q8', 'q9']);
    expect(of('relation')).toEqual([...range(10, 19), 'q21']);
    expect(of('continuite')).toEqual(range(23, 29));
    expect(dimensions.map(({ id }) => id)).toEqual(['accessibilite', 'relation', 'continuite']);
    const model = squeeze(cahierSections().get('partie 8-I') ?? '');
    for (const { nom } of dimensions) expect(model).toContain(squeeze(nom));
  });

  test('each filter opens its questions', () => {
    const under = Object.fromEntries(
      questions.flatMap(({ id, filtre: filter }) => (filter === undefined ? [] : [[id, filter]])),
    );
    expect(under).toEqual({
      ...{ q2: 'q1', q4: 'q3', q5: 'q3', q7: 'q6', q8: 'q6', q9: 'q6', q21: 'q20' },
      ...{ q23: 'q22', q24: 'q22', q25: 'q22', q26: 'q22', q27: 'q22', q28: 'q22', q29: 'q22', s29: 'q22' },
    });
  });

  test('« Oui » opens: it is the first option of every filter', () => {
    for (const id of ['q1', 'q3', 'q6', 'q20', 'q22'] as const)
      expect(texts(id)).toEqual(['Oui', 'Non', 'Je ne me souviens pas / je ne sais pas']);
  });

  test('the words of an answer give its points, 100, 50 or 0, wherever it counts', () => {
    const worth: Readonly<Record<string, number>> = {
      Oui: 100,
      'Oui, tout le temps': 100,
      'Oui, partiellement': 50,
      'Oui partiellement': 50,
      'Oui, de temps en temps': 50,
      Non: 0,
      'Non, jamais': 0,
    };
    for (const { id, dimension, options } of questions)
      for (const option of options)
        expect([id, option.texte, option.points]).toEqual([
          id,
          option.texte,
          dimension === undefined ? undefined : worth[option.texte],
        ]);
  });

  test('in a question that counts an answer has points or a reason to leave it out; elsewhere neither', () => {
    for (const { id, dimension, options } of questions)
      for (const { points, exclusion } of options)
        expect([id, (points === undefined ? 0 : 1) + (exclusion === undefined ? 0 : 1)]).toEqual([
          id,
          dimension === undefined ? 0 : 1,
        ]);
    expect(scale('q5')).toEqual([100, 50, 0, undefined, undefined]);
    expect(questionOf('q5').options[4]?.exclusion).toContain('question 4');
    expect(questionOf('q27').options[3]?.exclusion).toContain('question 23');
  });
});

describe('introduction, profil, blocs', () => {
  test('are printed word for word, in order', () => {
    const all = [
      introduction.title,
      ...introduction.sections.flatMap(({ title, texte }) =>
        title === undefined ? [texte] : [title, texte],
      ),
      invitation,
      ...profil.flatMap(({ texte, options, questionBlock }) => [
        ...(questionBlock === undefined ? [] : [questionBlocks[0]?.title ?? '?']),
        texte,
        ...options.map((option) => option.texte),
      ]),
    ];
    expect(places(all).map((at, i) => (at < 0 ? all[i] : ''))).toEqual(all.map(() => ''));
  });

  test('the profile has its five questions, and the professionals met', () => {
    expect(profil.map(({ id, options }) => [id, options.length])).toEqual([
      ['sexe', 2],
      ['age', 5],
      ['situation', 7],
      ['profession', 6],
      ['pathologies', 10],
      ['professionnels', 7],
    ]);
  });

  test('the blocks cut the questions in order', () => {
    expect(questionBlocks.flatMap((questionBlock) => questionBlock.questions)).toEqual(questionIds);
    expect(places(questionBlocks.map(({ title }) => title)).every((at) => at >= 0)).toBe(true);
    expect(questionBlocks.map((questionBlock) => questionBlock.questions[0])).toEqual([
      'q1',
      'q10',
      'q22',
      'q30',
    ]);
  });

  test('questionDe(id) gives the question', () => {
    expect(questionOf('q22').texte).toBe('Au cours des 12 derniers mois, avez-vous été hospitalisé ?');
    expect(() => questionOf('q99' as QuestionId)).toThrow('no question q99');
  });
});
