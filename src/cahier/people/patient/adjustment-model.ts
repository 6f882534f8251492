import { add, divide, input, literal, multiply, rule, step, total } from '../../../formula/build.ts';
import type { Input, Node, Rule } from '../../../formula/node.ts';
import { origin } from '../../origin.ts';
import { coefficients2017 } from './coefficients-2017.ts';
import { acs, ald, apl, cmuc, femme } from './patient-inputs.ts';
import { retained } from './patientele.ts';

/** A coefficient and the variable that it multiplies; decimal text, in € per patient. */
export interface Term {
  readonly variable: Input<'1'>;
  readonly coefficient: string;
}

/** A linear model of a patient's spending. */
export interface LinearModel {
  readonly constante: string;
  readonly termes: readonly Term[];
}

/** The coefficients that annexe 4 publishes, for 2017, in its order. It ends with « + … »: the others are not published. */
export const published2017: LinearModel = {
  constante: coefficients2017.constante,
  termes: [
    { variable: femme, coefficient: coefficients2017.femme },
    { variable: cmuc, coefficient: coefficients2017.cmuc },
    { variable: acs, coefficient: coefficients2017.acs },
    { variable: apl, coefficient: coefficients2017.apl },
    { variable: ald, coefficient: coefficients2017.ald },
  ],
};

const hypothesesOf = (terms: readonly Term[]) =>
  terms.some(({ variable }) => variable === ald) ? (['H17'] as const) : [];

const originOf = (terms: readonly Term[]) =>
  origin({
    status: 'texte',
    section: 'annexe 4',
    citations: ['depenseAjusteeFormule', 'depenseAjusteeExemple'],
    hypotheses: hypothesesOf(terms),
  });

type Depense = Node<'€/patient'>;

const product = ({ variable, coefficient }: Term): Depense =>
  multiply(literal(coefficient, '€/patient'), variable);

const somme = ({ constante, termes: terms }: LinearModel, debut: Depense = literal(constante, '€/patient')) =>
  terms.reduce<Depense>((avant, term) => add(avant, product(term)), debut);

/** The spending that a model expects of a patient: its constant, and what each of its terms adds (annexe 4). */
export function depenseDuModele(model: LinearModel): Rule<'€/patient'> {
  return rule({
    id: 'depenseDuModele',
    label: 'Dépense ajustée du patient',
    symbol: { base: 'a' },
    unit: '€/patient',
    origin: originOf(model.termes),
    formula: somme(model),
  });
}

/** What the terms of a model that is not whole add up to: never to be called a « dépense ajustée ». */
export function sommePartielle(model: LinearModel): Rule<'€/patient'> {
  return rule({
    id: 'sommePartielle',
    label: 'Somme partielle',
    symbol: { base: 's' },
    unit: '€/patient',
    origin: originOf(model.termes),
    formula: somme(model),
  });
}

const remainder = input({
  id: 'termesNonPublies',
  label: 'Termes que le cahier ne publie pas',
  symbol: { base: '…' },
  unit: '€/patient',
});

/** The published terms of some variables, as one line of the formula. */
function row(id: string, label: string, symbol: string, ids: readonly string[]) {
  const [first, ...others] = published2017.termes.filter(({ variable }) => ids.includes(variable.id));
  if (first === undefined) throw new RangeError(`${id}: no published term`);
  return step({
    id,
    label,
    symbol: { base: symbol },
    unit: '€/patient',
    origin: originOf([first, ...others]),
    formula: others.reduce<Depense>((avant, term) => add(avant, product(term)), product(first)),
  });
}

const lignes = [
  row('termesDuPatient', 'Caractéristiques du patient', 'p', ['femme', 'ald']),
  row('termesSocioEconomiques', 'Caractéristiques socio-économiques', 's', ['cmuc', 'acs']),
  row('termesGeographiques', 'Caractéristiques géographiques', 'g', ['apl']),
];

/**
 * The published formula, to be read and not computed: its « + … » has no number. Its terms are gathered by the three
 * kinds of variables of annexe 4, so that the « + … » is seen on a narrow page.
 */
export const depensePubliee2017 = rule({
  id: 'depensePubliee2017',
  label: 'Dépense ajustée du patient',
  symbol: { base: 'a' },
  unit: '€/patient',
  origin: originOf(published2017.termes),
  formula: add(
    lignes.reduce<Depense>((avant, each) => add(avant, each), literal(published2017.constante, '€/patient')),
    remainder,
  ),
});

/** What each part of a model adds for a patient, the constant first, one step each. */
export function modelParts({ constante, termes: terms }: LinearModel): Rule<'€/patient'>[] {
  return [
    step({
      id: 'constante',
      label: 'Constante',
      symbol: { base: 'constante' },
      unit: '€/patient',
      origin: originOf([]),
      formula: literal(constante, '€/patient'),
    }),
    ...terms.map((term) =>
      step({
        id: term.variable.id,
        label: term.variable.label,
        symbol: { base: 'terme', sub: term.variable.symbol.base },
        unit: '€/patient',
        origin: {
          ...originOf([term]),
          ...(term.variable === ald && { numbersAreSupposed: true as const }),
        },
        formula: product(term),
      }),
    ),
  ];
}

/** The group's adjusted spending: the mean, over its patients, of what the model expects of each. */
export function depenseAjusteeDuGroupement(depense: Rule<'€/patient'>): Rule<'€/patient'> {
  return rule({
    id: 'depenseAjusteeDuGroupement',
    label: 'Dépense ajustée du groupement',
    symbol: { base: 'A' },
    unit: '€/patient',
    origin: origin({ status: 'texte', section: 'annexe 4', citations: ['depenseAjusteeMoyenne'] }),
    formula: divide(total(multiply(retained, depense)), total(retained)),
  });
}
