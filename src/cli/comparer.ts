import { basename } from 'node:path';
import { compareScenarios } from '../scenario/compare/dossiers/comparison.ts';
import { sharedRules } from '../scenario/rules/identity.ts';
import { readOne } from './answer.ts';
import { inputOf, openSource, type SourceOptions } from './input.ts';
import { type ExitCode, type Io, type Refusal, refusal } from './io.ts';
import { report, variants } from './variants.ts';

/** Prints what separates the first scenario from each of the others, or from itself under other rules, and what explains it, as JSON. */
export async function comparer(
  files: readonly string[],
  { regles: sets, ...options }: SourceOptions & { readonly regles?: readonly string[] },
  io: Io,
): Promise<ExitCode | Refusal> {
  if (sets !== undefined) return variants(files[0] ?? '', { ...options, regles: sets }, io);
  const dossiers = [];
  const broken = [];
  for (const file of files) {
    const source = await openSource(file, ofFile(file, files, options), io);
    if (!source.ok) return source;
    if (source.kind === 'lines')
      return refusal(`comparer lit un scénario par fichier ; « ${file} » en contient un par ligne.`);
    const read = await readOne(source, io, `« ${file} »`);
    if (read.ok) dossiers.push({ nom: nameOf(file), scenario: read.scenario });
    else broken.push({ file, read });
  }
  if (broken.length > 0) return report(broken, io);
  const [first, ...others] = dossiers;
  if (first === undefined) return 2;
  const comparisons = others.map((other) => compareScenarios(first, other));
  const regles = sharedRules(dossiers.map(({ scenario }) => scenario));
  const printed = comparisons.length === 1 ? comparisons[0] : { comparaisons: comparisons };
  await io.out(`${JSON.stringify({ regles, ...printed }, null, 2)}\n`);
  return 0;
}

/** Beside a table, whose envelope may be said, a document says its own. */
function ofFile(file: string, files: readonly string[], { entree, ...rest }: SourceOptions): SourceOptions {
  const isTable = (each: string): boolean => inputOf(each, entree) === 'csv';
  const said = { ...(entree !== undefined && { entree }) };
  return files.some(isTable) && !isTable(file) ? said : { ...said, ...rest };
}

/** A file's name, as one reads it: without its folder, nor what says its kind. */
const nameOf = (file: string): string =>
  file === '-' ? 'entrée standard' : basename(file).replace(/(\.ipep)?\.json$|\.csv$|\.parquet$/i, '');
