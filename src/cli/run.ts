import { evaluate, type LineReader } from '../scenario/run/evaluate.ts';
import { runFit } from './ajuster.ts';
import { answerSource } from './answer.ts';
import { type Command, readArguments } from './arguments.ts';
import { comparer } from './comparer.ts';
import { expliquer } from './expliquer.ts';
import { usage } from './help.ts';
import { openSource } from './input.ts';
import { type ExitCode, enumerate, type Io, type Refusal, refusal } from './io.ts';
import { patientele } from './patientele.ts';
import { questionnaire } from './questionnaire.ts';
import { Fault } from './system-fault.ts';
import { escaped } from './visible-text.ts';

/**
 * The command line, without a process: reads and writes through `io`, gives the exit code. JSON leaves some characters
 * as they are that command a terminal, or end a line for some readers (U+2028): none of what is read goes out raw.
 */
export async function run(args: readonly string[], { stdin, err, out }: Io): Promise<ExitCode> {
  const io: Io = { stdin, err, out: (text) => out(text.replace(/[\u007f-\u009f\u2028\u2029]/g, escaped)) };
  if (args.length === 0) return say(usage, io);
  const command = readArguments(args);
  if ('said' in command) {
    await io.out(command.said);
    return 0;
  }
  const done = command.ok ? await execute(command, io).catch(told) : command;
  return typeof done === 'number' ? done : say(`${done.message}\n`, io);
}

async function execute({ name, files, options }: Command, io: Io): Promise<ExitCode | Refusal> {
  const [file] = files;
  if (name === 'comparer') return comparer(files, io);
  if (name === 'questionnaire') return questionnaire(file, io);
  if (name === 'patientele') return patientele(file, io);
  if (name === 'ajuster') return runFit(file, options, io);
  const reader = lineReader(options.lecteur);
  if (typeof reader !== 'string') return reader;
  const source = await openSource(file, io);
  if (!source.ok) return source;
  switch (name) {
    case 'calculer':
      return answerSource(
        source,
        (scenario, indent) => JSON.stringify(evaluate(scenario, reader), null, indent),
        io,
      );
    case 'valider':
      return answerSource(source, () => 'valide', io);
    case 'expliquer':
      return expliquer(source, options.groupement, options.annee, io);
  }
}

/** What broke off, as a refusal; a bug is left to be seen. */
function told(error: unknown): Refusal {
  if (error instanceof Fault) return refusal(error.message);
  throw error;
}

const lineReaders: readonly LineReader[] = ['exact', 'colonnes'];

function lineReader(name = 'exact'): LineReader | Refusal {
  const found = lineReaders.find((known) => known === name);
  return found ?? refusal(`Lecteur inconnu : « ${name} ». Lecteurs : ${enumerate(lineReaders)}.`);
}

async function say(text: string, io: Io): Promise<ExitCode> {
  await io.err(text);
  return 2;
}
