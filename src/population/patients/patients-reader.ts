import { createList, type List, RETAINED_LIMIT } from '../../tables/bounded-list.ts';
import { excerpt } from '../../tables/excerpts.ts';
import { refuseRecord } from '../../tables/refused-cells.ts';
import type {
  ColumnKind,
  CsvRecord,
  HeaderRead,
  PlainRecord,
  TableInput,
  TableRead,
} from '../../tables/table.ts';
import { refuseTable, type TableRefusal } from '../../tables/table-fault.ts';
import { readRecords } from '../../tables/table-reader.ts';
import type { RefusedCell } from '../cell-fault.ts';
import { DEMONSTRATION_PREFIX, isInventedId, MODEL_PREFIX } from '../invented/invented-ids.ts';
import type { Kind } from './cell-kind.ts';
import { AGE_MAXIMAL, kinds, MOST_COUNTED } from './column-kinds.ts';
import { byMapping, byName, bySynonyms, isColumn, isPathology, mappingFault } from './column-names.ts';
import { createRow, type PatientRow, type PlaceRead, type RowReading } from './patient-line.ts';
import {
  type AmbiguousNumber,
  type Mapping,
  type PatientColumn,
  patientsColumns,
  requiredPatientColumns,
} from './patients-table.ts';

export interface ReadingOptions {
  /** Where each column is; without it, columns are found by their exact names. */
  readonly mapping?: Mapping | undefined;
  /** Columns without which the table is refused; those of an import unless given. */
  readonly requiredNames?: readonly PatientColumn[] | undefined;
  /** Columns whose cells are read, and so can refuse a row; all of ours unless given. */
  readonly itemsRead?: readonly PatientColumn[] | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told how many bytes have been read, and how many records. */
  readonly onProgress?: ((octets: number, lignes: number) => void) | undefined;
  /** Where refused cells go: a list that keeps 100 000 of them, unless given. */
  readonly refusees?: List<RefusedCell>;
  readonly ambiguousOnes?: List<AmbiguousNumber>;
}

export interface RowOptions extends ReadingOptions {
  /** Told once, before the lines: the pathologies that the table has, in the order of `PatientRow.pathologies`. */
  readonly onColumns?: ((columns: ColumnsRead) => void) | undefined;
  /** Told of each line that was read whole; the same object each time. */
  readonly surPatient: (patient: PatientRow) => void;
}

export interface ColumnsRead {
  /** Those of ours that the table has. */
  readonly present: ReadonlySet<PatientColumn>;
  /** As typed after « pathologie_ ». */
  readonly pathologies: readonly string[];
}

/** How a table was read, its patients apart. */
export interface PatientsReading {
  readonly ok: true;
  /** Records read, refused ones included. */
  readonly lignes: number;
  readonly refusedRows: number;
  /** Records, refused ones included, whose `id` is of those that this site invents. */
  readonly inventedItems: number;
  /** Records kept whose sex was one of Insee's codes. */
  readonly sexesCodes: number;
  readonly refusees: List<RefusedCell>;
  readonly ambiguousOnes: List<AmbiguousNumber>;
  readonly header: HeaderRead;
  readonly encoding: TableRead['encoding'];
  readonly longerRows: TableRead['longerRows'];
  readonly absentOnes: readonly PatientColumn[];
}

/**
 * Reads a table of patients (/formats/), line by line, in bounded memory. A row with an empty or unreadable cell in
 * any known column is refused whole. Gives why the whole table is refused, where it is; rejects when cancelled.
 */
