import { offered, parametersOf } from '../../cahier/edition-facts.ts';
import { type ParameterId, parameterIds } from '../../cahier/ids.ts';
import { formatPercent } from '../../french/numbers.ts';
import { compareNumbers, sameNumber } from '../format/decimal-text.ts';
import type { Scenario } from '../format/scenario.ts';
import type { Path } from '../format/scenario-document.ts';
import { changeYears, givenValue } from '../format/values-in-force.ts';

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

/**
 * The parameters that a scenario changes, in their order, once for all years and from a year on; a value equal to the cahier's
 * is no change, unless it ends another one.
 */
export function changes(scenario: Scenario): Change[] {
  const { parametres, parametresParAnnee } = scenario;
  return parameterIds.flatMap((id): Change[] => {
    const { label, defaultValue: cahierValue } = parameters[id];
    const said = { id, label, cahierValue };
    const once = parametres[id];
    const inAll: Change[] =
      once === undefined || sameNumber(once, cahierValue)
        ? []
        : [{ ...said, chemin: ['parametres', id], valeur: once }];
    const later = changeYears(parametresParAnnee, id).map((year): Change => {
      const valeur = givenValue(scenario, id, year) ?? cahierValue;
      const chemin = ['parametresParAnnee', String(year), id];
      return { ...said, label: `${label}, à partir de ${year}`, chemin, valeur };
    });
    return [...inAll, ...later];
  });
}

/** A choice of calculation, in words: no departure from the cahier, which leaves it open. */
export interface CalculationChoice {
  readonly id: 'recuperation' | 'evolution' | 'enveloppe';
  readonly label: string;
  readonly valeur: string;
}

/** The choices that a scenario makes otherwise than this site by default; they hold for the cahier's values too. */
export function calculationChoices({ options, enveloppe }: Scenario): CalculationChoice[] {
  const choice: CalculationChoice[] = [];
  if (options.recuperation !== 'excedent') {
    choice.push({ id: 'recuperation', label: "Récupération de l'avance", valeur: 'tout le solde' });
  }
  if (options.evolution !== 'annuelle') {
    choice.push({ id: 'evolution', label: "Différence d'évolution", valeur: 'sur trois ans' });
  }
  if (enveloppe.mode === 'portefeuille') {
    choice.push({ id: 'enveloppe', label: 'Enveloppe nationale', valeur: 'mes groupements seuls' });
  } else if (compareNumbers(enveloppe.facteur, '1') !== 0) {
    const valeur = formatPercent(enveloppe.facteur);
    choice.push({ id: 'enveloppe', label: "Facteur de l'enveloppe nationale", valeur });
  }
  return choice;
}
