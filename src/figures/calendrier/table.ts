import type { FigureTable } from '../kit/table.ts';

/** One results year: the phase whose rules it follows, and the year of its payment. */
interface CalendarRow {
  readonly results: number;
  readonly phase: number;
  readonly versement: number;
}

/** `credits` is the year in which the crédits d'amorçage are paid. */
interface CalendarVague {
  readonly nom: string;
  readonly credits: number;
  readonly lignes: readonly CalendarRow[];
}

/** `choix` is the results year to bring out: the index of its wave, and the year. */
export interface CalendarData {
  readonly vagues: readonly CalendarVague[];
  readonly choice?: { readonly vague: number; readonly results: number };
}

/** The calendar as a table, a row a results year. */
export function calendarTable(data: CalendarData): FigureTable {
  return {
    caption: 'Années de résultats et années de versement',
    head: ['Vague', 'Résultats de', 'Phase', 'Versé en'],
    rows: data.vagues.flatMap((vague) => [
      [vague.nom, '', "crédits d'amorçage", String(vague.credits)],
      ...vague.lignes.map((l) => [vague.nom, String(l.results), `phase ${l.phase}`, String(l.versement)]),
    ]),
  };
}
