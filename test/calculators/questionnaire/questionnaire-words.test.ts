import { describe, expect, test } from 'vitest';
import { dimensions, questions } from '../../../src/cahier/people/questionnaire/all-questions.ts';
import { arrivalWords, lapsusA } from '../../../src/calculators/questionnaire/question-slips.ts';
import {
  dimensionName,
  dimensionWords,
  keptWords,
  namesOf,
  noteWords,
  skipWords,
  summaryWords,
  titleOf,
} from '../../../src/calculators/questionnaire/questionnaire-words.ts';
import { lignes } from '../../../src/calculators/questionnaire/summary-lines.ts';
import type { Answers } from '../../../src/population/questionnaire/answers.ts';
import { noter } from '../../../src/population/questionnaire/note.ts';
import { depart } from '../../../src/population/questionnaire/sitting.ts';

const plain = (text: string | undefined): string => (text ?? '').replace(/\s/g, ' ');

const some: Answers = {
  ...{ q1: 1, q2: 1, q3: 1, q4: 2, q5: 3 },
  ...{ q6: 2, q10: 1, q11: 1, q12: 3, q13: 4, q22: 2 },
};

describe('skipWords(reponses, filter)', () => {
  test('says where each filter leads, question 3 to question 6', () => {
    expect(skipWords({ q1: 2 }, 'q1')).toBe(
      'Vous avez répondu « Non » : le questionnaire passe à la question 3.',
    );
    expect(skipWords({ q3: 2 }, 'q3')).toBe(
      'Vous avez répondu « Non » : le questionnaire passe à la question 6.',
    );
    expect(skipWords({ q22: 3 }, 'q22')).toBe(
      'Vous avez répondu « Je ne me souviens pas / je ne sais pas » : le questionnaire passe à la question 30.',
    );
    expect(skipWords({ q6: 2 }, 'q6')).toContain('la question de satisfaction qui suit la question 9.');
    expect(skipWords({}, 'q20')).toBe(
      "Vous n'avez pas répondu à la question 20 : le questionnaire passe à la question de satisfaction qui suit la question 21.",
    );
  });

  test('says nothing when nothing is skipped', () => {
    expect(skipWords({ q1: 1 }, 'q1')).toBeUndefined();
    expect(skipWords({}, 'q10')).toBeUndefined();
  });
});

describe('keptWords(reponses, filter)', () => {
  test('names the answers kept under a filter that has closed', () => {
    expect(keptWords({ q1: 2, q2: 1 }, 'q1')).toBe(
      'Votre réponse à la question 2 est gardée, mais ne compte plus. Répondez « Oui » pour la retrouver.',
    );
    expect(keptWords({ q3: 2, q4: 1, q5: 1 }, 'q3')).toMatch(
      /^Vos réponses aux questions 4 et 5 sont gardées.* pour les retrouver\.$/,
    );
    expect(keptWords({ q22: 2, q23: 1, q24: 1, s29: 1 }, 'q22')).toMatch(
      /^Vos réponses aux questions 23 et 24 et à la question de satisfaction qui suit la question 29 sont gardées/,
    );
    expect(keptWords({ q22: 2, q29: 1, s29: 1 }, 'q22')).toMatch(
      /^Vos réponses à la question 29 et à la question de satisfaction qui suit la question 29 sont gardées/,
    );
    expect(keptWords({ q3: 1, q4: 1 }, 'q3')).toBeUndefined();
    expect(keptWords({ q3: 2 }, 'q3')).toBeUndefined();
  });
});

describe('namesOf(ids), titleOf(id)', () => {
  test('name one, two, several questions, and a satisfaction among them', () => {
    expect(namesOf(['q2'])).toBe('la question 2');
    expect(namesOf(['q7', 'q9'])).toBe('les questions 7 et 9');
    expect(namesOf(['q23', 'q24', 'q29'])).toBe('les questions 23, 24 et 29');
    expect(namesOf(['q29', 's29'])).toBe(
      'la question 29 et la question de satisfaction qui suit la question 29',
    );
    expect(namesOf(['s29'])).toBe('la question de satisfaction qui suit la question 29');
    expect([titleOf('q12'), titleOf('s9')]).toEqual(['Question 12', 'Satisfaction']);
    expect(titleOf('q21')).toBe('Question 21 (uniquement si vous avez répondu OUI à la question précédente)');
  });
});

