import { describe, expect, test } from 'vitest';
import {
  blocs,
  dimensions,
  introduction,
  invitation,
  profil,
  type Question,
  type QuestionId,
  questionDe,
  questionIds,
  questions,
} from '../../../../src/cahier/people/questionnaire/all-questions.ts';
import { cahierSections, normalise } from '../../seeds.ts';

const serre = (text: string): string => normalise(text).replaceAll(' ', '');
const annexe = serre(cahierSections().get('annexe 2') ?? '');

/** Where each text stands in annexe 2, each looked for after the one before it. */
function places(texts: readonly string[]): number[] {
  let from = 0;
  return texts.map((text) => {
    const at = annexe.indexOf(serre(text), from);
    if (at >= 0) from = at + serre(text).length;
    return at;
  });
}

/** The question as printed, from its number on. */
function printed({ id, condition, texte }: Question): string {
  return id.startsWith('q') ? `Question ${id.slice(1)} ${condition ?? ''} : ${texte}` : texte;
}

const scale = (id: QuestionId): (number | undefined)[] => questionDe(id).options.map(({ points }) => points);
const texts = (id: QuestionId): string[] => questionDe(id).options.map(({ texte }) => texte);

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
      ...(question.rappel === undefined ? [] : [question.rappel]),
      printed(question),
      ...(question.note === undefined ? [] : [question.note]),
      ...question.options.map(({ texte }) => texte),
      ...(question.libre === undefined ? [] : [question.libre]),
      ...(question.renvoi === undefined ? [] : [question.renvoi]),
    ];
    const found = places(all);
    expect(found.map((at, i) => (at < 0 ? all[i] : ''))).toEqual(all.map(() => ''));
  });

  test('leave nothing of annexe 2 unread between the invitation and the free field', () => {
    let rest = annexe.slice(annexe.indexOf(serre(invitation)));
    const pieces = [
      invitation,
      ...profil.flatMap(({ texte, options }) => [texte, ...options.map((option) => option.texte)]),
      ...blocs.map(({ titre }) => titre),
      ...questions.flatMap((question) => [
        printed(question),
        ...question.options.map(({ texte }) => texte),
        question.renvoi ?? '',
        question.rappel ?? '',
        question.note ?? '',
        question.libre ?? '',
      ]),
    ]
      .map(serre)
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
    expect(questionDe('q21').condition).toBe(
      '(uniquement si vous avez répondu OUI à la question précédente)',
    );
    expect(texts('q12')).toContain('Oui partiellement');
    expect(texts('q10')).toContain('Oui, partiellement');
    expect(questionDe('s29').texte).toContain("à l'issue à de votre hospitalisation");
    expect(questionDe('q3').renvoi).toContain('n°7');
  });

  test('have as many options as printed', () => {
    const counts = Object.fromEntries(questions.map(({ id, options }) => [id, options.length]));
    expect(counts).toEqual({
      ...{ q1: 3, q2: 4, q3: 3, q4: 4, q5: 5, q6: 3, q7: 5, q8: 4, q9: 5, s9: 4 },
      ...{ q10: 5, q11: 4, q12: 5, q13: 6, q14: 6, q15: 6, q16: 4, q17: 5, q18: 5, q19: 5 },
      ...{ q20: 3, q21: 4, s21: 4, q22: 3, q23: 4, q24: 4, q25: 6, q26: 6, q27: 5, q28: 4, q29: 4 },
      ...{ s29: 4, q30: 4, q31: 5, q32: 0 },
    });
    expect(questions.filter(({ libre }) => libre).map(({ id }) => id)).toEqual(['q32']);
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
    const model = serre(cahierSections().get('partie 8-I') ?? '');
    for (const { nom } of dimensions) expect(model).toContain(serre(nom));
  });

  test('each filter opens its questions', () => {
    const under = Object.fromEntries(
      questions.flatMap(({ id, filtre }) => (filtre === undefined ? [] : [[id, filtre]])),
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
    expect(questionDe('q5').options[4]?.exclusion).toContain('question 4');
    expect(questionDe('q27').options[3]?.exclusion).toContain('question 23');
  });
});

describe('introduction, profil, blocs', () => {
  test('are printed word for word, in order', () => {
    const all = [
      introduction.titre,
      ...introduction.parties.flatMap(({ titre, texte }) => (titre === undefined ? [texte] : [titre, texte])),
      invitation,
      ...profil.flatMap(({ texte, options, bloc }) => [
        ...(bloc === undefined ? [] : [blocs[0]?.titre ?? '?']),
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
    expect(blocs.flatMap((bloc) => bloc.questions)).toEqual(questionIds);
    expect(places(blocs.map(({ titre }) => titre)).every((at) => at >= 0)).toBe(true);
    expect(blocs.map((bloc) => bloc.questions[0])).toEqual(['q1', 'q10', 'q22', 'q30']);
  });

  test('questionDe(id) gives the question', () => {
    expect(questionDe('q22').texte).toBe('Au cours des 12 derniers mois, avez-vous été hospitalisé ?');
    expect(() => questionDe('q99' as QuestionId)).toThrow('no question q99');
  });
});
