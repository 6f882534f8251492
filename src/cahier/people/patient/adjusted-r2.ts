import { divide, input, multiply, rule, subtract } from '../../../formula/build.ts';
import { one } from '../../literals.ts';
import { origin } from '../../origin.ts';

const r2 = input({
  id: 'r2',
  label: 'Part de la variabilité de la dépense que le modèle explique',
  symbol: { base: 'R', sup: '2' },
  unit: '1',
  isPart: true,
});

const patients = input({
  id: 'patientsDuModele',
  label: 'Nombre de patients',
  symbol: { base: 'n' },
  unit: '1',
});

const nombreDeVariables = input({
  id: 'nombreDeVariables',
  label: 'Nombre de variables',
  symbol: { base: 'p' },
  unit: '1',
});

/** The adjusted R², by which annexe 4 selects: it names it only, and this is its usual definition. */
export const r2Ajuste = rule({
  id: 'r2Ajuste',
  label: 'Pouvoir explicatif : le R² ajusté',
  symbol: { base: 'R', sub: 'ajusté', sup: '2' },
  unit: '1',
  origin: origin({ status: 'deduit', section: 'annexe 4', citations: ['r2Selection'] }),
  formula: subtract(
    one,
    multiply(
      subtract(one, r2),
      divide(subtract(patients, one), subtract(subtract(patients, nombreDeVariables), one)),
    ),
  ),
});
