import type { OptionReponse } from './question.ts';

/* The answers that annexe 2 repeats, and what each is worth (H12). */

const points = (texte: string, valeur: 0 | 50 | 100): OptionReponse => ({ texte, points: valeur });

/** « Oui, tout le temps », « Oui, de temps en temps », « Non, jamais ». */
export const frequence: readonly OptionReponse[] = [
  points('Oui, tout le temps', 100),
  points('Oui, de temps en temps', 50),
  points('Non, jamais', 0),
];

/** « Oui », « Oui, partiellement », « Non ». */
export const degre: readonly OptionReponse[] = [
  points('Oui', 100),
  points('Oui, partiellement', 50),
  points('Non', 0),
];

/** The same as question 12 prints it, without a comma. */
export const degreSansVirgule: readonly OptionReponse[] = [
  points('Oui', 100),
  points('Oui partiellement', 50),
  points('Non', 0),
];

const oubliTexte = 'Je ne me souviens pas / je ne sais pas';

export const oubli: OptionReponse = {
  texte: oubliTexte,
  exclusion: 'Sans souvenir, la réponse ne dit ni oui ni non.',
};

export const pasSouhaite: OptionReponse = {
  texte: 'Je ne le souhaitais pas',
  exclusion: "Ce que le patient ne souhaitait pas ne lui a pas manqué : il n'y a rien à noter.",
};

export const pasBesoin: OptionReponse = {
  texte: "Je n'en ai pas besoin",
  exclusion: "Sans besoin, il n'y a rien à noter.",
};

export const pasParle: OptionReponse = {
  texte: "Je n'ai pas souhaité en parler",
  exclusion: "Le patient n'a pas voulu de cet échange : son absence n'est pas un défaut.",
};

/** The answers of a filter; only « Oui » opens what follows. */
export const filtre: readonly OptionReponse[] = [{ texte: 'Oui' }, { texte: 'Non' }, { texte: oubliTexte }];

export const satisfaction: readonly OptionReponse[] = [
  { texte: 'Très satisfait' },
  { texte: 'Satisfait' },
  { texte: 'Moyennement satisfait' },
  { texte: 'Pas du tout satisfait' },
];
