import { basename } from 'node:path';
import { readOne, reportErrors } from './answer.ts';
import type { Source } from './input.ts';
import { type ExitCode, type Io, type Refusal, refusal } from './io.ts';
import { isThere, writeWhole } from './written-file.ts';

/** Writes the workbook of a scenario; nothing is written of one that is refused. */
export async function classeur(
  source: Source,
  file: string,
  sortie: string | undefined,
  io: Io,
): Promise<ExitCode | Refusal> {
  const target = targetOf(file, sortie);
  if (typeof target !== 'string') return target;
  if (source.kind === 'lines')
    return refusal('classeur lit un seul scénario ; ce fichier en contient un par ligne.');
  const read = await readOne(source, io);
  if (!read.ok) {
    await reportErrors(read, 2, io);
    return 2;
  }
  // No other command waits for what writes the file.
  const { scenarioWorkbook } = await import('../scenario/workbook/scenario-workbook.ts');
  const { xlsxOf } = await import('../scenario/workbook/xlsx.ts');
  await writeWhole(target, await xlsxOf(scenarioWorkbook(read.scenario)));
  await io.out(`Classeur écrit : ${target}\n`);
  return 0;
}

function targetOf(file: string, sortie: string | undefined): string | Refusal {
  if (sortie !== undefined)
    return /\.xlsx$/i.test(sortie)
      ? sortie
      : refusal(`-o : un nom de fichier en .xlsx est attendu, « ${sortie} » reçu.`);
  if (file === '-')
    return refusal("De l'entrée standard, classeur attend le nom du fichier à écrire : -o CLASSEUR.xlsx.");
  const target = `${basename(file).replace(/\.[^.]*$/, '')}.xlsx`;
  return isThere(target)
    ? refusal(`« ${target} » existe déjà : donnez le nom du fichier à écrire, -o CLASSEUR.xlsx.`)
    : target;
}
