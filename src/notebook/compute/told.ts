import type { HypothesisId } from '../../cahier/ids.ts';
import { formatValue } from '../../french/numbers.ts';
import type { FollowedValue, ShownTable } from '../notebook.ts';

/** What one way of showing a dossier tells of it: a table, and the amounts that are followed. */
export interface Told {
  readonly table: ShownTable;
  readonly valeurs: readonly FollowedValue[];
  /** Sentences beside those that say whose it is. */
  readonly notes?: readonly string[];
  /** What it rests on, where it is not what the whole result does. */
  readonly hypotheses?: readonly HypothesisId[];
}

/** What is in no dossier yet, and no reader's, is called so. */
export const UNNAMED = 'Mon dossier';

/** Whose a result is: its groupement, with its dossier where that says more, a copy's for instance. */
export function whose(dossier: string, groupement: string): string {
  if (dossier === UNNAMED && groupement !== '') return groupement;
  return dossier.includes(groupement) ? dossier : [groupement, dossier].join(' · ');
}

/** As many characters as a file takes of a number. */
const WRITTEN = 60;

/** An amount that is followed, as its file gives it back; of a division that never ends, the digits that a file takes. */
export function followed(nom: string, valeur: string, unite: FollowedValue['unite'] = '€'): FollowedValue {
  const written = valeur.slice(0, WRITTEN);
  return { nom, valeur: written.includes('.') ? written.replace(/\.?0*$/, '') : written, unite };
}

/** « 370 827 € », to the euro. */
export const wholeEuros = (amount: string, signed = false): string =>
  formatValue(amount, '€', { minimumFractionDigits: 0, maximumFractionDigits: 0, signed });
