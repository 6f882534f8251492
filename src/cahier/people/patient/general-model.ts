import { add, input, multiply, rule, totalOfItems } from '../../../formula/build.ts';
import { origin } from '../../origin.ts';

const constante = input({
  id: 'constante',
  label: 'Constante',
  symbol: { base: 'constante' },
  unit: '€/patient',
});

const coefficient = input({
  id: 'coefficient',
  label: 'Coefficient de la variable',
  symbol: { base: 'coeff' },
  unit: '€/patient',
});

const variable = input({
  id: 'variable',
  label: 'Valeur de la variable chez le patient',
  symbol: { base: 'Var' },
  unit: '1',
});

/** The spending that a linear model expects of a patient, whatever its variables (annexe 4). */
export const depenseAjusteeDuPatient = rule({
  id: 'depenseAjusteeDuPatient',
  label: 'Dépense ajustée du patient',
  symbol: { base: 'a' },
  unit: '€/patient',
  origin: origin({ status: 'texte', section: 'annexe 4', citations: ['depenseAjusteeFormule'] }),
  formula: add(constante, totalOfItems(multiply(coefficient, variable))),
});
