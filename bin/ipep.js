#!/usr/bin/env node
/**
 * `ipep`, for `npx ipep` and a link (`npm link`): plain JavaScript, that any Node can read. An installed package runs the
 * JavaScript that it brings; in the project, it finds a Node that reads the TypeScript of src: the one that runs this if it
 * can, else the one that the project brings.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../src/cli/ipep.ts', import.meta.url));
/** The JavaScript that a package brings. */
const packed = fileURLToPath(new URL('../lib/src/cli/ipep.js', import.meta.url));
const wanted = 'Node 22.18 ou plus récent';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isRecent = major > 22 || (major === 22 && minor >= 18);

/** The path of the project's own Node (devDependencies); undefined where only its dependencies are installed. */
function ownNode() {
  try {
    return createRequire(import.meta.url).resolve('node/bin/node');
  } catch {
    return undefined;
  }
}

/** @param {string} message */
function refuse(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}

/**
 * The same command under another Node: its streams are ours, and so is its end.
 *
 * @param {string} node
 */
function runUnder(node) {
  const child = spawn(node, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  child.on('error', () => refuse(`ipep ne peut pas être lancé : ${wanted} est attendu.`));
  child.on('exit', (code, signal) => {
    if (signal === null) process.exitCode = code ?? 2;
    else {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    }
  });
}

const own = process.features.typescript ? undefined : ownNode();
// Node strips no types there; a link leads to the folder itself.
const installed = /[\\/]node_modules[\\/]/.test(program);
if (installed && !existsSync(packed))
  refuse(
    "ipep n'est pas là tout entier : « npm pack », dans le dossier du projet, fait le paquet qui s'installe. Ou gardez ce dossier, lancez-y « npm ci », puis « npm link ».",
  );
else if (installed && isRecent) await import('../lib/src/cli/ipep.js');
else if (installed) refuse(`ipep demande ${wanted}, et tourne ici sous Node ${process.versions.node}.`);
else if (process.features.typescript) await import('../src/cli/ipep.ts');
else if (own !== undefined) runUnder(own);
else
  refuse(
    `ipep demande ${wanted}, et tourne ici sous Node ${process.versions.node}. Dans le dossier du projet, « npm ci » apporte le sien.`,
  );
