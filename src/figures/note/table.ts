import { formatPercent } from '../../french/numbers.ts';
import { count } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';

/** A value of the indicator, as a ratio, and its note. */
export interface NotePoint {
  readonly valeur: number;
  readonly note: number;
}

/** An indicator of a year: its values as ratios, its note, and the note along its values, from the least one. */
export interface NoteData extends NotePoint {
  readonly sens: 'hausse' | 'baisse';
  readonly precedente: number;
  readonly intermediaire: number;
  readonly cible: number;
  /** Whether the intermediate goal was met the year before: to miss it now costs the floor at once. */
  readonly fallsBack: boolean;
  readonly curve: readonly NotePoint[];
  /** What one point better, towards the target, would be. */
  readonly unPoint?: NotePoint;
}

/** The note at the value of a level; the curve has it. */
function noteAt({ curve }: NoteData, value: number): string {
  const found = curve.find(({ valeur }) => valeur === value);
  return found ? count(found.note, 4) : '';
}

/** The note as a table. */
export function noteTable(data: NoteData): FigureTable {
  const { valeur, precedente, intermediaire, cible, unPoint } = data;
  const row = (name: string, value: number, note = noteAt(data, value)) => [
    name,
    formatPercent(value.toFixed(12)),
    note,
  ];
  return {
    caption: "La note de l'indicateur selon sa valeur",
    head: ['Repère', 'Valeur', 'Note'],
    rows: [
      row('Votre valeur', valeur, count(data.note, 4)),
      ...(unPoint ? [row('Un point de mieux', unPoint.valeur, count(unPoint.note, 4))] : []),
      row('Cible', cible),
      row('Objectif intermédiaire', intermediaire),
      row("La valeur de l'année d'avant", precedente),
    ],
  };
}
