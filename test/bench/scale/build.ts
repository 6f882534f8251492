import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { env, execPath } from 'node:process';
import { type Point, rounded } from './point.ts';

const PAGES = [10, 50, 100, 200, 500];

/** The pages of rules that show the example's scenario, over and over, in place of the site's own pages. */
const page = `---
import { estDuScenario, pagesDeRegles } from '../cahier/pages.ts';
import { allWords } from '../components/page-words.ts';

export async function getStaticPaths() {
  const words = await allWords();
  const entries = pagesDeRegles.filter(estDuScenario).map(({ id }) => words[id]);
  const count = Number(import.meta.env.ECHELLE ?? process.env.ECHELLE);
  return Array.from({ length: count }, (_, n) => ({
    params: { n: String(n) },
    props: { entry: entries[n % entries.length] },
  }));
}

const pages = import.meta.glob('../rule-pages/*/page.astro', { eager: true });
const { entry } = Astro.props;
const Page = pages[\`../rule-pages/\${entry.id}/page.astro\`].default;
---

<Page entry={entry} />
`;

/** Says on its last line how much memory the build took, in kB. */
const memory = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => console.log('kB ' + process.resourceUsage().maxRSS))",
)}`;

/** A copy of the project whose only pages are these; inside the project, for its packages. */
function copy(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = ['src', 'content', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'];
  for (const file of files) cpSync(file, join(folder, file), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  rmSync(join(folder, 'src/pages'), { recursive: true });
  mkdirSync(join(folder, 'src/pages'));
  writeFileSync(join(folder, 'src/pages/[n].astro'), page);
}

/** Builds so many pages, from nothing; resolves to what the build said. */
function build(folder: string, pages: number): Promise<string> {
  const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  const child = spawn(execPath, ['--import', memory, astro, 'build'], {
    cwd: folder,
    env: { ...env, ECHELLE: String(pages), BASE: '/', OUT: 'dist', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  return new Promise((done, fail) =>
    child.on('close', (code) => (code === 0 ? done(said) : fail(new Error(said)))),
  );
}

/** The time and memory of a build, by number of pages. */
export async function buildScale(sizes: readonly number[] = PAGES): Promise<Point[]> {
  const folder = resolve('test-results/echelle');
  const points: Point[] = [];
  copy(folder);
  for (const size of sizes) {
    const start = performance.now();
    const said = await build(folder, size);
    const secondes = rounded((performance.now() - start) / 1000);
    if (!said.includes(`${size} page(s) built`)) throw new Error(`not ${size} pages:\n${said}`);
    const kilobytes = Math.max(...[...said.matchAll(/^kB (\d+)$/gm)].map(([, text]) => Number(text)));
    points.push({ taille: size, secondes, memoire: rounded((kilobytes * 1024) / 1e6) });
  }
  rmSync(folder, { recursive: true });
  return points;
}
