import { expect, test } from 'vitest';
import {
  barreDite,
  bilanDit,
  compte,
  lectureDite,
  note,
  octetsLus,
  titreQuestion,
} from '../../../src/islands/groupe/phrases.ts';
import { tableauReponses } from '../../../src/population/questionnaire/tableau.ts';
import type { ResumeImport } from '../../../src/population/questionnaire/types.ts';

const plain = (text: string): string => text.replace(/\s/g, ' ');
const resume = (notes: number, sansNote: number) =>
  ({
    groupe: { lignes: notes + sansNote, notes, sansNote },
    separateur: ';',
    encodage: 'Windows-1252',
  }) as ResumeImport;

test('compte(n, one, several) agrees with its number', () => {
  expect(['0', '1', '2'].map((n) => compte(Number(n), 'ligne', 'lignes'))).toEqual([
    '0 ligne',
    '1 ligne',
    '2 lignes',
  ]);
  expect(plain(compte(12_000, 'ligne', 'lignes'))).toBe('12 000 lignes');
});

test('note(text) rounds to the tenth what is read', () => {
  expect(note('63.45')).toBe('63,5');
  expect(note('63.449999999999')).toBe('63,4');
});

test('octetsLus(progress) says kilobytes and megabytes, and nothing of a length that is not known', () => {
  expect(plain(octetsLus({ fait: 400, total: 21_400 }))).toBe('0 ko lus sur 21 ko');
  expect(plain(octetsLus({ fait: 999_999, total: 40_140_000 }))).toBe('1 000 ko lus sur 40,1 Mo');
  expect(plain(octetsLus({ fait: 2e6, total: 3e6, lignes: 31_000 }))).toBe(
    '2 Mo lus sur 3 Mo, 31 000 lignes',
  );
  expect(octetsLus({ fait: 3, total: 0 })).toBe('');
});

test('bilanDit(resume) and lectureDite(resume) say who has a note, and how the file was read', () => {
  expect(bilanDit(resume(399, 0))).toBe('399 répondants ont une note.');
  expect(bilanDit(resume(1, 1))).toBe(
    "1 répondant a une note ; 1 n'en a pas : aucune de ses réponses ne compte.",
  );
  expect(bilanDit(resume(0, 0))).toBe("L'en-tête est lu, mais aucune ligne ne le suit.");
  expect(lectureDite(resume(1, 1))).toBe('Lu comme un CSV séparé par des points-virgules, en Windows-1252.');
});

test('titreQuestion(id) names a question of satisfaction after the one before it', () => {
  expect([titreQuestion('q12'), titreQuestion('s9')]).toEqual([
    'Question 12',
    'Satisfaction, après la question 9',
  ]);
});

test('barreDite(line) tells the shares that a bar shows', () => {
  const options = ['a', 'b', 'c', 'd'].map((texte, place) => ({ texte, nombre: 4 - place, part: '0' }));
  const [ligne] = tableauReponses([{ id: 'q2', options, sansReponse: 0 }]);
  expect(ligne && plain(barreDite(ligne))).toBe('100 : 40 %, 50 : 30 %, 0 : 20 %, hors note : 10 %');
});
