import type { HypothesisId } from '../../../cahier/ids.ts';
import type { CitationId } from '../../../cahier/text/citations/all-citations.ts';

/** What an amount waits for: nothing but the rules; the actual spending; the score; a choice of ours that the cahier leaves open. */
type Certainty = 'certain' | 'depense' | 'score' | 'hypothese';

/** One part of a total, in French where it is read. */
export interface PartWords {
  readonly id: 'credits' | 'avance' | 'avance-a-reprendre' | 'gains' | 'qualite' | 'modulation';
  readonly certainty: Certainty;
  readonly label: string;
  readonly reason: string;
  readonly citations: readonly CitationId[];
  /** What it rests on beside, ours: the picture may say so under any certainty. */
  readonly hypotheses: readonly HypothesisId[];
}

/** What neither score nor spending moves is certain only where no choice of ours makes it so. */
const certainUnless = (ours: boolean): Certainty => (ours ? 'hypothese' : 'certain');

/** Credits that are given as an amount rest on no choice of ours; computed ones are our hypothesis, so never certain. */
export function creditsPart(computed: boolean): PartWords {
  return {
    id: 'credits',
    certainty: certainUnless(computed),
    label: "Crédits d'amorçage",
    reason: computed
      ? "Versés en phase 1, quels que soient les résultats. Le cahier n'en publie que la fourchette : le montant exact est calculé par notre hypothèse H8."
      : 'Versés en phase 1, quels que soient les résultats ; le montant est celui que vous donnez.',
    citations: ['creditsDeuxTemps', 'creditsFourchette'],
    hypotheses: computed ? ['H8'] : [],
  };
}

/**
 * What phase 2 guarantees; under the option « solde », once in all, since a year may take the other's advance back.
 * `several`: more than one guaranteed payment is counted, which H9 alone keeps.
 */
export function avancePart(computed: boolean, whole: boolean, several: boolean): PartWords {
  return {
    id: 'avance',
    certainty: certainUnless(computed || several),
    label: "Garanti en phase 2 par l'avance",
    reason: `${computed ? 'Montant calculé par H8. ' : ''}${
      whole
        ? "Chaque année de phase 2 verse au moins le montant des crédits : l'avance comble ce qui manque, et seul ce qui dépasse les crédits en est repris ensuite (H9)."
        : "L'avance comble ce qui manque pour atteindre les crédits. Comme tout le solde peut être repris d'un coup (option choisie, H9), un seul de ces versements est sûr sur les deux années."
    }`,
    citations: ['avance', 'purementIncitatif'],
    hypotheses: [...(computed ? (['H8'] as const) : []), 'H9', 'H10'],
  };
}

/** Paid to who has no result at all, but not guaranteed: a year just above the credits would have it taken back. */
export const recoverable: PartWords = {
  id: 'avance-a-reprendre',
  certainty: 'hypothese',
  label: 'Avance qui peut être reprise',
  reason:
    "Versée si rien d'autre n'est dû ; un intéressement qui dépasse les crédits la ferait reprendre en entier, puisque l'option « solde » est choisie (H9).",
  citations: ['avance'],
  hypotheses: ['H9'],
};

export const gainsPart: PartWords = {
  id: 'gains',
  certainty: 'depense',
  label: 'Gains reversés, même avec un score nul',
  reason:
    "Ne sont versés que si la dépense réelle est sous l'attendu comme le scénario le suppose. C'est ce que la dépense apporte à elle seule, au-dessus du plancher : en phase 3, après la baisse la plus forte que le score puisse donner.",
  citations: ['gainsDefinition', 'plancherZero', 'phase3Modulation'],
  hypotheses: ['H19'],
};

export const qualityPart: PartWords = {
  id: 'qualite',
  certainty: 'hypothese',
  label: 'Qualité en phase 2',
  reason:
    "Dépend du score, et d'un nombre que le cahier ne donne pas : la quote-part des dépenses qui fait l'enveloppe de la qualité (notre hypothèse H5).",
  citations: ['phase2Enveloppe', 'phase2DroitDeTirage', 'phase2ScoreNul'],
  hypotheses: ['H4', 'H5', 'H14'],
};

export const modulationPart: PartWords = {
  id: 'modulation',
  certainty: 'score',
  label: 'Ce que le score ajoute en phase 3',
  reason:
    "Le score module les gains reversés, à la baisse comme à la hausse : c'est ce que le score supposé ajoute à ce qu'un score nul laisserait. La fourchette est du cahier, la ligne droite entre ses bouts est notre hypothèse H6.",
  citations: ['phase3Modulation'],
  hypotheses: ['H4', 'H6'],
};

/** All that any part quotes. */
export const partCitations: readonly CitationId[] = [
  creditsPart(true),
  avancePart(true, true, true),
  recoverable,
  gainsPart,
  qualityPart,
  modulationPart,
].flatMap(({ citations }) => citations);
