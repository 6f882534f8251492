import { edition, type RuleId } from '../cahier/edition.ts';
import { offered } from '../cahier/edition-facts.ts';
import { parameterIds } from '../cahier/ids.ts';
import { unitLabel } from '../french/units.ts';
import { summedFields, type YearResult } from '../scenario/format/results.ts';
import type { StatedRules } from '../scenario/rules/stated-rules.ts';
import { optionIds } from '../scenario/run/modified-value.ts';
import type { JsonSchema } from './json-schema.ts';
import { rulesWords } from './words.ts';

const { rules } = edition(offered);

/** Decimal text of at most 20 decimals, trailing zeros cut. */
export const DECIMAL = { type: 'string', pattern: '^-?(0|[1-9][0-9]*)(\\.[0-9]{0,19}[1-9])?$' };
export const TEXT = { type: 'string' };

/** An object that has all of these, and nothing else. */
export function whole(
  properties: Readonly<Record<string, JsonSchema>>,
  optional: readonly string[] = [],
): JsonSchema {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: 'object', properties, required, additionalProperties: false };
}

/** What a field holds: `absente` is the phase whose years have null there. */
type Field = { readonly kind: 'decimal'; readonly absent?: 2 | 3 } | { readonly kind: 'integer' };

const decimal: Field = { kind: 'decimal' };
const integer: Field = { kind: 'integer' };

/** Every field of a year, in the order of the document. */
const fields: { readonly [K in keyof YearResult]: Field } = {
  annee: integer,
  phase: integer,
  ecart: decimal,
  evolution: decimal,
  montantParPatient: decimal,
  gains: decimal,
  scoreQualite: decimal,
  scoreMaximal: decimal,
  partQualite: decimal,
  droitTirage: { kind: 'decimal', absent: 3 },
  valorisationQualite: { kind: 'decimal', absent: 3 },
  modulation: { kind: 'decimal', absent: 2 },
  interessementBrut: decimal,
  plafond: decimal,
  interessementPlafonne: decimal,
  facteurEnveloppe: decimal,
  interessement: decimal,
  avance: decimal,
  recuperation: decimal,
  soldeAvance: decimal,
  versement: decimal,
  anneeVersement: integer,
};

const keys = Object.keys(fields) as (keyof YearResult)[];

function fieldSchema(key: keyof YearResult): JsonSchema {
  const field = fields[key];
  if (key === 'annee') return { title: 'Année des résultats', type: 'integer' };
  if (key === 'phase') return { title: rules.phase.label, description: '2 ou 3.', enum: [2, 3] };
  const title = rules[key].label;
  if (field.kind === 'integer') return { title, type: 'integer' };
  const description = unitOf(key);
  if (field.absent === undefined) return { title, description, ...DECIMAL };
  return {
    title,
    description: `${description} null en phase ${field.absent}.`,
    ...DECIMAL,
    type: ['string', 'null'],
  };
}

function unitOf(id: RuleId): string {
  const words = unitLabel(rules[id].unit);
  return words === '' ? 'Une proportion.' : `En ${words}.`;
}

/** In the years of a phase, what is null is null, and what is not, is not. */
function ofPhase(phase: 2 | 3): JsonSchema {
  const nullable = keys.flatMap((key) => {
    const field = fields[key];
    if (field.kind !== 'decimal' || field.absent === undefined) return [];
    return [[key, { type: field.absent === phase ? 'null' : 'string' }] as const];
  });
  return { properties: { phase: { const: phase }, ...Object.fromEntries(nullable) } };
}

const year: JsonSchema = {
  ...whole(Object.fromEntries(keys.map((key) => [key, fieldSchema(key)]))),
  oneOf: [ofPhase(2), ofPhase(3)],
};

export const id = {
  title: 'Identifiant',
  description: 'Celui du scénario ou du groupement, quand il en a un.',
  ...TEXT,
};

/** A value of `regles`, with its words. */
function ofRules(key: keyof StatedRules, schema: JsonSchema): JsonSchema {
  const [title, description] = rulesWords[`regles.${key}`];
  return { title, description, ...schema };
}

