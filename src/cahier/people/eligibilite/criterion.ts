import type { CitationId } from '../../text/citations/all-citations.ts';

export type CritereId =
  | 'medecins'
  | 'patients'
  | 'pathologies'
  | 'etapes'
  | 'projet'
  | 'coherence'
  | 'forme'
  | 'hopital'
  | 'medicoSocial'
  | 'usagers';

/** Whether a candidate meets a criterion; `inconnu` until he says. */
export type Etat = 'rempli' | 'manque' | 'inconnu';

export const etats: { readonly [E in Etat]: { readonly signe: string; readonly nom: string } } = {
  rempli: { signe: '✓', nom: 'Rempli' },
  manque: { signe: '✕', nom: 'Manque' },
  inconnu: { signe: '?', nom: 'À préciser' },
};

/** `prerequis`: the only ones that the presentation calls so; `exige`: the cahier's other obligations. */
export type Exigence = 'prerequis' | 'exige' | 'encourage';

export const exigences: {
  readonly [E in Exigence]: { readonly nom: string; readonly court: string; readonly sens: string };
} = {
  prerequis: {
    nom: 'Les prérequis',
    court: 'prérequis',
    sens: "Sans eux, un groupement n'est pas éligible.",
  },
  exige: {
    nom: 'Ce qui est exigé du projet',
    court: 'exigé',
    sens: "Le cahier l'impose à tout groupement, sans l'appeler un prérequis.",
  },
  encourage: {
    nom: 'Ce qui est encouragé, sans être exigé',
    court: 'encouragé',
    sens: "Son absence n'exclut personne ; elle peut peser sur les crédits d'amorçage.",
  },
};

/** One criterion, in words; its sentences hold whatever the candidate is. */
export interface Critere {
  readonly id: CritereId;
  readonly nom: string;
  readonly exigence: Exigence;
  /** What the candidate is asked; a sentence that « Oui » makes true. */
  readonly question: string;
  /** The answers, where « Oui » and « Non » would not say it. */
  readonly reponses?: { readonly oui: string; readonly non: string };
  /** Why each state holds. */
  readonly dit: { readonly [E in Etat]: string };
  /** As a list of what is missing names it. */
  readonly manque: string;
  /** What to do about it. */
  readonly faire: string;
  readonly citations: readonly [CitationId, ...CitationId[]];
}
