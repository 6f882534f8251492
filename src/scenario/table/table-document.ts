import type { DocumentScenario, TypedGroupement, TypedYear } from '../format/scenario-document.ts';
import type { GroupementColumn } from './groupement-columns.ts';
import type { GroupementFault } from './groupement-fault.ts';
import type { GroupementRow } from './groupement-row.ts';
import { type Given, sharedValues } from './shared-values.ts';
import { firstYear, placeYears } from './year-places.ts';

/** A groupement of a table, and where each value of it stands. */
export interface TableGroupement {
  readonly rows: readonly [GroupementRow, ...GroupementRow[]];
  readonly given: Given;
  /** By their place in the document: years that have no row, then rows that have no place, included. */
  readonly years: readonly (GroupementRow | undefined)[];
  /** How many of them are years. */
  readonly placed: number;
}

/** What the enveloppe of a table is: over its groupements, or left whole. */
export type TableEnveloppe = 'portefeuille' | 'facteur';

/**
 * The groupements of a table, in the order of their first rows, and what only a table can have wrong. `unread` tells
 * cells that are refused already.
 */
export function tableGroupements(
  rows: readonly GroupementRow[],
  unread: (row: GroupementRow, column: GroupementColumn) => boolean,
  report: (fault: GroupementFault) => void,
): TableGroupement[] {
  return [...byName(rows)].map(([name, ownRows]) => {
    // Rows without a name may be those of several groupements: nothing is said of what they are together.
    const tell = name === '' ? () => {} : report;
    const given = sharedValues(ownRows, unread, tell);
    const first = name === '' ? undefined : firstYear(given.premiere_annee?.values.premiere_annee);
    const { years, others } = placeYears(ownRows, first, tell);
    for (const row of years.slice(1))
      if (row !== undefined && row.values.score === undefined && !unread(row, 'score'))
        report({ code: 'empty', line: row.line, column: 'score', received: row.typed.score ?? '' });
    // The base year has no score: a row that has no place is judged as one of results.
    const before = years.length === 0 && others.length > 0 ? [undefined] : years;
    return { rows: ownRows, given, years: [...before, ...others], placed: before.length };
  });
}

function byName(rows: readonly GroupementRow[]): Map<string, [GroupementRow, ...GroupementRow[]]> {
  const found = new Map<string, [GroupementRow, ...GroupementRow[]]>();
  for (const row of rows) {
    const name = row.values.groupement?.trim() ?? '';
    const own = found.get(name);
    if (own === undefined) found.set(name, [row]);
    else own.push(row);
  }
  return found;
}

/** The scenario that the table is, for the scenario's own reader to judge; what could not be read is absent from it. */
export function tableDocument(
  groupements: readonly TableGroupement[],
  enveloppe: TableEnveloppe,
): DocumentScenario {
  return {
    format: 'ipep-scenario/1',
    cahier: '2019',
    enveloppe: enveloppe === 'facteur' ? { mode: 'facteur', facteur: '1' } : { mode: 'portefeuille' },
    groupements: groupements.map(typedGroupement),
  };
}

/** A year as JSON writes it; what is no year stays a text, for its error. */
const asYear = (text: string): number =>
  /^[0-9]{1,9}(\.0+)?$/.test(text) ? Number(text) : (text as unknown as number);

const PLACEHOLDER_YEAR = '2019';

function typedGroupement({ rows, given, years, placed }: TableGroupement): TypedGroupement {
  const premiereAnnee = asYear(given.premiere_annee?.values.premiere_annee ?? PLACEHOLDER_YEAR);
  return {
    nom: rows[0].values.groupement ?? '',
    premiereAnnee,
    credits: typedCredits(given, years[1]),
    annees: years.map((row, place) => typedYear(row, Number(premiereAnnee) - 1 + place, place >= placed)),
  };
}

function typedCredits(
  { credits, appreciation }: Given,
  ofP: GroupementRow | undefined,
): TypedGroupement['credits'] {
  if (appreciation !== undefined && credits === undefined)
    return {
      mode: 'calcul',
      patients: asCount(ofP?.values.patients),
      appreciation: appreciation.values.appreciation ?? '',
    };
  return { mode: 'montant', montant: credits?.values.credits ?? '0' };
}

/** Patients as a JSON number where they are whole; what is none stays a text, for its error. */
function asCount(text = ''): string | number {
  return /^[0-9]{1,9}(\.0+)?$/.test(text) ? Number(text) : text;
}

function typedYear(row: GroupementRow | undefined, annee: number, other: boolean): TypedYear {
  // A year without a row has no object: its fault is the table's own.
  if (row === undefined) return undefined as unknown as TypedYear;
  const { patients, depense_reelle, depense_ajustee, score = other ? '0' : undefined, maximum } = row.values;
  return {
    annee,
    patients: asCount(patients),
    depenseReelle: depense_reelle ?? '',
    depenseAjustee: depense_ajustee ?? '',
    ...(score !== undefined && {
      qualite: { mode: 'score', score, ...(maximum !== undefined && { maximum }) },
    }),
  };
}