/** `regles`, the first key of every document of results. */
export const regles = {
  title: 'Règles',
  description: 'Celles qui donnent ces résultats.',
  ...whole({
    cahier: ofRules('cahier', { const: offered }),
    version: ofRules('version', TEXT),
    empreinte: ofRules('empreinte', { type: 'string', pattern: '^[0-9a-f]{32}$' }),
    modifies: ofRules('modifies', {
      type: 'array',
      uniqueItems: true,
      items: { enum: [...parameterIds, ...optionIds] },
    }),
  } satisfies Record<keyof StatedRules, JsonSchema>),
};

export const results: JsonSchema = whole(
  {
    regles,
    id,
    groupements: {
      title: 'Groupements',
      description: 'Ceux du scénario, dans son ordre.',
      type: 'array',
      minItems: 1,
      items: whole(
        {
          id,
          nom: { title: 'Nom', description: 'Tel que le scénario le donne.', ...TEXT },
          creditsAmorcage: { title: rules.creditsAmorcage.label, description: 'En €.', ...DECIMAL },
          total: {
            title: 'Total',
            description: "En € : crédits d'amorçage et versements de toutes les années.",
            ...DECIMAL,
          },
          annees: {
            title: 'Années de résultats',
            description: 'De une à cinq, dans leur ordre.',
            type: 'array',
            minItems: 1,
            maxItems: 5,
            items: year,
          },
        },
        ['id'],
      ),
    },
    portefeuille: {
      title: 'Portefeuille',
      description: "Tous les groupements du scénario ensemble ; absent s'il n'y en a qu'un.",
      ...whole({
        creditsAmorcage: { title: rules.creditsAmorcage.label, description: 'Leur somme, en €.', ...DECIMAL },
        total: { title: 'Total', description: 'La somme des totaux, en €.', ...DECIMAL },
        annees: {
          title: 'Années de résultats',
          description: 'Dans leur ordre, de toutes les vagues.',
          type: 'array',
          minItems: 1,
          items: whole({
            annee: fieldSchema('annee'),
            groupements: {
              title: 'Groupements',
              description: 'Combien ont un résultat cette année-là.',
              type: 'integer',
              minimum: 1,
            },
            ...Object.fromEntries(
              summedFields.map((key) => [
                key,
                {
                  title: rules[key].label,
                  description: 'La somme de ceux de ces groupements, en €.',
                  ...DECIMAL,
                },
              ]),
            ),
            facteurEnveloppe: fieldSchema('facteurEnveloppe'),
            anneeVersement: fieldSchema('anneeVersement'),
          }),
        },
      }),
    },
  },
  ['id', 'portefeuille'],
);

export const errors: JsonSchema = whole(
  {
    id: { ...id, description: "Celui du scénario, s'il a pu être lu." },
    erreurs: {
      title: 'Erreurs',
      description: 'Toutes celles du document.',
      type: 'array',
      minItems: 1,
      items: whole({
        chemin: {
          title: 'Chemin',
          description:
            "Où la valeur se trouve, comme « groupements[0].annees[2].depenseReelle » ; vide pour un texte qui n'est pas du JSON.",
          ...TEXT,
        },
        attendu: { title: 'Ce qui est attendu', description: 'En français.', ...TEXT },
        recu: {
          title: 'Ce qui est reçu',
          description: 'La valeur, coupée après 60 caractères, ou « rien ».',
          ...TEXT,
        },
      }),
    },
  },
  ['id'],
);

/** Of the whole table where it is null: nothing could be read of it. */
const place = (type: 'integer' | 'string') => ({ type: [type, 'null'] });

export const tableErrors: JsonSchema = whole({
  erreurs: {
    title: 'Erreurs',
    description: 'Toutes celles du tableau, de haut en bas.',
    type: 'array',
    minItems: 1,
    items: whole({
      ligne: {
        title: 'Ligne',
        description:
          "Celle du tableau, comme un éditeur de texte la compte ; d'un Parquet, le numéro de la ligne, à partir de 1 ; null pour le tableau entier.",
        ...place('integer'),
      },
      colonne: {
        title: 'Colonne',
        description: "Son nom dans ce format, ou « colonne 12 » au-delà de l'en-tête.",
        ...place('string'),
      },
      valeur: {
        title: 'Valeur',
        description: 'La cellule telle que reçue, coupée après 120 caractères.',
        ...place('string'),
      },
      raison: { title: 'Raison', description: 'En français, avec ce qui est attendu.', ...TEXT },
    }),
  },
});
