import { run } from './cli/run.ts';

// A reader that has seen enough (« | head ») closes the pipe: nothing is wrong, and nothing is left to say.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (stream.write(text)) resolve();
    else stream.once('drain', resolve);
  });
}

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  out: (text) => write(process.stdout, text),
  err: (text) => write(process.stderr, text),
});
