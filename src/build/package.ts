/**
 * `npm pack`'s first step: the package's JavaScript and types, in `lib`. Node reads no TypeScript in node_modules, and other
 * programs may have none that does.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { execPath, exit } from 'node:process';

const compiler = resolve('node_modules/typescript-native/bin/tsc');

rmSync('lib', { recursive: true, force: true });
exit(
  spawnSync(execPath, [compiler, '-p', 'src/build/package.tsconfig.json'], { stdio: 'inherit' }).status ?? 1,
);
