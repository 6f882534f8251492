import { add, max, multiply, rule, step, subtract } from '../../../formula/build.ts';
import { one, zeroEuroPerPatient } from '../../literals.ts';
import { origin } from '../../origin.ts';
import { valueOf } from '../parameter-nodes.ts';
import { ecart } from './ecart.ts';
import { evolution } from './evolution.ts';

const coefficientEcart = valueOf('coefficientEcart');
const weighting = origin({ status: 'texte', section: 'partie 8-II-2', citations: ['coefficients'] });
const plancher = origin({ status: 'texte', section: 'partie 8-II-2', citations: ['plancherZero'] });

export const ecartRetenu = step({
  id: 'ecartRetenu',
  label: 'Écart retenu',
  symbol: { base: 'E', sup: '+' },
  unit: '€/patient',
  origin: plancher,
  formula: max(ecart, zeroEuroPerPatient, {
    left: "L'écart positif est compté",
    right: "L'écart négatif est ramené à zéro",
    equal: "L'écart est nul",
  }),
});

export const evolutionRetenue = step({
  id: 'evolutionRetenue',
  label: "Différence d'évolution retenue",
  symbol: { base: 'D', sup: '+' },
  unit: '€/patient',
  origin: plancher,
  formula: max(evolution, zeroEuroPerPatient, {
    left: "La différence d'évolution positive est comptée",
    right: "La différence d'évolution négative est ramenée à zéro",
    equal: "La différence d'évolution est nulle",
  }),
});

/** Always 1 − Cécart: the cahier links the two, and it cannot be set. */
export const coefficientEvolution = step({
  id: 'coefficientEvolution',
  label: "Coefficient d'évolution",
  symbol: { base: 'C', sub: 'évolution' },
  unit: '1',
  origin: origin({
    status: 'texte',
    section: 'partie 8-II-2',
    citations: ['coefficients', 'coefficientsSomme'],
  }),
  formula: subtract(one, coefficientEcart),
});

export const contributionEcart = step({
  id: 'contributionEcart',
  label: "Part de l'écart",
  symbol: { base: 'M', sub: 'écart' },
  unit: '€/patient',
  origin: weighting,
  formula: multiply(coefficientEcart, ecartRetenu),
});

export const contributionEvolution = step({
  id: 'contributionEvolution',
  label: "Part de l'évolution",
  symbol: { base: 'M', sub: 'évolution' },
  unit: '€/patient',
  origin: weighting,
  formula: multiply(coefficientEvolution, evolutionRetenue),
});

export const montantParPatient = rule({
  id: 'montantParPatient',
  label: 'Montant par patient',
  symbol: { base: 'M' },
  unit: '€/patient',
  origin: origin({
    status: 'deduit',
    section: 'partie 8-II-2',
    citations: ['coefficients', 'partage', 'plancherZero'],
  }),
  formula: multiply(valueOf('coefficientPartage'), add(contributionEcart, contributionEvolution)),
});
