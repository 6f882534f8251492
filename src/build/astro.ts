/** Astro's command line with its telemetry off: this project sends nothing anywhere, its tools included. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { argv, env, execPath, exit } from 'node:process';

const root = dirname(createRequire(import.meta.url).resolve('astro/package.json'));
const child = spawn(execPath, [join(root, 'bin/astro.mjs'), ...argv.slice(2)], {
  stdio: 'inherit',
  env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
});
child.on('close', (code) => exit(code ?? 1));
