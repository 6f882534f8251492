import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/* LibreOffice as a program that recalculates workbooks, without a window. */

const said = (command: string, args: readonly string[]): string | undefined => {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
};

/** « 7.4.7.2 »; installs LibreOffice where it is not, with apt. Throws in words where that cannot be. */
export function officeVersion(): string {
  const version = () => /LibreOffice (\S+)/.exec(said('soffice', ['--version']) ?? '')?.[1];
  const found = version();
  if (found !== undefined) return found;
  if (said('apt-get', ['--version']) === undefined)
    throw new Error('LibreOffice is not installed, and there is no apt-get to install it with: install it.');
  process.stdout.write('LibreOffice is not installed: installing it with apt-get.\n');
  const apt = (args: readonly string[]) =>
    spawnSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt(['update', '-qq']);
  apt(['install', '-y', '-qq', '--no-install-recommends', 'libreoffice-calc']);
  const installed = version();
  if (installed === undefined) throw new Error('apt-get did not install LibreOffice: it may need root.');
  return installed;
}

/** Without it, a value that stands beside a formula is taken as it is. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** The files of some workbooks, by name, once LibreOffice has opened, recalculated and saved them. */
export function recalculatedFiles(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'ipep-tableur-'));
  try {
    const [profile, out] = [join(folder, 'profile'), join(folder, 'out')];
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const paths = [...files].map(([name, bytes]) => {
      const path = join(folder, `${name}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const own = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const { status, stderr } = spawnSync(
      'soffice',
      [own, '--headless', '--convert-to', 'xlsx', '--outdir', out, ...paths],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`);
    return new Map([...files.keys()].map((name) => [name, readFileSync(join(out, `${name}.xlsx`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
