import { excerpt } from '../../tables/excerpts.ts';
import { codingFault, isUndecipherable } from '../../tables/mistaken-encodings.ts';
import type { CsvRecord, Key, PlainRecord } from '../../tables/table.ts';
import type { CellFault, PatientCellFault, RefusedCell } from '../cell-fault.ts';
import type { Kind } from './cell-kind.ts';
import {
  flagOf,
  integerOf,
  isAmbiguous,
  keep,
  MICRO,
  microsOf,
  readNumber,
  restOf,
  valuelessFault,
} from './cells.ts';
import { AGE_MAXIMAL, kinds } from './column-kinds.ts';
import { type AmbiguousNumber, type PatientColumn, patientsColumns } from './patients-table.ts';
import { sexOf, womanOf } from './sex.ts';

/** A column where the file has it. */
export type PlaceRead =
  | { readonly position: number; readonly colonne: PatientColumn }
  /** `titre`: the column's whole name, as typed. */
  | { readonly position: number; readonly colonne: 'pathologie'; readonly title: string };

/** Where each column stands in the numbers of a line. */
export const ranks = Object.fromEntries(patientsColumns.map((colonne, rank) => [colonne, rank])) as Readonly<
  Record<PatientColumn, number>
>;

/** One patient as his line tells; the same object for each: nothing of it may be kept. */
export interface PatientRow {
  row: number;
  /** As typed, trimmed; empty without a column `id`. */
  readonly id: string;
  /** What tells ids apart, where the table has a digest of them. */
  key: Key | undefined;
  /** By `rangs`: years, 1 for F and 0 for H, flags, counts, €; 0 where the table has not the column. */
  readonly numbers: Float64Array;
  /** By `rangs`, for columns of decimal numbers: whole micro-units, or NaN when `textes` has the number. */
  readonly micros: Float64Array;
  /** What is past them, in 10^-18. */
  readonly remainders: Float64Array;
  readonly textes: string[];
  /** Whether the sex was one of Insee's codes. */
  codedSex: boolean;
  /** 0 or 1. */
  readonly pathologies: Uint8Array;
}

export interface RowReading {
  readonly patient: PatientRow;
  /** Reads a record into `patient`, and tells of the cells that cannot be read. */
  read(csvRecord: CsvRecord, refuse: (entree: () => RefusedCell) => void): void;
  /** Takes a record that leaves nothing to judge into `patient`. */
  take(record: PlainRecord): void;
  /** Tells of the spending that could be thousands, in the record read last. */
  noteAmbiguous(csvRecord: CsvRecord, noter: (entree: () => AmbiguousNumber) => void): void;
}

interface Place {
  readonly position: number;
  readonly nom: string;
  readonly colonne: PatientColumn | 'pathologie';
  readonly kind: Kind;
  /** Among the numbers, or among the pathologies. */
  readonly rang: number;
}

function toPlaces(itemsRead: readonly PlaceRead[]): Place[] {
  let pathologies = 0;
  return itemsRead.map((readout) => {
    const { position, colonne } = readout;
    return readout.colonne === 'pathologie'
      ? { position, colonne, nom: readout.title, kind: 'drapeau', rang: pathologies++ }
      : { position, colonne, nom: colonne, kind: kinds[readout.colonne], rang: ranks[readout.colonne] };
  });
}

