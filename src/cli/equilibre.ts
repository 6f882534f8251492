import { balanceDocument } from '../scenario/balance/balance-document.ts';
import { answerSource } from './answer.ts';
import { openSource, type SourceOptions } from './input.ts';
import type { ExitCode, Io, Refusal } from './io.ts';

/** Prints what a scenario saves and is paid, and the slow-downs that make the two equal, as JSON. */
export async function equilibre(file: string, options: SourceOptions, io: Io): Promise<ExitCode | Refusal> {
  const source = await openSource(file, options, io);
  if (!source.ok) return source;
  return answerSource(
    source,
    {
      of: (scenario, indent) => `${JSON.stringify(balanceDocument(scenario), null, indent)}\n`,
      errors: true,
    },
    io,
  );
}