export async function readPatients(
  input: TableInput,
  options: RowOptions,
): Promise<PatientsReading | TableRefusal> {
  const { mapping, signal, onProgress, onColumns, surPatient } = options;
  const { requiredNames = requiredPatientColumns, itemsRead } = options;
  const fault = mapping && mappingFault(mapping);
  if (fault !== undefined) return refuseTable(fault);
  const refusedCells = options.refusees ?? createList<RefusedCell>(RETAINED_LIMIT);
  const ambiguousOnes = options.ambiguousOnes ?? createList<AmbiguousNumber>(RETAINED_LIMIT);
  let reading: RowReading | undefined;
  let header: HeaderRead | undefined;
  let places: readonly PlaceRead[] = [];
  let [lignes, refusedRows, inventedItems, sexesCodes] = [0, 0, 0, 0];
  let placeId = -1;

  const onHeader = (lu: HeaderRead): void => {
    header = lu;
    placeId = placeOfId(lu);
    places = placer(lu).filter(
      ({ colonne }) => itemsRead === undefined || itemsRead.some((nom) => nom === colonne),
    );
    reading = createRow(places, lu.colonnes.length);
    onColumns?.(columnsRead(places));
  };
  const onRow = (csvRecord: CsvRecord): void => {
    if (reading === undefined || header === undefined) return;
    lignes += 1;
    if (isInventedId(csvRecord.cells[placeId] ?? '')) inventedItems += 1;
    const avant = refusedCells.total;
    reading.read(csvRecord, refusedCells.add);
    refuseRecord(csvRecord, header, refusedCells.add);
    if (refusedCells.total > avant) {
      refusedRows += 1;
      return;
    }
    reading.noteAmbiguous(csvRecord, ambiguousOnes.add);
    tellPatient(reading.patient);
  };
  const onPlain = (record: PlainRecord): void => {
    if (reading === undefined) return;
    lignes += 1;
    if (record.marked) inventedItems += 1;
    reading.take(record);
    tellPatient(reading.patient);
  };
  const tellPatient = (patient: PatientRow): void => {
    if (patient.codedSex) sexesCodes += 1;
    surPatient(patient);
  };

  const table = await readRecords(input, {
    colonnes: patientsColumns,
    requiredNames,
    recognise: mapping === undefined ? byName : bySynonyms,
    choose: mapping && byMapping(mapping),
    onHeader,
    onRow,
    kinds: ({ colonnes: columns }) => {
      const found = columns.map((_, position) => kindOf(places.find((each) => each.position === position)));
      // The ids tell what is invented, even where nobody asks for them.
      return found.map((kind, position) => (position === placeId ? { holds: 'name' } : kind));
    },
    plain: { marks: [DEMONSTRATION_PREFIX, MODEL_PREFIX], onPlain },
    onProgress: (inputRead) => onProgress?.(inputRead, lignes),
    signal,
  });
  if (!table.ok) return table;
  const absentOnes = table.header.absentOnes.filter(isColumn);
  return {
    ok: true,
    lignes,
    refusedRows,
    inventedItems,
    sexesCodes,
    refusees: refusedCells,
    ambiguousOnes,
    header: table.header,
    encoding: table.encoding,
    longerRows: table.longerRows,
    absentOnes,
  };
}

const holds: Readonly<Record<Kind, ColumnKind>> = {
  texte: { holds: 'name' },
  age: { holds: 'count', most: AGE_MAXIMAL },
  sexe: { holds: 'sex' },
  drapeau: { holds: 'flag' },
  entier: { holds: 'count', most: MOST_COUNTED },
  nombre: { holds: 'number' },
  depense: { holds: 'amount' },
};

function kindOf(place: PlaceRead | undefined): ColumnKind | null {
  if (place === undefined) return null;
  return holds[place.colonne === 'pathologie' ? 'drapeau' : kinds[place.colonne]];
}

/** Where the ids are, even when nobody asks for them; -1 without any. */
function placeOfId({ colonnes: columns, names }: HeaderRead): number {
  const readout = columns.indexOf('id');
  return readout === -1 ? names.findIndex((nom) => nom.trim().toLowerCase() === 'id') : readout;
}

function placer({ colonnes: columns, names }: HeaderRead): PlaceRead[] {
  return columns.flatMap((nom, position): PlaceRead[] => {
    if (isColumn(nom)) return [{ position, colonne: nom }];
    const title = excerpt((names[position] ?? '').trim());
    return isPathology(nom) ? [{ position, colonne: 'pathologie', title }] : [];
  });
}

function columnsRead(places: readonly PlaceRead[]): ColumnsRead {
  return {
    present: new Set(places.map(({ colonne }) => colonne).filter((colonne) => colonne !== 'pathologie')),
    pathologies: places.flatMap((place) =>
      place.colonne === 'pathologie' ? [place.title.slice('pathologie_'.length)] : [],
    ),
  };
}