/** `lues` in the order of the file; `largeur`: how many cells its header has. */
export function createRow(itemsRead: readonly PlaceRead[], breadth: number): RowReading {
  const places = toPlaces(itemsRead);
  const ambiguousPlaces: Place[] = [];
  const hasId = places.some(({ colonne }) => colonne === 'id');
  let id: string | (() => string) = '';
  const patient: PatientRow = {
    row: 0,
    get id() {
      return typeof id === 'string' ? id : id();
    },
    key: undefined,
    numbers: new Float64Array(patientsColumns.length),
    micros: new Float64Array(patientsColumns.length),
    remainders: new Float64Array(patientsColumns.length),
    textes: patientsColumns.map(() => ''),
    codedSex: false,
    pathologies: new Uint8Array(places.filter(({ colonne }) => colonne === 'pathologie').length),
  };
  const { numbers, micros, remainders, textes, pathologies } = patient;

  /** Reads slowly what the fast readers left; gives why it cannot be read. */
  const readSlowly = (cellule: string, place: Place): PatientCellFault | undefined => {
    const { kind, rang: rank } = place;
    if (cellule.trim() === '') return { code: 'empty', kind };
    if (kind === 'texte') return isUndecipherable(cellule) ? { code: 'undecipherable' } : undefined;
    const valueless = valuelessFault(cellule, kind);
    if (valueless !== undefined) return valueless;
    if (kind === 'drapeau') return { code: 'no-flag', received: keep(cellule) };
    if (kind === 'sexe') {
      const sexe = sexOf(cellule);
      if (sexe === undefined) return { code: 'no-sex', received: keep(cellule) };
      numbers[rank] = sexe.femme;
      patient.codedSex = sexe.code;
      return undefined;
    }
    const lu = readNumber(cellule, kind);
    if (!lu.ok) return lu.fault;
    numbers[rank] = Number(lu.texte);
    micros[rank] = microsOf(lu.texte);
    remainders[rank] = restOf(lu.texte);
    textes[rank] = lu.texte;
    if (lu.unclear) ambiguousPlaces.push(place);
    return undefined;
  };

  /** Reads a cell; false when it has to be read slowly. */
  const readFast = (cellule: string, place: Place): boolean => {
    const { kind, rang: rank } = place;
    switch (kind) {
      case 'depense':
      case 'nombre': {
        const inputRead = microsOf(cellule);
        if (Number.isNaN(inputRead) || (inputRead < 0 && kind === 'depense')) return false;
        const remainder = restOf(cellule);
        micros[rank] = inputRead;
        remainders[rank] = remainder;
        numbers[rank] = remainder === 0 ? inputRead / MICRO : Number(cellule.replace(',', '.'));
        if (kind === 'depense' && isAmbiguous(cellule)) ambiguousPlaces.push(place);
        return true;
      }
      case 'texte':
        id = cellule.trim();
        return id !== '' && !isUndecipherable(id);
      case 'drapeau': {
        const flag = flagOf(cellule);
        if (Number.isNaN(flag)) return false;
        if (place.colonne === 'pathologie') pathologies[rank] = flag;
        else numbers[rank] = flag;
        return true;
      }
      default: {
        const lu = kind === 'sexe' ? womanOf(cellule) : integerOf(cellule);
        if (Number.isNaN(lu) || (kind === 'age' && lu > AGE_MAXIMAL)) return false;
        numbers[rank] = lu;
        return true;
      }
    }
  };

  /** Whether the cell would be read in another encoding: nothing that is read then is kept, its line is refused. */
  const coding = (cellule: string, place: Place): CellFault | undefined => {
    const words = place.kind === 'texte';
    return codingFault(cellule, (rereadText) => !words && readSlowly(rereadText, place) === undefined, words);
  };

  return {
    patient,
    take({ row, numbers: given, name, key }) {
      patient.row = row;
      patient.codedSex = false;
      patient.key = hasId ? key : undefined;
      if (hasId) id = name;
      ambiguousPlaces.length = 0;
      for (const { position, colonne, kind, rang: rank } of places) {
        const number = given[position] as number;
        if (colonne === 'pathologie') pathologies[rank] = number;
        else if (kind === 'depense' || kind === 'nombre') {
          micros[rank] = number;
          remainders[rank] = 0;
          numbers[rank] = number / MICRO;
        } else if (kind === 'sexe') {
          patient.codedSex = number > 1;
          numbers[rank] = patient.codedSex ? number - 2 : number;
        } else if (kind !== 'texte') numbers[rank] = number;
      }
    },
    read({ row, cells, key }, refuse) {
      patient.row = row;
      patient.key = hasId ? key : undefined;
      patient.codedSex = false;
      ambiguousPlaces.length = 0;
      for (const place of places) {
        // Told once: what follows in the file is missing as well.
        if (place.position >= cells.length && cells.length < breadth) {
          const limits = { cells: breadth };
          const fault = { code: 'short-row', limits, received: cells.length } as const;
          refuse(() => ({ row, colonne: place.nom, valeur: '', fault }));
          return;
        }
        const cellule = cells[place.position] ?? '';
        if (readFast(cellule, place)) continue;
        const fault = readSlowly(cellule, place);
        if (fault === undefined) continue;
        refuse(() => ({
          row,
          colonne: place.nom,
          valeur: excerpt(cellule),
          fault: coding(cellule, place) ?? fault,
        }));
      }
    },
    noteAmbiguous({ row, cells }, noter) {
      for (const { position, colonne } of ambiguousPlaces)
        if (colonne !== 'pathologie') noter(() => ({ row, colonne, valeur: excerpt(cells[position] ?? '') }));
    },
  };
}
