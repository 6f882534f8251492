import { offered, parametersOf } from '../../cahier/edition-facts.ts';
import { type ParameterId, parameterIds } from '../../cahier/ids.ts';
import { formatPercent } from '../../french/numbers.ts';
import { compareNumbers } from '../format/decimal-text.ts';
import type { Scenario } from '../format/scenario.ts';
import type { Path } from '../format/scenario-document.ts';
import { modifies } from '../run/modified-values.ts';

const parameters = parametersOf(offered);

/** One parameter that a scenario sets otherwise than the cahier, or than this site where the cahier says nothing. */
export interface Change {
  readonly id: ParameterId;
  readonly label: string;
  /** Where the document holds it: to reset it is to remove it. */
  readonly chemin: Path;
  readonly valeur: string;
  readonly cahierValue: string;
}

/** The parameters that a scenario changes, in their order; a value equal to the cahier's is no change. */
export function changes({ parametres }: Scenario): Change[] {
  const modifiedIds = new Set<string>(modifies({ parametres }).map(({ id }) => id));
  return parameterIds.flatMap((id): Change[] => {
    const [valeur, { label, defaultValue }] = [parametres[id], parameters[id]];
    if (valeur === undefined || !modifiedIds.has(id)) return [];
    return [{ id, label, chemin: ['parametres', id], valeur, cahierValue: defaultValue }];
  });
}

/** A choice of calculation, in words: no departure from the cahier, which leaves it open. */
export interface CalculationChoice {
  readonly id: 'recuperation' | 'enveloppe';
  readonly label: string;
  readonly valeur: string;
}

/** The choices that a scenario makes otherwise than this site by default; they hold for the cahier's values too. */
export function calculationChoices({ options, enveloppe }: Scenario): CalculationChoice[] {
  const choice: CalculationChoice[] = [];
  if (options.recuperation !== 'excedent') {
    choice.push({ id: 'recuperation', label: "Récupération de l'avance", valeur: 'tout le solde' });
  }
  if (enveloppe.mode === 'portefeuille') {
    choice.push({ id: 'enveloppe', label: 'Enveloppe nationale', valeur: 'mes groupements seuls' });
  } else if (compareNumbers(enveloppe.facteur, '1') !== 0) {
    const valeur = formatPercent(enveloppe.facteur);
    choice.push({ id: 'enveloppe', label: "Facteur de l'enveloppe nationale", valeur });
  }
  return choice;
}
