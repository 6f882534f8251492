import type { Cellule } from '../../tables/table-writer.ts';
import { modifies } from '../run/modified-values.ts';
import type { GroupementResult, Results, ResultsDocument, YearResult } from './results.ts';
import type { Groupement, Scenario, ScenarioYear } from './scenario.ts';

/** One results year of one groupement: whose it is, what it was computed from, its results. */
interface ResultYear {
  readonly scenario: Scenario;
  readonly groupement: Groupement;
  readonly year: ScenarioYear;
  readonly own: GroupementResult;
  readonly result: YearResult;
  readonly modifies: readonly string[];
}

/** Decimal text; null for what a year lacks; words. */
type Value = string | number | null | readonly string[];

type Field =
  | { readonly kind: 'words' | 'integer' | 'list'; readonly of: (each: ResultYear) => Value | undefined }
  | { readonly kind: 'decimal'; readonly of: (each: ResultYear) => string | null | undefined };

const words = (of: Field['of']): Field => ({ kind: 'words', of });
const integer = (of: Field['of']): Field => ({ kind: 'integer', of });
const decimal = (of: (each: ResultYear) => string | null | undefined): Field => ({ kind: 'decimal', of });

const scoreOf = ({ qualite }: ScenarioYear) => (qualite?.mode === 'score' ? qualite : undefined);
const creditsOf = ({ credits }: Groupement) => ({
  montant: credits.mode === 'montant' ? credits.montant : null,
  appreciation: credits.mode === 'calcul' ? credits.appreciation : null,
});

/** The results of a year, by their names in a results document, in its order. */
export const yearResults = {
  phase: 'integer',
  ecart: 'decimal',
  evolution: 'decimal',
  montantParPatient: 'decimal',
  gains: 'decimal',
  scoreQualite: 'decimal',
  scoreMaximal: 'decimal',
  partQualite: 'decimal',
  droitTirage: 'decimal',
  valorisationQualite: 'decimal',
  modulation: 'decimal',
  interessementBrut: 'decimal',
  plafond: 'decimal',
  interessementPlafonne: 'decimal',
  facteurEnveloppe: 'decimal',
  interessement: 'decimal',
  avance: 'decimal',
  recuperation: 'decimal',
  soldeAvance: 'decimal',
  versement: 'decimal',
  anneeVersement: 'integer',
} as const satisfies { readonly [K in Exclude<keyof YearResult, 'annee'>]: 'integer' | 'decimal' };

const fieldOfYear = ([key, kind]: [string, 'integer' | 'decimal']): [string, Field] => [
  key,
  { kind, of: ({ result }) => result[key as keyof typeof yearResults] } as Field,
];

/** Every field of a line, in its order: whose it is, what was given, what comes of it. */
const fields: Readonly<Record<string, Field>> = {
  id: words(({ scenario }) => scenario.id),
  groupement: words(({ groupement }) => groupement.nom),
  idGroupement: words(({ groupement }) => groupement.id),
  premiereAnnee: integer(({ groupement }) => groupement.premiereAnnee),
  annee: integer(({ result }) => result.annee),
  patients: integer(({ year }) => year.patients),
  depenseReelle: decimal(({ year }) => year.depenseReelle),
  depenseAjustee: decimal(({ year }) => year.depenseAjustee),
  score: decimal(({ year }) => scoreOf(year)?.score),
  maximum: decimal(({ year }) => scoreOf(year)?.maximum),
  montant: decimal(({ groupement }) => creditsOf(groupement).montant),
  appreciation: decimal(({ groupement }) => creditsOf(groupement).appreciation),
  ...Object.fromEntries(Object.entries(yearResults).map(fieldOfYear)),
  creditsAmorcage: decimal(({ own }) => own.creditsAmorcage),
  total: decimal(({ own }) => own.total),
  modifies: { kind: 'list', of: (each) => each.modifies },
};

export const resultFields: readonly string[] = Object.keys(fields);

function resultYears(scenario: Scenario, results: Results): ResultYear[] {
  const ids = modifies(scenario).map(({ id }) => id);
  return results.groupements.flatMap((own, rank) => {
    const groupement = scenario.groupements[rank] as Groupement;
    return own.annees.map((result, place) => ({
      scenario,
      groupement,
      year: groupement.annees[place + 1] as ScenarioYear,
      own,
      result,
      modifies: ids,
    }));
  });
}

/**
 * Results as lines, one a groupement and results year, of values that JSON takes: decimal texts, or with `numbers` the
 * nearest doubles; null for what a year lacks.
 */
export function resultLines(
  scenario: Scenario,
  results: Results,
  numbers = false,
): readonly Readonly<Record<string, Value>>[] {
  const valueOf = (field: Field, each: ResultYear): Value => {
    const value = field.of(each) ?? null;
    return numbers && field.kind === 'decimal' && value !== null ? Number(value) : value;
  };
  return resultYears(scenario, results).map((each) =>
    Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, valueOf(field, each)])),
  );
}

/** The same as rows of a table, in the order of `resultFields`; ids of what is modified stand in one cell. */
export function resultTable(scenario: Scenario, results: Results): readonly (readonly Cellule[])[] {
  const cellOf = (field: Field, each: ResultYear): Cellule => {
    const value = field.of(each) ?? null;
    if (field.kind === 'decimal' && value !== null) return { nombre: String(value) };
    return Array.isArray(value) ? value.join(' ') : (value as string | number | null);
  };
  return resultYears(scenario, results).map((each) =>
    Object.values(fields).map((field) => cellOf(field, each)),
  );
}

/** A results document with JSON numbers, doubles, in place of its decimal texts. */
export function withNumbers(results: ResultsDocument): object {
  const numbered = (object: object): object =>
    Object.fromEntries(
      Object.entries(object).map(([key, value]) => [
        key,
        value !== null && isDecimal(key) ? Number(value) : value,
      ]),
    );
  const { portefeuille } = results;
  return {
    ...results,
    groupements: results.groupements.map((groupement) => ({
      ...numbered(groupement),
      annees: groupement.annees.map(numbered),
    })),
    ...(portefeuille && {
      portefeuille: { ...numbered(portefeuille), annees: portefeuille.annees.map(numbered) },
    }),
  };
}

const isDecimal = (key: string): boolean =>
  key === 'creditsAmorcage' || key === 'total' || key in yearResults;
