/** Names shared by the registers of the cahier; apart, so that the registers can refer to one another. */

/** In the order in which documents and screens tell them: that of the rules' reference, part 2. */
export const parameterIds = [
  'seuilPatients',
  'tunnel',
  'coefficientEcart',
  'coefficientPartage',
  'plafondGroupement',
  'plafondNational',
  'modulationMaximale',
  'bonusExperienceIntermediaire',
  'bonusExperienceCible',
  'poidsSoclesSeuls',
  'poidsSoclesAvecCarte',
  'poidsCarte',
  'partObjectifIntermediaire',
  'plancherDegradation',
  'quotePartQualite',
  'creditsForfait',
  'creditsMinimum',
  'creditsMaximum',
  'partTailleMinimale',
  'appreciationMaximale',
  'taillePlafond',
  'taillePlancher',
] as const;

export type ParameterId = (typeof parameterIds)[number];

export const hypothesisIds = [
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'H7',
  'H8',
  'H9',
  'H10',
  'H11',
  'H12',
  'H13',
  'H14',
  'H15',
  'H16',
  'H17',
  'H18',
  'H19',
  'H20',
  'H21',
  'H22',
  'H23',
] as const;

export type HypothesisId = (typeof hypothesisIds)[number];

/** What a rule computes: a field of the results document, the note of an indicator, the bonus of the experience. */
export type RuleName =
  | 'creditsAmorcage'
  | 'total'
  | 'phase'
  | 'ecart'
  | 'evolution'
  | 'montantParPatient'
  | 'gains'
  | 'noteIndicateur'
  | 'bonusExperience'
  | 'scoreQualite'
  | 'scoreMaximal'
  | 'partQualite'
  | 'droitTirage'
  | 'valorisationQualite'
  | 'modulation'
  | 'interessementBrut'
  | 'plafond'
  | 'interessementPlafonne'
  | 'facteurEnveloppe'
  | 'interessement'
  | 'avance'
  | 'recuperation'
  | 'soldeAvance'
  | 'versement'
  | 'anneeVersement';
