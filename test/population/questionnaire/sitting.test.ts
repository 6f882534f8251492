import { describe, expect, test } from 'vitest';
import {
  advance,
  comeBack,
  depart,
  giveAnswer,
  go,
  goBack,
  isPlace,
  isSitting,
  isStarted,
  type Place,
  preciser,
  type Seance,
  tick,
  write,
} from '../../../src/population/questionnaire/sitting.ts';

function places(seance: Seance, move: (seance: Seance) => Seance, end: Place): Place[] {
  const found: Place[] = [];
  for (let here = seance; ; here = move(here)) {
    found.push(here.lieu);
    if (here.lieu === end || found.length > 60) return found;
  }
}

describe('avancer(seance), reculer(seance)', () => {
  test('go through introduction, profile, the questions asked and the note, forth and back', () => {
    const forth = places(depart, advance, 'note');
    expect(forth.slice(0, 4)).toEqual(['introduction', 'profil', 'q1', 'q3']);
    expect(forth.at(-2)).toBe('q32');
    expect(forth).toHaveLength(23);
    expect(places(go(depart, 'note'), goBack, 'introduction')).toEqual([...forth].reverse());
  });

  test('stay at the ends', () => {
    expect(advance(go(depart, 'note')).lieu).toBe('note');
    expect(goBack(depart).lieu).toBe('introduction');
  });

  test('lose nothing: an answer under a filter that has closed is found again', () => {
    const answered = giveAnswer(giveAnswer(depart, 'q1', 1), 'q2', 3);
    const closed = giveAnswer(answered, 'q1', 2);
    expect(closed.reponses).toEqual({ q1: 2, q2: 3 });
    expect(advance(go(closed, 'q1')).lieu).toBe('q3');
    expect(advance(go(giveAnswer(closed, 'q1', 1), 'q1'))).toMatchObject({
      lieu: 'q2',
      reponses: { q2: 3 },
    });
  });

  test('the note once seen is marked, wherever one goes next', () => {
    expect(depart.finie).toBe(false);
    expect(go(go(depart, 'note'), 'q5').finie).toBe(true);
  });
});

describe('revenir(seance, lieu), estLieu(value)', () => {
  test('goes to a place seen before, answers and all', () => {
    const answered = giveAnswer(go(depart, 'q5'), 'q1', 1);
    expect(comeBack(answered, 'q2')).toEqual({ ...answered, lieu: 'q2' });
    expect(comeBack(answered, 'introduction').lieu).toBe('introduction');
    expect(comeBack(answered, 'note')).toMatchObject({ lieu: 'note', finie: true });
  });

  test('a question that is asked no more gives the one asked before it', () => {
    const closed = giveAnswer(giveAnswer(go(depart, 'note'), 'q1', 2), 'q2', 1);
    expect(comeBack(closed, 'q2')).toEqual({ ...closed, lieu: 'q1' });
    expect(comeBack(closed, 's29').lieu).toBe('q22');
  });

  test('a place is a step of the questionnaire, and nothing else', () => {
    expect(['introduction', 'profil', 'q1', 's29', 'note'].every(isPlace)).toBe(true);
    expect(['q33', '', null, undefined, 1, { lieu: 'q1' }].some(isPlace)).toBe(false);
  });
});

describe('repondre, cocher, preciser, ecrire', () => {
  test('an answer is replaced, and taken away', () => {
    const answered = giveAnswer(giveAnswer(depart, 'q1', 1), 'q1', 2);
    expect(answered.reponses).toEqual({ q1: 2 });
    expect(giveAnswer(answered, 'q1', undefined).reponses).toEqual({});
  });

  test('the profile takes one answer or several, as printed', () => {
    const age = tick(tick(depart, 'age', 2, true), 'age', 4, true);
    expect(age.profil.age).toEqual({ rangs: [4] });
    expect(tick(age, 'age', 4, false).profil.age).toEqual({ rangs: [] });
    const ill = tick(tick(depart, 'pathologies', 5, true), 'pathologies', 1, true);
    expect(ill.profil.pathologies).toEqual({ rangs: [1, 5] });
    expect(tick(ill, 'pathologies', 5, false).profil.pathologies).toEqual({ rangs: [1] });
  });

  test('words typed beside an option outlive it', () => {
    const said = preciser(tick(depart, 'pathologies', 10, true), 'pathologies', 'asthme');
    expect(tick(said, 'pathologies', 10, false).profil.pathologies).toEqual({
      rangs: [],
      precision: 'asthme',
    });
  });

  test('estEntamee(seance) says whether something would be lost', () => {
    expect(isStarted(depart)).toBe(false);
    expect(isStarted(go(depart, 'q5'))).toBe(false);
    expect(isStarted(giveAnswer(depart, 'q5', 1))).toBe(true);
    expect(isStarted(write(depart, 'q32', 'x'))).toBe(true);
    expect(isStarted(tick(depart, 'sexe', 1, true))).toBe(true);
  });
});

describe('estSeance(value)', () => {
  const full = write(tick(giveAnswer(go(depart, 'note'), 'q25', 6), 'age', 5, true), 'q32', 'x');

  test('accepts what browsers keep of a sitting, as it has always been written', () => {
    const kept =
      '{"lieu":"q5","reponses":{"q1":2},"profil":{"age":{"rangs":[2],"precision":"x"}},"textes":{"q31":"y"},"finie":true}';
    expect(isSitting(JSON.parse(kept))).toBe(true);
  });

  test('accepts what a sitting gives, once written and read', () => {
    for (const seance of [depart, full]) expect(isSitting(JSON.parse(JSON.stringify(seance)))).toBe(true);
  });

  test.each([
    ['nothing', null],
    ['a list', []],
    ['another place', { ...full, lieu: 'q33' }],
    ['a rank beyond the options', { ...full, reponses: { q1: 4 } }],
    ['a rank of zero', { ...full, reponses: { q1: 0 } }],
    ['an answer to the free question', { ...full, reponses: { q32: 1 } }],
    ['another question', { ...full, reponses: { q33: 1 } }],
    ['answers that are a list', { ...full, reponses: [1] }],
    ['another profile', { ...full, profil: { taille: { rangs: [1] } } }],
    ['a profile without ranks', { ...full, profil: { age: {} } }],
    ['a rank beyond those of the profile', { ...full, profil: { age: { rangs: [6] } } }],
    ['words that are a number', { ...full, textes: { q32: 3 } }],
    ['words beyond what their field takes', { ...full, textes: { q32: 'x'.repeat(2001) } }],
    [
      'precisions beyond what theirs takes',
      { ...full, profil: { age: { rangs: [1], precision: 'x'.repeat(2001) } } },
    ],
    ['more ranks than there are', { ...full, profil: { age: { rangs: Array(1000).fill(1) } } }],
    ['words elsewhere', { ...full, textes: { q1: 'x' } }],
    ['no mark of the end', { ...full, finie: undefined }],
  ])('refuses %s', (_, value) => {
    expect(isSitting(value)).toBe(false);
  });
});
