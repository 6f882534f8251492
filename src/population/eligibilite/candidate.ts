import type { CritereId, Etat } from '../../cahier/people/eligibilite/all-criteria.ts';

/** The fields of the checklist; `receptacle`: whether an existing legal form would receive the money. */
type ChampEligibilite = CritereId | 'receptacle';

/** What was typed: « 1 » yes, « 0 » no, empty unknown; a number of patients; the id of a form, or « aucune ». */
export type SaisiEligibilite = Readonly<Record<ChampEligibilite, string>>;

/** One criterion, judged. */
export interface LigneJugee {
  readonly id: CritereId;
  readonly etat: Etat;
  /** Why, with the candidate's numbers. */
  readonly dit: string;
}

/** `favorable`: nothing stands against it in the text, which promises nothing. */
type Verdict = 'favorable' | 'manque' | 'incomplet';

export interface AvisEligibilite {
  readonly lignes: readonly LigneJugee[];
  readonly verdict: Verdict;
  /** In a few words, then in a sentence. */
  readonly court: string;
  readonly phrase: string;
}

export type JugementEligibilite =
  | { readonly ok: true; readonly resultat: AvisEligibilite }
  | { readonly ok: false; readonly refus: { readonly patients?: string } };
