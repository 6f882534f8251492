import { causes } from '../scenario/incentive/causes.ts';
import type { JsonSchema } from './json-schema.ts';
import { DECIMAL, id, regles, TEXT, whole } from './results.ts';

/* What the commands of the laboratory print, but for comparisons. */

const amount = (title: string, description: string): JsonSchema => ({ title, description, ...DECIMAL });

const list = (title: string, description: string, items: JsonSchema): JsonSchema => ({
  title,
  description,
  type: 'array',
  items,
});

const YEAR: JsonSchema = { title: 'Année des résultats', type: 'integer' };

const balanceYear = whole({
  annee: YEAR,
  depenses: amount('Dépenses', 'En € : celles des patients de tous les groupements qui ont un résultat.'),
  economieAnnuelle: amount(
    'Économie annuelle',
    "En €, signée : patients × (R(N−1) × A(N)/A(N−1) − R(N)), ce qui n'a pas été dépensé à côté de l'année précédente.",
  ),
  economieCumulee: amount(
    'Économie cumulée',
    "En €, signée : la même, à côté de l'année de base, patients × (R(P−1) × A(N)/A(P−1) − R(N)).",
  ),
  interessements: amount('Intéressements', "En €, après les plafonds et l'enveloppe."),
  avances: amount('Avances', 'En €.'),
  recuperations: amount('Récupérations', 'En €, positives.'),
  versements: amount(
    'Versements',
    "En € : intéressements et avances, moins les récupérations. Versés l'année suivante.",
  ),
});

const slowDowns = (title: string): JsonSchema =>
  list(
    title,
    "Les ralentissements par an, de 0 à 0.05, auxquels cette économie, sur toutes les années, est ce qui est versé, crédits d'amorçage compris ; aucun, si la liste est vide.",
    DECIMAL,
  );

/** What `ipep equilibre` prints. */
export const balance: JsonSchema = whole(
  {
    regles,
    id,
    credits: amount("Crédits d'amorçage", 'En €, de tous les groupements.'),
    annees: list('Années', "Les années de résultats, dans l'ordre.", balanceYear),
    equilibre: {
      title: 'Équilibre',
      description:
        "Quand tous les groupements ralentissent d'autant chaque année depuis leur année de base, avec leurs patients et leur qualité.",
      ...whole({
        economieAnnuelle: slowDowns("De l'économie annuelle"),
        economieCumulee: slowDowns("De l'économie cumulée"),
      }),
    },
  },
  ['id'],
);

/** What `ipep incitation` prints. */
export const incentive: JsonSchema = whole(
  {
    regles,
    id,
    depart: amount(
      'Départ',
      'En € : tout ce qui est versé au groupement, crédits compris, sans rien économiser de plus.',
    ),
    segments: list(
      'Segments',
      'Les morceaux, bout à bout depuis zéro.',
      whole(
        {
          de: amount('De', 'En € économisés par patient.'),
          a: amount('À', 'En € économisés par patient.'),
          pente: amount(
            'Pente',
            "En € versés par € économisé par le groupement ; la moyenne, d'un morceau courbe.",
          ),
          causes: list(
            'Causes',
            "Ce qui tient une année au moins, là où ce qu'il limite bouge avec l'économie.",
            { enum: [...causes] },
          ),
          saut: amount(
            'Saut',
            "En € : ce qui est versé en plus, ou en moins, d'un coup au début du morceau.",
          ),
        },
        ['saut'],
      ),
    ),
  },
  ['id'],
);

const number = (title: string, description: string): JsonSchema => ({ title, description, type: 'number' });
const chance = (title: string, description: string): JsonSchema => ({
  ...number(title, description),
  minimum: 0,
  maximum: 1,
});

const size = whole({
  patients: { title: 'Patients', description: 'La taille du groupement.', type: 'integer' },
  ecartType: number('Écart type', 'De la dépense moyenne, en part de celle-ci : cv/√n.'),
  probabiliteEcart: chance("Probabilité d'un écart", "Une année donnée : d'une dépense sous l'intervalle."),
  probabiliteEvolution: chance(
    "Probabilité d'une évolution",
    "Une année donnée : d'une dépense sous ce que l'année de comparaison laisse attendre.",
  ),
  probabiliteUneFois: chance(
    "Probabilité d'être payé une fois",
    'De gains reversés au moins une des cinq années.',
  ),
  gainsAttendus: {
    title: 'Gains reversés attendus',
    description: 'En € par patient et par an, en moyenne, avant les plafonds.',
    ...whole({
      exact: number('Exact', 'De la loi normale.'),
      tirages: number('Tirages', 'La moyenne des tirages.'),
      erreurType: number('Erreur type', 'De cette moyenne.'),
    }),
  },
  partDesDepenses: number('Part des dépenses', 'Les mêmes, en part de la dépense attendue.'),
  effortEquivalent: {
    title: 'Effort équivalent',
    description:
      "Le ralentissement par an dont le versement, sûr, serait le même ; null si aucun n'en verse autant.",
    type: ['number', 'null'],
  },
});

/** What `ipep hasard` prints: JSON numbers, since they are doubles. */
export const chances: JsonSchema = whole({
  regles,
  modele: {
    title: 'Modèle',
    description: 'Ce qui est supposé.',
    ...whole(
      {
        hypothese: { title: 'Hypothèse', description: 'Celle de la loi.', const: 'H23' },
        nom: { title: 'Nom', description: "Celui du jeu de règles, s'il y en a un.", ...TEXT },
        cv: number(
          'Coefficient de variation',
          "Écart type de la dépense annuelle d'un patient, divisé par sa moyenne.",
        ),
        correlation: number('Corrélation', 'Entre une année et la suivante.'),
        depense: number('Dépense', 'Ce qui est attendu, en € par patient et par an.'),
        tirages: {
          title: 'Tirages',
          description: 'Combien de groupements sont tirés au sort.',
          type: 'integer',
        },
        graine: { title: 'Graine', description: 'Dont les tirages dépendent.', type: 'integer' },
        evolution: {
          title: 'Évolution',
          description: "D'une année à l'autre, ou sur trois ans.",
          enum: ['annuelle', 'triennale'],
        },
        annees: list(
          'Années',
          'Les règles de chacune des cinq années de résultats de la vague 1.',
          whole({
            annee: YEAR,
            tunnel: number('Intervalle', 'Une proportion.'),
            coefficientEcart: number("Coefficient de l'écart", 'Une proportion.'),
            coefficientPartage: number('Coefficient de partage', 'Une proportion.'),
          }),
        ),
      },
      ['nom'],
    ),
  },
  tailles: list('Tailles', "Celles qui sont demandées, dans l'ordre.", size),
});
