import type { Edition } from '../../cahier/edition.ts';
import type { SocleNumber } from '../../cahier/edition-2019/indicators/all-indicators.ts';
import type { EditionId } from '../../cahier/edition-facts.ts';
import type { ParameterId } from '../../cahier/ids.ts';
import type { SavedRules } from '../rules/stated-rules.ts';

/** A valid `ipep-scenario/1` document, defaults filled in. Decimals are canonical text (see decimal-text.ts). */
export interface Scenario {
  readonly format: 'ipep-scenario/1';
  readonly cahier: EditionId;
  /** What it is computed by: the edition that `cahier` names. */
  readonly edition: Edition;
  /** Its author's own name for it, repeated in the results; never computed with, as the note. */
  readonly id?: string;
  readonly note?: string;
  /** What a saved file says of the rules that it was computed with; never computed with. */
  readonly regles?: SavedRules;
  /** Only those given; they may be fractions, « 1/3 ». */
  readonly parametres: Parameters;
  /** Those that change in time: from the results of each year on. Absent where none does. */
  readonly parametresParAnnee?: ParametersByYear;
  readonly options: Options;
  readonly enveloppe: Enveloppe;
  readonly groupements: readonly Groupement[];
}

export type Parameters = { readonly [K in ParameterId]?: string };

/** By the year, as text, from whose results on they hold, each until a later year says otherwise. */
export type ParametersByYear = Readonly<Record<string, Parameters>>;

export interface Options {
  /** What is taken back from the advance: what exceeds the credits, or the whole balance at once (H9). */
  readonly recuperation: 'excedent' | 'solde';
  /** What the évolution is measured over: one year, or the last three (H18). */
  readonly evolution: 'annuelle' | 'triennale';
}

/** The national envelope: a given factor in [0, 1], maybe a fraction, or one computed over the groupements (H7). */
export type Enveloppe =
  | { readonly mode: 'facteur'; readonly facteur: string }
  | { readonly mode: 'portefeuille' };

export interface Groupement {
  /** Its author's own name for it, repeated in the results; never computed with. */
  readonly id?: string;
  /** As typed, outer spaces included. */
  readonly nom: string;
  /** The first year whose results are paid. */
  readonly premiereAnnee: number;
  readonly credits: Credits;
  /** The base year, premiereAnnee − 1, then one to five consecutive results years. */
  readonly annees: readonly ScenarioYear[];
}

export type Credits =
  | { readonly mode: 'calcul'; readonly patients: number; readonly appreciation: string }
  | { readonly mode: 'montant'; readonly montant: string };

/** One year: spending in € per patient. `qualite` is absent in the base year, and in no other. */
export interface ScenarioYear {
  readonly annee: number;
  readonly patients: number;
  readonly depenseReelle: string;
  readonly depenseAjustee: string;
  readonly qualite?: Qualite;
}

export interface QualiteScore {
  readonly mode: 'score';
  readonly score: string;
  readonly maximum: string;
}

/** What an indicator is marked by: values in its own unit; `precedente` is 0 where the cahier starts from nothing. */
export interface Measurement {
  readonly valeur: string;
  readonly precedente: string;
  readonly intermediaire: string;
  readonly cible: string;
}

export interface SocleMeasurement extends Measurement {
  readonly numero: SocleNumber;
}

/** An indicator that the groupement chose, and what is expected of it. */
export interface CarteMeasurement extends Measurement {
  readonly nom: string;
  readonly sens: 'hausse' | 'baisse';
}

/** The patients' experience: a note out of 100 and its levels. */
export interface Experience {
  readonly note: string;
  readonly intermediaire: string;
  readonly cible: string;
}

export interface QualiteIndicateurs {
  readonly mode: 'indicateurs';
  /** One to ten, each number once. */
  readonly socles: readonly SocleMeasurement[];
  /** At most three. */
  readonly carte: readonly CarteMeasurement[];
  /** null when it does not count this year. */
  readonly experience: Experience | null;
}

export type Qualite = QualiteScore | QualiteIndicateurs;
