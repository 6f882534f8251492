import type { CitationId } from '../../text/citations/all-citations.ts';

export type CriterionId =
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
export type State = 'rempli' | 'manque' | 'inconnu';

export const states: { readonly [E in State]: { readonly sign: string; readonly nom: string } } = {
  rempli: { sign: '✓', nom: 'Rempli' },
  manque: { sign: '✕', nom: 'Manque' },
  inconnu: { sign: '?', nom: 'À préciser' },
};

/** `prerequis`: the only ones that the presentation calls so; `exige`: the cahier's other obligations. */
export type Exigence = 'prerequis' | 'exige' | 'encourage';

export const exigences: {
  readonly [E in Exigence]: { readonly nom: string; readonly shortText: string; readonly sens: string };
} = {
  prerequis: {
    nom: 'Les prérequis',
    shortText: 'prérequis',
    sens: "Sans eux, un groupement n'est pas éligible.",
  },
  exige: {
    nom: 'Ce qui est exigé du projet',
    shortText: 'exigé',
    sens: "Le cahier l'impose à tout groupement, sans l'appeler un prérequis.",
  },
  encourage: {
    nom: 'Ce qui est encouragé, sans être exigé',
    shortText: 'encouragé',
    sens: "Son absence n'exclut personne ; elle peut peser sur les crédits d'amorçage.",
  },
};

/** One criterion, in words; its sentences hold whatever the candidate is. */
export interface Criterion {
  readonly id: CriterionId;
  readonly nom: string;
  readonly exigence: Exigence;
  /** What the candidate is asked; a sentence that « Oui » makes true. */
  readonly question: string;
  /** The answers, where « Oui » and « Non » would not say it. */
  readonly reponses?: { readonly yes: string; readonly non: string };
  /** Why each state holds. */
  readonly dit: { readonly [E in State]: string };
  /** As a list of what is missing names it. */
  readonly manque: string;
  /** What to do about it. */
  readonly toDo: string;
  readonly citations: readonly [CitationId, ...CitationId[]];
}
