import { extrait } from '../csv/texte.ts';
import { groupeDe } from '../population/questionnaire/groupe.ts';
import { importer } from '../population/questionnaire/importer.ts';
import type {
  CelluleRefusee,
  Groupe,
  Importation,
  ReponseIncoherente,
} from '../population/questionnaire/types.ts';
import { type Kind, openBytes, unreadable } from './input.ts';
import { type ExitCode, enumerate, type Io, type Refusal, refusal } from './io.ts';
import { createSpool, type Spool } from './spool.ts';

const csv: Kind = { name: 'CSV', pattern: /\.(csv|tsv|txt)$/i };

interface Lists {
  readonly refusees: Spool<CelluleRefusee>;
  readonly incoherentes: Spool<ReponseIncoherente>;
}

/** Prints the figures of a group of patients, from a table of answers: rules.md §9. */
export async function questionnaire(file: string, io: Io): Promise<ExitCode | Refusal> {
  const opened = await openBytes(file, csv, io);
  if (!opened.ok) return opened;
  const lists = { refusees: createSpool<CelluleRefusee>(), incoherentes: createSpool<ReponseIncoherente>() };
  try {
    const read = await importer(bytesOf(opened.bytes), lists).catch((error) => {
      if (typeof (error as NodeJS.ErrnoException).code === 'string') return unreadable(file);
      throw error;
    });
    if (!read.ok) return refusal(read.message);
    await printGroup(groupeDe(read), lists, io);
    await tell(read, io);
    return read.lignesRefusees === 0 ? 0 : 1;
  } finally {
    lists.refusees.close();
    lists.incoherentes.close();
  }
}

async function* bytesOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
}

/** One JSON document, its two lists written bit by bit: a stream may have refused every line. */
async function printGroup(groupe: Groupe, { incoherentes, refusees }: Lists, io: Io): Promise<void> {
  await io.out(JSON.stringify(groupe, null, 2).replace(/\n}$/, ''));
  await printList('incoherentes', incoherentes, io);
  await printList('refusees', refusees, io);
  await io.out('\n}\n');
}

async function printList(name: string, entries: Spool<unknown>, io: Io): Promise<void> {
  await io.out(`,\n  "${name}": [`);
  for await (const lines of entries.lines()) await io.out(lines);
  await io.out(entries.total === 0 ? ']' : '\n  ]');
}

/** What the figures do not say: columns not read, columns not there, how many lines were refused. */
async function tell({ ignorees, absentes, lignesRefusees: refused }: Importation, io: Io): Promise<void> {
  const many = refused > 1 ? 's' : '';
  const lines = [
    ignorees.length === 0 ? '' : `Colonnes ignorées : ${enumerate(ignorees.map(extrait))}.`,
    absentes.length === 0 ? '' : `Colonnes absentes : ${absentes.join(', ')}.`,
    refused === 0 ? '' : `${refused} ligne${many} refusée${many}.`,
  ];
  for (const line of lines) if (line !== '') await io.err(`${refusal(line).message}\n`);
}
