/**
 * Completes package-lock.json with the optional binaries of other platforms.
 *
 * A registry mirror may lack some of them; `npm install` then leaves them out of the lock, and `npm ci` refuses
 * that lock because the packages that name them and the lock no longer agree. An entry with its name, version,
 * os and cpu is enough for `npm ci` to skip it here, and to fetch it where it belongs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv, exit } from 'node:process';

interface LockEntry {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

export interface Lock {
  packages: Record<string, LockEntry>;
}

const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'openbsd',
  'netbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];
const libraries: Record<string, string> = {
  gnu: 'glibc',
  gnueabihf: 'glibc',
  musl: 'musl',
  musleabihf: 'musl',
};

/** The platform that a package's name announces: `@x/binding-linux-arm64-musl` → linux, arm64, musl. */
export function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[-/]/);
  const os = words.filter((word) => systems.includes(word));
  const cpu = words.filter((word) => processors.includes(word));
  const libc = words.flatMap((word) => libraries[word] ?? []);
  return {
    ...(os.length > 0 ? { os } : {}),
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(libc.length > 0 && os.includes('linux') ? { libc } : {}),
  };
}

/** True when Node's resolution, from the package at `path`, finds `name` in the lock. */
function isResolved(lock: Lock, path: string, name: string): boolean {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (`${folder === '' ? '' : `${folder}/`}node_modules/${name}` in lock.packages) return true;
    if (folder === '') return false;
  }
}

/**
 * Returns the lock with the missing entries, in npm's order, and their names.
 * Throws when a missing dependency's version is a range, or its name does not tell its platform: guessing would
 * install the wrong thing somewhere.
 */
export function completeLock(lock: Lock): { lock: Lock; added: string[] } {
  const added: Record<string, LockEntry> = {};
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isResolved(lock, path, name)) continue;
      const platform = platformOf(name);
      if (!/^\d+\.\d+\.\d+[\w.+-]*$/.test(version) || (!platform.os && !platform.cpu)) {
        throw new Error(`${path} wants ${name}@${version}: neither the lock nor its name says what that is.`);
      }
      const origin = entry.dev ? { dev: true } : {};
      added[`node_modules/${name}`] = { version, ...origin, optional: true, ...platform };
    }
  }
  const packages = Object.entries({ ...lock.packages, ...added }).sort(([a], [b]) =>
    a.localeCompare(b, 'en'),
  );
  return { lock: { ...lock, packages: Object.fromEntries(packages) }, added: Object.keys(added) };
}

function main(file: string): void {
  const text = readFileSync(file, 'utf8');
  const { lock, added } = completeLock(JSON.parse(text));
  const host = /"resolved": "(https?:[^"]+)"/.exec(text)?.[1];
  if (host) {
    console.error(`${file} names a registry (${host}): set omit-lockfile-registry-resolved=true in .npmrc.`);
    exit(1);
  }
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${file}: ${added.length} entries added.`);
}

if (import.meta.main) main(argv[2] ?? 'package-lock.json');
