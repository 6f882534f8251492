/** A page of the site under /regles/ that treats a word. */
export type RulePage =
  | 'calendrier'
  | 'ecart'
  | 'evolution'
  | 'gains'
  | 'indicateurs'
  | 'experience-patient'
  | 'score-qualite'
  | 'credits-amorcage'
  | 'phase-2'
  | 'phase-3'
  | 'plafonds'
  | 'avance';

/** A word and its meaning: the cahier's own, exact, or one of the model's, in our words. */
export interface GlossaryEntry {
  readonly terme: string;
  readonly definition: string;
  readonly origine: 'cahier' | 'modele';
  readonly page?: RulePage;
}
