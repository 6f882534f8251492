import { readHeader } from './header.ts';
import { countLineEnds, rowHeight } from './line-ends.ts';
import { type CsvParser, createParser, type ParsedText } from './papaparse.ts';
import { lengthFault, quoteFault } from './row-faults.ts';
import type { HeaderRead, OptionsTable, TableRead, UnevenRows } from './table.ts';
import { refuseTable, type TableFault, type TableRefusal } from './table-fault.ts';

/** Characters that one record may have: a hundred times what a spreadsheet allows in a cell. */
const LIMIT = 4_000_000;

/** Characters of a line that may tell the separator. */
const TRIAL_LENGTH = 1000;

export interface LineReader {
  /** Takes the text that follows, its line ends being LF. */
  add(texte: string): TableFault | undefined;
  finish(texte: string): Omit<TableRead, 'encoding'> | TableRefusal;
}

interface State {
  /** What is not read yet; it starts with a record, on this line. */
  remainder: string;
  row: number;
  /** The separator that the file says on its first line; empty when it does not. */
  declare: string;
  /** Length under which it is not worth trying again. */
  enough: number;
  table: { readonly header: HeaderRead; readonly parse: CsvParser; premiere: boolean } | undefined;
  longerRows: UnevenRows;
  shorterRows: UnevenRows;
}

/** Cuts a text that comes in pieces into records, and tells of them. */
export function createReader(options: OptionsTable): LineReader {
  const state: State = {
    remainder: '',
    row: 1,
    declare: '',
    enough: 0,
    table: undefined,
    longerRows: NONE,
    shorterRows: NONE,
  };

  const begin = (end: boolean): TableFault | undefined => {
    skipBlank(state);
    const lu = readHeader(state.remainder, end, state.row, state.declare, options);
    if (lu === undefined) return undefined;
    if (!lu.ok) return lu.fault;
    state.remainder = state.remainder.slice(lu.debut);
    state.row = lu.header.row;
    const parse = createParser(lu.header.separator);
    state.table = { header: lu.header, parse, premiere: true };
    options.onHeader(lu.header);
    return undefined;
  };

  const advance = (end: boolean): TableFault | undefined => {
    const fault = state.table === undefined ? begin(end) : undefined;
    if (fault !== undefined) return fault;
    if (state.table !== undefined) {
      const parsedText = state.table.parse(state.remainder, end);
      const opened = end ? quoteFault(state.remainder, parsedText, state.row) : undefined;
      if (opened !== undefined) return opened;
      // The text ends with a line end: after it, papaparse sees one more record, which is nothing.
      tellRows(state, end ? { ...parsedText, data: parsedText.data.slice(0, -1) } : parsedText, options);
    }
    // A record that is not whole is read again from its start: waiting for twice its length keeps the whole linear.
    state.enough = 2 * state.remainder.length;
    if (state.remainder.length <= LIMIT) return undefined;
    return lengthFault(state.remainder, state.table?.header.separator ?? ';', state.row);
  };

  return {
    add(texte) {
      state.remainder += texte;
      return state.remainder.length === 0 || state.remainder.length < state.enough
        ? undefined
        : advance(false);
    },
    finish(texte) {
      state.remainder += texte;
      // Papaparse takes a quote for closed before a line end, not before spaces that end the text.
      if (state.remainder !== '' && !state.remainder.endsWith('\n')) state.remainder += '\n';
      const fault = advance(true);
      if (fault !== undefined) return refuseTable(fault);
      if (state.table === undefined) throw new Error('a table that ended has a header or a refusal');
      const { longerRows, shorterRows } = state;
      return { ok: true, header: state.table.header, longerRows, shorterRows };
    },
  };
}

/** The first line by which a file tells spreadsheets its separator; some programs quote it, or fill it up. */
const DECLARATION = /^\s*"?sep=(.?)"?[;,\t| ]*$/i;

/** Blank lines before the header count as lines, and are nothing else, nor is the one that says the separator. */
function skipBlank(state: State): void {
  let debut = 0;
  for (let end = state.remainder.indexOf('\n'); end !== -1; end = state.remainder.indexOf('\n', debut)) {
    const texte = state.remainder.slice(debut, end);
    const [, declare] = DECLARATION.exec(texte.slice(0, TRIAL_LENGTH)) ?? [];
    if (declare === undefined && texte.trim() !== '') break;
    state.declare = declare || state.declare;
    debut = end + 1;
    state.row += 1;
  }
  state.remainder = state.remainder.slice(debut);
}

/** Tells of each record, the header and empty ones set aside, and keeps what is not read yet. */
function tellRows(state: State, { data, errors, meta }: ParsedText, { onRow }: OptionsTable): void {
  const lu = state.remainder.slice(0, meta.cursor);
  state.remainder = state.remainder.slice(meta.cursor);
  // Mostly a record is a line; otherwise the line breaks inside its cells are counted.
  const simples = !lu.includes('"') || countLineEnds(lu) === data.length;
  const doubtful = new Set(errors.filter(({ code }) => code === 'InvalidQuotes').map(({ row }) => row));
  for (let rank = 0; rank < data.length; rank++) {
    const cells = data[rank] as string[];
    const lignes = simples ? 1 : rowHeight(cells);
    const { row } = state;
    state.row += lignes;
    if (state.table?.premiere) state.table.premiere = false;
    else if (cells.some((cellule) => cellule.trim() !== '')) {
      countUneven(state, cells, row);
      onRow({ row, cells, doubtfulQuote: lignes > 1 && doubtful.has(rank) });
    }
  }
}

const NONE: UnevenRows = { nombre: 0, premiere: 0 };

/** Cells beyond the header that hold something are for who reads the record; those that are empty are only counted. */
function countUneven(state: State, cells: readonly string[], row: number): void {
  const breadth = state.table?.header.colonnes.length ?? 0;
  if (cells.length < breadth) state.shorterRows = withIt(state.shorterRows, row);
  else if (cells.length > breadth && cells.every((cellule, rank) => rank < breadth || cellule.trim() === ''))
    state.longerRows = withIt(state.longerRows, row);
}

const withIt = ({ nombre: number, premiere }: UnevenRows, row: number): UnevenRows => ({
  nombre: number + 1,
  premiere: number === 0 ? row : premiere,
});
