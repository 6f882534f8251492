import { offered, parametersOf } from '../../cahier/edition-facts.ts';
import { parameterIds } from '../../cahier/ids.ts';
import { formatPercent } from '../../french/numbers.ts';
import { sameNumber } from '../format/decimal-text.ts';
import { shownOverTime, showParameter } from '../format/shown-parameter.ts';
import { changeYears, givenValue } from '../format/values-in-force.ts';
import { appliedRules, type RuleSettings } from './applied-rules.ts';
import { type Modified, type OptionId, optionIds } from './modified-value.ts';

/*
 * Which values of a scenario are not the cahier's. Every place that says a status asks here: a page, a step, an
 * export, `expliquer`.
 */

interface Option extends Omit<Modified, 'id' | 'valeur'> {
  /** The value that a scenario gives, in words; undefined where it is ours. */
  readonly donnee: (regles: RuleSettings) => string | undefined;
}

/**
 * What a scenario sets beside its parameters. The envelope of a portfolio is no change: it is the cahier's own limit, over the
 * groupements that the scenario has; a factor that is given in its place is.
 */
const options: { readonly [K in OptionId]: Option } = {
  'options.recuperation': {
    label: "Récupération de l'avance",
    cahierValue: "l'excédent seul",
    status: 'hypothese',
    hypothese: 'H9',
    section: 'partie 3',
    donnee: ({ options: { recuperation = 'excedent' } = {} }) =>
      recuperation === 'solde' ? 'tout le solde' : undefined,
  },
  'options.evolution': {
    label: "Différence d'évolution",
    cahierValue: "d'une année à la suivante",
    status: 'texte',
    section: 'annexe 5',
    donnee: ({ options: { evolution = 'annuelle' } = {} }) =>
      evolution === 'triennale' ? 'sur trois ans' : undefined,
  },
  enveloppe: {
    label: "Facteur de l'enveloppe nationale",
    cahierValue: formatPercent('1'),
    status: 'hypothese',
    hypothese: 'H7',
    section: 'partie 8-III',
    donnee: ({ enveloppe: { mode = 'facteur', facteur = '1' } = {} }) =>
      mode !== 'facteur' || sameNumber(String(facteur), '1') ? undefined : asPercent(String(facteur)),
  },
};

function asPercent(facteur: string): string {
  return /^-?\d+(\.\d+)?$/.test(facteur) ? formatPercent(facteur) : facteur;
}

/**
 * The values of a scenario that are not the cahier's, in the order of the parameters; « 5/100 » is « 0.05 ». All of them,
 * or those in force for the results of a year. What is typed and cannot be a rule is none: it is « à corriger ».
 */
export function modifies(regles: RuleSettings, annee?: number): Modified[] {
  const { parameters } = regles.edition ?? { parameters: parametersOf(offered) };
  const { given, refused } = appliedRules(regles);
  const changes = parameterIds.flatMap((id): Modified[] => {
    const { label, defaultValue, status, hypothese, section } = parameters[id];
    const inForce = (year: number): string => String(givenValue(given, id, year) ?? defaultValue);
    const years = [Number.NEGATIVE_INFINITY, ...changeYears(given.parametresParAnnee, id)];
    const values = (annee === undefined ? years : [annee]).map(inForce);
    if (values.every((valeur) => sameNumber(valeur, defaultValue))) return [];
    const cahierValue = showParameter(id, defaultValue);
    const valeur =
      annee === undefined ? shownOverTime(given, id, { defaultValue }) : showParameter(id, inForce(annee));
    return [{ id, label, valeur, cahierValue, status, section, ...(hypothese && { hypothese }) }];
  });
  return [...changes, ...modifiedOptions(regles).filter(({ id }) => !refused.includes(id))];
}

function modifiedOptions(regles: RuleSettings): Modified[] {
  return optionIds.flatMap((id): Modified[] => {
    const { donnee, ...worded } = options[id];
    const valeur = donnee(regles);
    return valeur === undefined ? [] : [{ id, valeur, ...worded }];
  });
}
