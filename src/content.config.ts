import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parameterIds } from './cahier/ids.ts';
import { citations } from './cahier/text/citations/all-citations.ts';
import { choice } from './calculators/choices/all-choices.ts';
import { fields } from './calculators/fields.ts';
import { tableRules } from './components/table-rules.ts';
import { examples } from './scenario/examples/all-examples.ts';

const keys = <T extends string>(record: object) => z.enum(Object.keys(record) as [T, ...T[]]);

const question = z.object({
  enonce: z.string(),
  reponses: z
    .array(z.object({ texte: z.string(), juste: z.boolean().default(false), dit: z.string() }))
    .min(2),
});

/** A page of rules: its words. Its fields and its figure are beside them. */
const regles = defineCollection({
  loader: glob({
    pattern: '*/words.mdx',
    base: './src/rule-pages',
    generateId: ({ entry }) => entry.replace('/words.mdx', ''),
  }),
  schema: z.object({
    title: z.string(),
    /** The parts of the cahier, as the head of the page names them. */
    source: z.string(),
    /** The question that the page answers, in one plain sentence. */
    question: z.string(),
    /** What stands for the page in the table of rules: a rule, or a step of it that says more; null where none does. */
    formula: z
      .object({
        shownRule: keys<string>(tableRules),
        etape: z.string().optional(),
        /** Its conditions are long sentences. */
        large: z.boolean().default(false),
      })
      .nullable(),
    citations: z.array(keys<keyof typeof citations & string>(citations)).min(1),
    /** Edge cases of a page whose calculator runs on the scenario. */
    cases: z
      .array(
        z.object({
          nom: z.string(),
          dit: z.string(),
          /** A whole scenario that takes the place of the reader's, for what fields of one year cannot show. */
          scenario: keys<keyof typeof examples & string>(examples).optional(),
          valeurs: z.partialRecord(keys<keyof typeof fields & string>(fields), z.string()).default({}),
          /** Options that its values need, by the id of the choice. */
          choice: z.partialRecord(keys<keyof typeof choice & string>(choice), z.string()).optional(),
          annee: z.number().int().min(1).max(5).optional(),
          /** A socle of the year with its values, counted if it was not, and shown. */
          indicateur: z
            .object({
              numero: z.literal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
              precedente: z.string(),
              valeur: z.string(),
              intermediaire: z.string(),
              cible: z.string(),
            })
            .optional(),
        }),
      )
      .default([]),
    etSi: z.object({ parameter: z.enum(parameterIds), valeur: z.string(), phrase: z.string() }).optional(),
    /** Edge cases of the other pages, each filling fields of the page's own form. */
    essais: z
      .array(z.object({ nom: z.string(), dit: z.string(), valeurs: z.record(z.string(), z.string()) }))
      .default([]),
    /** One question, or a list of them. */
    verification: z.union([question, z.array(question)]).transform((asked) => [asked].flat()),
  }),
});

/** On what something was measured; each adds the programs that it ran, and how busy it was. */
const machine = z.object({ processeur: z.string(), coeurs: z.number().int() });

const points = z.array(
  z.object({
    taille: z.number().positive(),
    secondes: z.number().positive(),
    memoire: z.number().positive(),
    colonnes: z.number().positive().optional(),
  }),
);

/** What `npm run bench -- --scale` measured, when and where. */
const measures = defineCollection({
  loader: glob({ pattern: '*.json', base: './content/mesures' }),
  schema: z.object({
    date: z.iso.date(),
    machine: machine.extend({ node: z.string() }),
    colonnes: points,
    portefeuille: points,
    construction: points,
  }),
});

/** What another program found that recalculated what is given away (`npm run test:tableur`). */
const recalculations = defineCollection({
  loader: glob({ pattern: '*.json', base: './content/recalculs' }),
  schema: z.object({
    date: z.iso.date(),
    programme: z.string(),
    classeurs: z.number().int().positive(),
    recalcules: z.number().int(),
    formules: z.number().int(),
  }),
});

const byView = z.object({ patientele: z.number().positive(), ajustement: z.number().positive() });

/** What `npm run test:spark` compared and measured, processor seconds all threads together. */
const cluster = defineCollection({
  loader: glob({ pattern: '*.json', base: './content/cluster' }),
  schema: z.object({
    date: z.iso.date(),
    machine: machine.extend({ duckdb: z.string(), spark: z.string() }),
    executeurs: z.number().int(),
    portefeuilles: z.number().int(),
    nombres: z.number().int(),
    ecart: z.number(),
    points: z.array(
      z.object({ patients: z.number().int(), octets: z.number().int(), duckdb: byView, spark: byView }),
    ),
  }),
});

/** What `npm run bench -- --laboratory` measured, beside its bounds; times in milliseconds, the others as ratios. */
const laboratory = defineCollection({
  loader: glob({ pattern: '*.json', base: './content/laboratoire' }),
  schema: z.object({
    date: z.iso.date(),
    machine: machine.extend({ node: z.string(), chromium: z.string(), charge: z.number() }),
    bornes: z.object({
      regles: z.number(),
      reglesTemps: z.number(),
      hasard: z.number(),
      carte: z.number(),
      tache: z.number(),
      jeux: z.number(),
    }),
    regles: z.object({
      melanges: z.number().int(),
      seul: z.number(),
      ouvriers: z.number().int(),
      ensemble: z.number(),
      millisecondes: z.number(),
    }),
    hasard: z.number(),
    carte: z.object({ mediane: z.number(), presque: z.number(), longues: z.number(), tache: z.number() }),
    jeux: z.object({
      groupements: z.number().int(),
      jeux: z.number().int(),
      millisecondes: z.number(),
      tache: z.number(),
    }),
  }),
});

const taken = z.object({ secondes: z.number().positive(), memoire: z.number().positive() });
const byCommand = z.object({ patientele: taken, ajuster: taken });

/** What `npm run bench -- --files` measured: processor seconds, and the most that each process held, in MB. */
const files = defineCollection({
  loader: glob({ pattern: '*.json', base: './content/fichiers' }),
  schema: z.object({
    date: z.iso.date(),
    machine: machine.extend({ node: z.string(), duckdb: z.string(), charge: z.number() }),
    patients: z.number().int().positive(),
    octets: z.object({ csv: z.number().int(), parquet: z.number().int() }),
    lectures: z.object({ csv: byCommand, duckdb: byCommand, parquet: byCommand }),
  }),
});

/** What `npm run bench -- --stream` measured of streams of scenarios, beside its bounds; user seconds. */
const streams = defineCollection({
  loader: glob({ pattern: '*.json', base: './content/flux' }),
  schema: z.object({
    date: z.iso.date(),
    machine: machine.extend({ node: z.string(), charge: z.number() }),
    bornes: z.object({ colonnes: z.number(), exact: z.number(), portefeuille: z.number() }),
    lignes: z.number().int(),
    portefeuilles: z.number().int(),
    groupements: z.number().int(),
    exactAvant: z.number(),
    secondes: z.object({
      json: z.number().positive(),
      colonnes: z.number().positive(),
      exact: z.number().positive(),
      portefeuilles: z.number().positive(),
    }),
  }),
});

export const collections = {
  fichiers: files,
  regles,
  mesures: measures,
  recalculs: recalculations,
  cluster,
  laboratoire: laboratory,
  flux: streams,
};
