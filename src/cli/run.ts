import { dictionaryCsv } from '../scenario/table/data-dictionary.ts';
import { groupementsTemplateCsv } from '../scenario/table/table-template.ts';
import { runFit } from './ajuster.ts';
import { answerSource } from './answer.ts';
import { type Command, readArguments } from './arguments.ts';
import { classeur } from './classeur.ts';
import { comparer } from './comparer.ts';
import { equilibre } from './equilibre.ts';
import { expliquer } from './expliquer.ts';
import { printTable } from './fixed-table.ts';
import { hasard } from './hasard.ts';
import { usage } from './help.ts';
import { incitation } from './incitation.ts';
import { openSource, type Source } from './input.ts';
import { portefeuille } from './invented-portfolio.ts';
import { type ExitCode, type Io, type Refusal, refusal } from './io.ts';
import { patientele } from './patientele.ts';
import { questionnaire } from './questionnaire.ts';
import { resultAnswer } from './result-answer.ts';
import { sql } from './sql.ts';
import { Fault } from './system-fault.ts';
import { escaped } from './visible-text.ts';

/**
 * The command line, without a process: reads and writes through `io`, gives the exit code. JSON leaves some characters
 * as they are that command a terminal, or end a line for some readers (U+2028): none of what is read goes out raw. Bytes
 * are safe already.
 */
export async function run(args: readonly string[], { stdin, err, out }: Io): Promise<ExitCode> {
  const io: Io = { stdin, err, out: (text) => out(typeof text === 'string' ? safe(text) : text) };
  if (args.length === 0) return say(usage, io);
  const command = readArguments(args);
  if ('said' in command) {
    await io.out(command.said);
    return 0;
  }
  const done = command.ok ? await execute(command, io).catch(told) : command;
  return typeof done === 'number' ? done : say(`${done.message}\n`, io);
}

const safe = (text: string): string => text.replace(/[\u007f-\u009f\u2028\u2029]/g, escaped);

async function execute({ name, files, options }: Command, io: Io): Promise<ExitCode | Refusal> {
  const [file = ''] = files;
  switch (name) {
    case 'questionnaire':
      return questionnaire(file, io);
    case 'patientele':
      return patientele(file, options, io);
    case 'ajuster':
      return runFit(file, options, io);
    case 'comparer':
      return comparer(files, options, io);
    case 'modele-portefeuille':
      return printTable(groupementsTemplateCsv, options.format, io);
    case 'dictionnaire':
      return printTable(dictionaryCsv, options.format, io);
    case 'portefeuille':
      return portefeuille(options, io);
    case 'equilibre':
      return equilibre(file, options, io);
    case 'hasard':
      return hasard(options, io);
    case 'sql':
      return sql(files, options, io);
    case 'calculer': {
      const answer = resultAnswer(options);
      if ('ok' in answer) return answer;
      return withSource(file, options, io, (source) => answerSource(source, answer, io));
    }
    case 'valider':
      return withSource(file, options, io, (source) =>
        answerSource(source, { of: () => 'valide\n', errors: true }, io),
      );
    case 'incitation':
      return withSource(file, options, io, (source) => incitation(source, options, io));
    case 'classeur':
      return withSource(file, options, io, (source) => classeur(source, file, options.sortie, io));
    case 'expliquer':
      return withSource(file, options, io, (source) =>
        expliquer(source, options.groupement, options.annee, io),
      );
  }
}

async function withSource(
  file: string,
  options: Command['options'],
  io: Io,
  act: (source: Source) => Promise<ExitCode | Refusal>,
): Promise<ExitCode | Refusal> {
  const source = await openSource(file, options, io);
  return source.ok ? act(source) : source;
}

/** What broke off, as a refusal; a bug is left to be seen. */
function told(error: unknown): Refusal {
  if (error instanceof Fault) return refusal(error.message);
  throw error;
}

async function say(text: string, io: Io): Promise<ExitCode> {
  await io.err(text);
  return 2;
}
