import type { HypothesisId, ParameterId } from '../../cahier/ids.ts';
import { type Status, statuses } from '../../cahier/text/provenance.ts';

/** What a scenario sets of the rules beside their parameters, by the paths of its document. */
export const optionIds = ['options.recuperation', 'options.evolution', 'enveloppe'] as const;

export type OptionId = (typeof optionIds)[number];
export type ModifiedId = ParameterId | OptionId;

/** A value of the rules that is not the cahier's, or not ours where the cahier leaves it open; in French, as shown. */
export interface Modified {
  readonly id: ModifiedId;
  readonly label: string;
  readonly valeur: string;
  readonly cahierValue: string;
  /** The status of the cahier's value. */
  readonly status: Status;
  readonly hypothese?: HypothesisId;
  readonly section: string;
}

/** Whose value it is that was changed: where the cahier leaves it open, this site's. */
export const whose = (status: Status): string => (status === 'hypothese' ? 'notre valeur' : 'cahier');

/** « Coefficient de l'écart : 1/2 (cahier : 1/3, texte, partie 8-II-2) » */
export function modifiedWords({ label, valeur, cahierValue, status, hypothese, section }: Modified): string {
  const statusMark = [statuses[status].nom, hypothese].filter(Boolean).join(' ');
  return `${label} : ${valeur} (${whose(status)} : ${cahierValue}, ${statusMark}, ${section})`;
}

/** « H5 », or « modifié » where a value that this hypothesis chose is now the reader's. */
export const hypothesisWords = (id: HypothesisId, modifies: readonly Modified[]): string =>
  modifies.some(({ hypothese }) => hypothese === id) ? 'modifié' : id;
