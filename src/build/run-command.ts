import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { env, execPath, platform } from 'node:process';

/** Runs one command to its end, with the project's own tools first; resolves to whether it went well, and its output. */
export function runCommand(
  command: readonly string[],
  variables: NodeJS.ProcessEnv,
): Promise<{ ok: boolean; output: string }> {
  const [program = '', ...args] = command;
  const child = spawn(program === 'node' ? execPath : program, args, {
    env: {
      ...env,
      ASTRO_TELEMETRY_DISABLED: '1',
      PATH: resolve('node_modules/.bin') + delimiter + (env['PATH'] ?? ''),
      ...variables,
    },
    shell: platform === 'win32',
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  return new Promise((done) => {
    child.on('error', (error) => done({ ok: false, output: `${program}: ${error.message}` }));
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}
