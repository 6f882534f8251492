import { offered, parametersOf } from '../cahier/edition-facts.ts';
import type { ParameterId } from '../cahier/ids.ts';
import { withoutLater } from '../scenario/edit/parameters.ts';
import { isNumber } from '../scenario/format/decimal-text.ts';
import type { DocumentScenario, View } from '../scenario/format/scenario-document.ts';
import type { Leaf } from '../scenario/format/shape.ts';
import { changeYears, type GivenValues, givenValue } from '../scenario/format/values-in-force.ts';
import { type Field, parameterField } from './fields.ts';

const parameters = parametersOf(offered);

/** The field of what a parameter is from the results of a year on, until a later one says otherwise. */
export function laterField(id: ParameterId, year: string, scenario: GivenValues<Leaf>): Field {
  const field = parameterField(id);
  const before = String(givenValue(scenario, id, Number(year) - 1) ?? parameters[id].defaultValue);
  return {
    ...field,
    nom: `${field.nom}, à partir de ${year}`,
    chemin: () => ['parametresParAnnee', year, id],
    since: {
      year,
      ...(isNumber(before) && { before }),
      without: ({ parametresParAnnee }) => withoutLater(parametresParAnnee, id, year),
    },
  };
}

/** The field of the value that a parameter has for the results of the year looked at, called in the page's own words. */
export function fieldInForce(
  id: ParameterId,
  scenario: DocumentScenario,
  { groupement, annee }: View,
  words: Partial<Pick<Field, 'nom' | 'unite'>>,
): Field {
  const { annee: year } = scenario.groupements[groupement]?.annees[annee] ?? {};
  const since = changeYears(scenario.parametresParAnnee, id).findLast((each) => each <= Number(year));
  if (since === undefined) return { ...parameterField(id), ...words };
  const field = laterField(id, `${since}`, scenario);
  return { ...field, ...words, ...(words.nom && { nom: `${words.nom}, dès ${since}` }) };
}
