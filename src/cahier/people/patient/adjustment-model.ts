import { add, divide, input, literal, multiply, rule, step, total } from '../../../formula/build.ts';
import type { Input, Node, Rule } from '../../../formula/node.ts';
import { origin } from '../../origin.ts';
import { coefficients2017 } from './coefficients-2017.ts';
import { acs, ald, apl, cmuc, femme } from './patient-inputs.ts';
import { retenu } from './patientele.ts';

/** A coefficient and the variable that it multiplies; decimal text, in € per patient. */
export interface Terme {
  readonly variable: Input<'1'>;
  readonly coefficient: string;
}

/** A linear model of a patient's spending. */
export interface ModeleLineaire {
  readonly constante: string;
  readonly termes: readonly Terme[];
}

/** The coefficients that annexe 4 publishes, for 2017, in its order. It ends with « + … »: the others are not published. */
export const publie2017: ModeleLineaire = {
  constante: coefficients2017.constante,
  termes: [
    { variable: femme, coefficient: coefficients2017.femme },
    { variable: cmuc, coefficient: coefficients2017.cmuc },
    { variable: acs, coefficient: coefficients2017.acs },
    { variable: apl, coefficient: coefficients2017.apl },
    { variable: ald, coefficient: coefficients2017.ald },
  ],
};

const hypothesesDe = (termes: readonly Terme[]) =>
  termes.some(({ variable }) => variable === ald) ? (['H17'] as const) : [];

const origineDe = (termes: readonly Terme[]) =>
  origin({
    status: 'texte',
    section: 'annexe 4',
    citations: ['depenseAjusteeFormule', 'depenseAjusteeExemple'],
    hypotheses: hypothesesDe(termes),
  });

type Depense = Node<'€/patient'>;

const produit = ({ variable, coefficient }: Terme): Depense =>
  multiply(literal(coefficient, '€/patient'), variable);

const somme = ({ constante, termes }: ModeleLineaire, debut: Depense = literal(constante, '€/patient')) =>
  termes.reduce<Depense>((avant, terme) => add(avant, produit(terme)), debut);

/** The spending that a model expects of a patient: its constant, and what each of its terms adds (annexe 4). */
export function depenseDuModele(modele: ModeleLineaire): Rule<'€/patient'> {
  return rule({
    id: 'depenseDuModele',
    label: 'Dépense ajustée du patient',
    symbol: { base: 'a' },
    unit: '€/patient',
    origin: origineDe(modele.termes),
    formula: somme(modele),
  });
}

/** What the terms of a model that is not whole add up to: never to be called a « dépense ajustée ». */
export function sommePartielle(modele: ModeleLineaire): Rule<'€/patient'> {
  return rule({
    id: 'sommePartielle',
    label: 'Somme partielle',
    symbol: { base: 's' },
    unit: '€/patient',
    origin: origineDe(modele.termes),
    formula: somme(modele),
  });
}

const reste = input({
  id: 'termesNonPublies',
  label: 'Termes que le cahier ne publie pas',
  symbol: { base: '…' },
  unit: '€/patient',
});

/** The published terms of some variables, as one line of the formula. */
function ligne(id: string, label: string, symbol: string, ids: readonly string[]) {
  const [premier, ...autres] = publie2017.termes.filter(({ variable }) => ids.includes(variable.id));
  if (premier === undefined) throw new RangeError(`${id}: no published term`);
  return step({
    id,
    label,
    symbol: { base: symbol },
    unit: '€/patient',
    origin: origineDe([premier, ...autres]),
    formula: autres.reduce<Depense>((avant, terme) => add(avant, produit(terme)), produit(premier)),
  });
}

const lignes = [
  ligne('termesDuPatient', 'Caractéristiques du patient', 'p', ['femme', 'ald']),
  ligne('termesSocioEconomiques', 'Caractéristiques socio-économiques', 's', ['cmuc', 'acs']),
  ligne('termesGeographiques', 'Caractéristiques géographiques', 'g', ['apl']),
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
  origin: origineDe(publie2017.termes),
  formula: add(
    lignes.reduce<Depense>((avant, each) => add(avant, each), literal(publie2017.constante, '€/patient')),
    reste,
  ),
});

/** What each part of a model adds for a patient, the constant first, one step each. */
export function partsDuModele({ constante, termes }: ModeleLineaire): Rule<'€/patient'>[] {
  return [
    step({
      id: 'constante',
      label: 'Constante',
      symbol: { base: 'constante' },
      unit: '€/patient',
      origin: origineDe([]),
      formula: literal(constante, '€/patient'),
    }),
    ...termes.map((terme) =>
      step({
        id: terme.variable.id,
        label: terme.variable.label,
        symbol: { base: 'terme', sub: terme.variable.symbol.base },
        unit: '€/patient',
        origin: {
          ...origineDe([terme]),
          ...(terme.variable === ald && { numbersAreSupposed: true as const }),
        },
        formula: produit(terme),
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
    formula: divide(total(multiply(retenu, depense)), total(retenu)),
  });
}
