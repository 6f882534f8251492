import { expect, test } from 'vitest';
import type { ResumeImport } from '../../../src/population/questionnaire/answers-group.ts';
import { answersTable } from '../../../src/population/questionnaire/answers-table.ts';
import {
  barWords,
  note,
  questionTitle,
  summaryWords,
} from '../../../src/rule-pages/experience-patient/group-words.ts';

const plain = (text: string): string => text.replace(/\s/g, ' ');
const resume = (notes: number, withoutNote: number) =>
  ({
    group: { lignes: notes + withoutNote, notes, sansNote: withoutNote },
  }) as ResumeImport;

test('note(text) rounds to the tenth what is read', () => {
  expect(note('63.45')).toBe('63,5');
  expect(note('63.449999999999')).toBe('63,4');
});

test('bilanDit(resume) says who has a note', () => {
  expect(summaryWords(resume(399, 0))).toBe('399 répondants ont une note.');
  expect(summaryWords(resume(1, 1))).toBe(
    "1 répondant a une note ; 1 n'en a pas : aucune de ses réponses ne compte.",
  );
  expect(summaryWords(resume(0, 0))).toBe("L'en-tête est lu, mais aucune ligne ne le suit.");
});

test('titreQuestion(id) names a question of satisfaction after the one before it', () => {
  expect([questionTitle('q12'), questionTitle('s9')]).toEqual([
    'Question 12',
    'Satisfaction, après la question 9',
  ]);
});

test('barreDite(line) tells the shares that a bar shows', () => {
  const options = ['a', 'b', 'c', 'd'].map((texte, place) => ({ texte, nombre: 4 - place, part: '0' }));
  const [row] = answersTable([{ id: 'q2', options, withoutAnswer: 0 }]);
  expect(row && plain(barWords(row))).toBe('100 : 40 %, 50 : 30 %, 0 : 20 %, hors note : 10 %');
});