describe('dimensionDite(dimension), noteDite(note), bilanDit(note)', () => {
  const note = noter(some);

  test('tell the sum and the division of each dimension', () => {
    expect(note.dimensions.map((each) => plain(dimensionWords(each)))).toEqual([
      '3 questions comptent : 1 à 100, 1 à 50, 1 à 0, soit 150 points en tout. 150 ÷ 3 = 50.',
      '3 questions comptent : 2 à 100, 1 à 0, soit 200 points en tout. 200 ÷ 3 ≈ 66,7.',
      'aucune réponse ne compte ; la dimension est laissée de côté.',
    ]);
    const [one, all] = noter({ q1: 1, q2: 2, q10: 1, q11: 1 }).dimensions;
    expect(one && plain(dimensionWords(one))).toBe(
      "1 question compte, à 50 points : c'est la note de la dimension.",
    );
    expect(all && plain(dimensionWords(all))).toBe(
      '2 questions comptent : toutes à 100, soit 200 points en tout. 200 ÷ 2 = 100.',
    );
  });

  test('tell the mean of the dimensions that have a note', () => {
    expect(plain(noteWords(note))).toBe(
      'La note est la moyenne des 2 dimensions qui en ont une : (50 + 66,7) ÷ 2 ≈ 58,3.',
    );
    expect(noteWords(noter({ q10: 1 }))).toContain('Une seule dimension');
    expect(noteWords(noter({}))).toContain("il n'y a pas de note");
  });

  test('count what counts and what does not', () => {
    expect(summaryWords(noter({}))).toBe(
      'Sur 24 questions qui peuvent compter, aucune ne compte ; 10 sans réponse, 14 non posées.',
    );
    expect(summaryWords(note)).toBe(
      'Sur 24 questions qui peuvent compter, 6 comptent ; 1 laissée de côté par votre réponse, 6 sans réponse, 11 non posées.',
    );
    const all: Answers = Object.fromEntries(questions.map(({ id }) => [id, 1]));
    expect(summaryWords(noter(all))).toBe('Sur 24 questions qui peuvent compter, 24 comptent.');
    expect(summaryWords(noter({ ...all, q1: 2 }))).toContain('comptent ; 1 non posée.');
    expect(summaryWords(noter({ q10: 1 }))).toContain('qui peuvent compter, 1 compte ;');
  });

  test('name each dimension as §8-I does', () => {
    expect(note.dimensions.map(({ dimension }) => dimensionName(dimension))).toEqual(
      dimensions.map(({ nom }) => nom),
    );
  });
});

describe('lignes(seance)', () => {
  const rows = lignes({
    ...depart,
    reponses: { ...some, q23: 1, q31: 5 },
    textes: { q31: 'ma voisine', q32: ' rien ' },
  });
  const row = (id: string) => rows.find((each) => each.id === id);

  test('has all 35 questions, in order', () => {
    expect(rows).toHaveLength(35);
    expect(rows.slice(0, 2).map(({ title }) => title)).toEqual(['Question 1', 'Question 2']);
  });

  test('says what each answer does to the note, or why nothing', () => {
    expect(row('q2')).toMatchObject({ reponse: 'Oui, tout le temps', points: 100, asked: true });
    expect(row('q13')?.effet).toMatch(/^Laissée de côté\. Ce que le patient ne souhaitait pas/);
    expect(row('q14')?.effet).toBe('Laissée de côté : sans réponse.');
    expect(row('q7')).toMatchObject({ asked: false, effet: 'Non posée, faute de « Oui » à la question 6.' });
    expect(row('q23')).toMatchObject({ asked: false, reponse: 'Oui' });
    expect(row('q23')?.effet).toMatch(/^Gardée, mais ne compte pas/);
    expect(row('q1')?.effet).toContain('choisir la suite');
    expect(row('s9')?.effet).toContain('satisfaction');
    expect(row('s29')?.effet).toBe('Non posée, faute de « Oui » à la question 22.');
    expect(row('q31')?.reponse).toBe('Autre (précisez) : ma voisine');
    expect(row('q32')).toMatchObject({ reponse: 'rien', effet: 'Ne compte pas.' });
  });
});

describe('lapsusA(reponses, id), arriveeDite(reponses, id)', () => {
  test('the slips of questions 3, 6 and 20 are told once the answer closes something', () => {
    for (const id of ['q3', 'q6', 'q20'] as const) {
      expect(lapsusA({ [id]: 2 }, id)).toBe(id);
      expect(lapsusA({ [id]: 3 }, id)).toBe(id);
      expect(lapsusA({ [id]: 1 }, id)).toBeUndefined();
      expect(lapsusA({}, id)).toBeUndefined();
    }
    expect(lapsusA({ q1: 2 }, 'q1')).toBeUndefined();
  });

  test('that of question 15 after a « Non » to question 14', () => {
    expect(lapsusA({ q14: 3 }, 'q15')).toBe('q15');
    expect(lapsusA({ q14: 1 }, 'q15')).toBeUndefined();
    expect(lapsusA({}, 'q15')).toBeUndefined();
  });

  test('a filter passed without an answer is said at the next question', () => {
    expect(arrivalWords({}, 'q3')).toBe(
      "Vous n'avez pas répondu à la question 1 : le questionnaire passe à la question 3.",
    );
    expect(arrivalWords({ q1: 2 }, 'q3')).toBeUndefined();
    expect(arrivalWords({}, 'q11')).toBeUndefined();
    expect(arrivalWords({}, 'q1')).toBeUndefined();
  });
});
