export type SocleNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** What annexe 1 says of a core indicator in few words, letter for letter (line breaks joined, footnote calls taken out). */
export interface ShortSocle {
  readonly numero: SocleNumber;
  readonly theme: string;
  readonly nom: string;
  /** « Evolution attendue » */
  readonly expectedEvolution: 'hausse' | 'baisse';
  /** From national data, or collected by the groupement. */
  readonly source: 'SNDS' | 'recueil';
}

/** All that annexe 1 says of it. */
export interface Socle extends ShortSocle {
  /** « Objectif général de l'indicateur » */
  readonly objective: string;
  readonly sourceText: string;
  readonly section: 'annexe 1';
  /** The footnote that bears on it. */
  readonly note?: string;
}
