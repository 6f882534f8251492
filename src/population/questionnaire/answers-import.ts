import { createList, freeze, type List, RETAINED_LIMIT } from '../../tables/bounded-list.ts';
import { excerpt } from '../../tables/excerpts.ts';
import { refuseRecord } from '../../tables/refused-cells.ts';
import type { CsvRecord, HeaderRead } from '../../tables/table.ts';
import { readCsvTable } from '../../tables/table-reader.ts';
import type { RefusedCell } from '../cell-fault.ts';
import { answerFault, type CodeReader, createCodeReader, EMPTY, UNREADABLE } from './answer-codes.ts';
import { codedColumns, columns, filteredColumns } from './answer-columns.ts';
import type { AnswersMapping, CodedColumn, ImportResult, InconsistentAnswer } from './answers-group.ts';
import { byChoice, byQuestion } from './question-columns.ts';
import { createAnswerStore } from './respondents.ts';

export interface OptionsImport {
  /** Where each column is; without it, they are found by their names. */
  readonly mapping?: AnswersMapping | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told how many bytes have been read, and how many records. */
  readonly onProgress?: ((octets: number, lignes: number) => void) | undefined;
  /** Where refused cells and incoherent answers go: lists that keep 100 000 entries, unless given. */
  readonly refusees?: List<RefusedCell>;
  readonly incoherentes?: List<InconsistentAnswer>;
}

const YES = 1;

/** A coded column where the file has it. */
interface Place {
  readonly id: CodedColumn;
  readonly position: number;
  /** Among the coded columns. */
  readonly rang: number;
  /** Among the coded columns, that of its filter; -1 when it has none. */
  readonly filtre: number;
  readonly read: CodeReader;
}

function placer({ colonnes: itemsRead }: HeaderRead): Place[] {
  return itemsRead.flatMap((nom, position) => {
    const id = codedColumns.find((codedColumn) => codedColumn === nom);
    if (id === undefined) return [];
    const filteredColumn = filteredColumns.find((colonne) => colonne.id === id);
    const filter = filteredColumn === undefined ? -1 : codedColumns.indexOf(filteredColumn.filtre);
    return [{ id, position, rang: codedColumns.indexOf(id), filtre: filter, read: createCodeReader(id) }];
  });
}

/**
 * Reads a group's answers (/formats/). A row with an unreadable cell is refused whole; an answer under a filter that
 * was not answered « Oui » is left out. Gives why the whole table is refused, where it is; rejects when cancelled.
 */
export async function importFile(
  octets: AsyncIterable<Uint8Array>,
  {
    mapping,
    signal,
    onProgress,
    refusees: refusedCells = createList<RefusedCell>(RETAINED_LIMIT),
    incoherentes = createList<InconsistentAnswer>(RETAINED_LIMIT),
  }: OptionsImport = {},
): Promise<ImportResult> {
  const collection = createAnswerStore();
  const missingOnes = createList<InconsistentAnswer>(1);
  const ranks = new Uint8Array(codedColumns.length);
  let header: HeaderRead | undefined;
  let places: readonly Place[] = [];
  let lignes = 0;
  let refusedRows = 0;

  const onRow = (csvRecord: CsvRecord): void => {
    lignes += 1;
    const avant = refusedCells.total;
    readRow(csvRecord, places, ranks, refusedCells.add, missingOnes.add);
    if (header !== undefined) refuseRecord(csvRecord, header, refusedCells.add);
    if (refusedCells.total > avant) {
      refusedRows += 1;
      return;
    }
    layAside(csvRecord, places, ranks, incoherentes.add);
    collection.add(ranks);
  };

  const onHeader = (lu: HeaderRead): void => {
    header = lu;
    places = placer(lu);
  };
  const advance = (inputRead: number): void => onProgress?.(inputRead, lignes);
  const table = await readCsvTable(octets, {
    colonnes: columns,
    requiredNames: mapping && [],
    recognise: byQuestion,
    choose: mapping && byChoice(mapping),
    onHeader,
    onRow,
    onProgress: advance,
    signal,
  });
  if (!table.ok) return table;
  const { separator, ignored, absentOnes } = table.header;
  return {
    ok: true,
    lignes,
    refusedRows,
    respondents: collection.fin(),
    refusees: freeze(refusedCells),
    incoherentes: freeze(incoherentes),
    missingOnes: freeze(missingOnes),
    longerRows: table.longerRows,
    shorterRows: table.shorterRows,
    headerRow: table.header.row,
    separator,
    encoding: table.encoding,
    ignored,
    absentOnes,
  };
}

type Noter<T> = (entree: () => T) => void;

/** Reads the cells of a record into `rangs`, and tells of those that cannot be read, or that mark a missing value. */
function readRow(
  { row, cells }: CsvRecord,
  places: readonly Place[],
  ranks: Uint8Array,
  refuse: Noter<RefusedCell>,
  miss: Noter<InconsistentAnswer>,
): void {
  ranks.fill(EMPTY);
  for (const { id, position, rang: rank, read } of places) {
    const cellule = cells[position];
    if (cellule === undefined || cellule === '') continue;
    const lu = read(cellule);
    if (lu === UNREADABLE)
      refuse(() => ({
        row,
        colonne: id,
        valeur: excerpt(cellule),
        fault: answerFault(id, cellule, read),
      }));
    else ranks[rank] = lu;
    if (lu === EMPTY && cellule.trim() !== '') miss(() => ({ row, colonne: id, valeur: excerpt(cellule) }));
  }
}

/** Leaves out the answers under a filter that was not answered « Oui », and tells of them. */
function layAside(
  { row, cells }: CsvRecord,
  places: readonly Place[],
  ranks: Uint8Array,
  noter: Noter<InconsistentAnswer>,
): void {
  for (const { id, position, rang: rank, filtre: filter } of places) {
    if (filter === -1 || ranks[rank] === EMPTY || ranks[filter] === YES) continue;
    noter(() => ({ row, colonne: id, valeur: excerpt(cells[position] ?? '') }));
    ranks[rank] = EMPTY;
  }
}
