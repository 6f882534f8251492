import { basename } from 'node:path';
import { compareScenarios } from '../scenario/compare/dossiers/comparison.ts';
import { readText, reportErrors } from './answer.ts';
import { openSource } from './input.ts';
import { type ExitCode, type Io, type Refusal, refusal } from './io.ts';

/** Prints what separates the first scenario from each of the others, and what explains it, as JSON. */
export async function comparer(files: readonly string[], io: Io): Promise<ExitCode | Refusal> {
  const dossiers = [];
  const broken = [];
  for (const file of files) {
    const source = await openSource(file, io);
    if (!source.ok) return source;
    if (source.kind === 'lines')
      return refusal(`comparer lit un scénario par fichier ; « ${file} » en contient un par ligne.`);
    const read = readText(source.text);
    if (read.ok) dossiers.push({ nom: nameOf(file), scenario: read.scenario });
    else broken.push({ file, read });
  }
  for (const { file, read } of broken) {
    await io.err(`${refusal(`« ${file} » :`).message}\n`);
    await reportErrors(read, 2, io);
  }
  if (broken.length > 0) return 2;
  const [first, ...others] = dossiers;
  if (first === undefined) return 2;
  const comparisons = others.map((other) => compareScenarios(first, other));
  const printed = comparisons.length === 1 ? comparisons[0] : { comparaisons: comparisons };
  await io.out(`${JSON.stringify(printed, null, 2)}\n`);
  return 0;
}

/** A file's name, as one reads it: without its folder, nor what says its kind. */
const nameOf = (file: string): string =>
  file === '-' ? 'entrée standard' : basename(file).replace(/(\.ipep)?\.json$/i, '');
