import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { openCsv } from '../duckdb/csv-table.ts';
import { BrokenOff } from '../duckdb/engine.ts';
import { engineFaultWords } from '../duckdb/engine-fault-words.ts';
import { openParquet } from '../duckdb/parquet-table.ts';
import type { TableInput, TableSource } from '../tables/table.ts';
import { enumerate, type Refusal, refusal } from './io.ts';
import { type Bytes, bytesOf } from './opened-file.ts';
import { Fault } from './system-fault.ts';

/** A table, whatever reads it. */
export interface OpenedTable {
  readonly ok: true;
  readonly table: TableInput;
  /** Once it is read, what is to be said of how. */
  readonly notices: () => readonly string[];
}

const engines = ['duckdb'] as const;

/** « PAR1 », with which a Parquet starts, whatever its name. */
export const isParquet = ({ again }: Bytes): boolean => again?.mark === 'PAR1';

/** Reads the bytes of a file as a table: a Parquet by DuckDB, a CSV too where it is asked for. */
export async function openTable(
  file: string,
  opened: Bytes,
  engine: string | undefined,
): Promise<OpenedTable | Refusal> {
  const { again } = opened;
  const parquet = isParquet(opened);
  const saysParquet = /\.parquet$/i.test(file);
  if (!parquet && !saysParquet && engine === undefined)
    return { ok: true, table: bytesOf(opened.bytes), notices: () => [] };
  // Read again by DuckDB, or not at all.
  await again?.close();
  if (engine !== undefined && !engines.some((each) => each === engine))
    return refusal(
      `Moteur inconnu : « ${engine} ». Moteurs : ${enumerate(engines)} ; sans --moteur, ipep lit les CSV lui-même.`,
    );
  if (saysParquet && !parquet)
    return refusal(
      `« ${file} » n'est pas un Parquet : ses premiers octets ne sont pas « PAR1 ». Refaites l'export, ou donnez-lui le nom de ce qu'il est (.csv).`,
    );
  if (again === undefined)
    return refusal(
      `DuckDB lit un fichier, et « ${file} » n'en est pas un qui se relise : donnez le chemin du fichier, ou retirez --moteur.`,
    );
  const path = resolve(again.path);
  const notices: string[] = [];
  const read = parquet
    ? await openParquet(path)
    : await openCsv(
        path,
        () => createReadStream(path),
        () => notices.push(LEFT),
      );
  if (!read.ok) return refusal(`« ${file} » : ${engineFaultWords(read.fault)}`);
  return { ok: true, table: toldWhole(file, read.table), notices: () => notices };
}

const LEFT =
  "DuckDB ne lirait pas ce CSV comme un tableur l'a écrit (guillemets, codage, lignes vides ou inégales) : ipep l'a lu lui-même.";

/** The same table; what breaks it off is told with the name of its file. */
const toldWhole =
  (file: string, table: TableSource): TableSource =>
  (options) =>
    table(options).catch((error: unknown) => {
      throw error instanceof BrokenOff ? new Fault(`« ${file} » : ${engineFaultWords(error.fault)}`) : error;
    });
