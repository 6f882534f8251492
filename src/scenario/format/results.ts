import type { StatedRules } from '../rules/stated-rules.ts';

/** The results of a scenario: amounts in € and ratios as decimal text, null for what a phase lacks. */
export interface Results {
  /** The scenario's, when it has one. */
  readonly id?: string;
  readonly groupements: readonly GroupementResult[];
}

/** A results document (/formats/): results, and the rules that gave them. */
export interface ResultsDocument extends Results {
  readonly regles: StatedRules;
  /** Absent where there is one groupement alone, whose own results say it all. */
  readonly portefeuille?: PortfolioResult;
}

/** All the groupements together: the sums of their own figures. */
export interface PortfolioResult {
  readonly creditsAmorcage: string;
  readonly total: string;
  readonly annees: readonly PortfolioYearResult[];
}

/** One results year of those that have a result in it. */
export type PortfolioYearResult = Pick<
  YearResult,
  'annee' | SummedField | 'facteurEnveloppe' | 'anneeVersement'
> & {
  /** How many they are. */
  readonly groupements: number;
};

/** What is summed of a year, in its order. */
export const summedFields = [
  'gains',
  'interessementBrut',
  'interessementPlafonne',
  'interessement',
  'avance',
  'recuperation',
  'soldeAvance',
  'versement',
] as const satisfies readonly (keyof YearResult)[];

export type SummedField = (typeof summedFields)[number];

export interface GroupementResult {
  /** The groupement's, when it has one. */
  readonly id?: string;
  readonly nom: string;
  readonly creditsAmorcage: string;
  /** Credits and all versements. */
  readonly total: string;
  readonly annees: readonly YearResult[];
}

export interface YearResult {
  readonly annee: number;
  readonly phase: number;
  readonly ecart: string;
  readonly evolution: string;
  readonly montantParPatient: string;
  readonly gains: string;
  readonly scoreQualite: string;
  readonly scoreMaximal: string;
  readonly partQualite: string;
  readonly droitTirage: string | null;
  readonly valorisationQualite: string | null;
  readonly modulation: string | null;
  readonly interessementBrut: string;
  readonly plafond: string;
  readonly interessementPlafonne: string;
  readonly facteurEnveloppe: string;
  readonly interessement: string;
  readonly avance: string;
  readonly recuperation: string;
  readonly soldeAvance: string;
  readonly versement: string;
  readonly anneeVersement: number;
}
