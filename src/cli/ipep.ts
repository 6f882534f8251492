import { fstatSync } from 'node:fs';
import process from 'node:process';
import { run } from './run.ts';
import { errorCode, reason } from './system-fault.ts';

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    const code = errorCode(error);
    // A reader that has seen enough (« | head ») closes the pipe: nothing is wrong, and nothing is left to say.
    if (code === 'EPIPE') process.exit();
    if (code === undefined) throw error;
    // Where the errors are what cannot be written, the exit code alone tells it.
    process.exitCode = 2;
    const told = `La sortie ne peut pas être écrite jusqu'au bout : ${reason(error)}.\n`;
    process.stderr.write(told, () => process.exit());
  });
}

async function* standardInput(): AsyncGenerator<Uint8Array | string> {
  // Node takes a folder (« < dossier ») for an empty input.
  if (fstatSync(0).isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  yield* process.stdin;
}

function write(stream: NodeJS.WriteStream, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    if (stream.write(text)) resolve();
    else stream.once('drain', resolve);
  });
}

const stdin = standardInput();
const code = await run(process.argv.slice(2), {
  stdin,
  out: (text) => write(process.stdout, text),
  err: (text) => write(process.stderr, text),
});
process.exitCode ??= code;
// What is left unread of a stream would keep the process waiting for its end.
await stdin.return(undefined);
