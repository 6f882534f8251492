import type { AnswerOption } from './question.ts';

/* The answers that annexe 2 repeats, and what each is worth (H12). */

const points = (texte: string, valeur: 0 | 50 | 100): AnswerOption => ({ texte, points: valeur });

/** « Oui, tout le temps », « Oui, de temps en temps », « Non, jamais ». */
export const frequency: readonly AnswerOption[] = [
  points('Oui, tout le temps', 100),
  points('Oui, de temps en temps', 50),
  points('Non, jamais', 0),
];

/** « Oui », « Oui, partiellement », « Non ». */
export const degree: readonly AnswerOption[] = [
  points('Oui', 100),
  points('Oui, partiellement', 50),
  points('Non', 0),
];

/** The same as question 12 prints it, without a comma. */
export const degreeWithoutComma: readonly AnswerOption[] = [
  points('Oui', 100),
  points('Oui partiellement', 50),
  points('Non', 0),
];

const forgottenText = 'Je ne me souviens pas / je ne sais pas';

export const forgotten: AnswerOption = {
  texte: forgottenText,
  exclusion: 'Sans souvenir, la réponse ne dit ni oui ni non.',
};

export const notWished: AnswerOption = {
  texte: 'Je ne le souhaitais pas',
  exclusion: "Ce que le patient ne souhaitait pas ne lui a pas manqué : il n'y a rien à noter.",
};

export const notNeeded: AnswerOption = {
  texte: "Je n'en ai pas besoin",
  exclusion: "Sans besoin, il n'y a rien à noter.",
};

export const notDiscussed: AnswerOption = {
  texte: "Je n'ai pas souhaité en parler",
  exclusion: "Le patient n'a pas voulu de cet échange : son absence n'est pas un défaut.",
};

/** The answers of a filter; only « Oui » opens what follows. */
export const filter: readonly AnswerOption[] = [{ texte: 'Oui' }, { texte: 'Non' }, { texte: forgottenText }];

export const satisfaction: readonly AnswerOption[] = [
  { texte: 'Très satisfait' },
  { texte: 'Satisfait' },
  { texte: 'Moyennement satisfait' },
  { texte: 'Pas du tout satisfait' },
];
