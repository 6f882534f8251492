/**
 * `npm run bench -- --scale`: how time and memory grow, of the columns reader with its rows, of a portfolio with its
 * groupements, of the build with its pages. Writes what the page /mesures/ shows, `content/mesures/echelle.json`.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildScale } from './build.ts';
import type { Point } from './point.ts';

const OUT = 'content/mesures/echelle.json';
const sizes = {
  columns: [1e3, 1e4, 1e5, 1e6, 1e7],
  portfolio: [1, 3, 10, 28, 100, 300, 1000],
};

function one(kind: keyof typeof sizes, size: number): Point {
  const child = fileURLToPath(new URL('./child.ts', import.meta.url));
  return JSON.parse(execFileSync(execPath, [child, kind, String(size)], { encoding: 'utf8' }));
}

/** One line a point, and how many times longer each takes than the one before, for how many times more. */
function say(name: string, points: readonly Point[]): void {
  console.log(`\n${name}`);
  points.forEach(({ taille: size, secondes, memoire: memory, colonnes: columns }, rank) => {
    const before = points[rank - 1];
    const growth = before
      ? `size × ${(size / before.taille).toFixed(1)}, time × ${(secondes / before.secondes).toFixed(1)}`
      : '';
    const columnsText = columns === undefined ? '' : ` (columns ${columns} MB)`;
    console.log(`${String(size).padStart(10)}  ${secondes} s  ${memory} MB${columnsText}  ${growth}`);
  });
}

/** Growth in proportion, with what caches cost; and no memory but the columns, with what the engine itself needs. */
function judgeColumns(points: readonly Point[]): void {
  const at = (wanted: number) => points.find(({ taille: size }) => size === wanted);
  const [small, large] = [at(1e5), at(1e7)];
  if (small === undefined || large === undefined) throw new Error('a size was not measured');
  const perRow = large.secondes / large.taille / (small.secondes / small.taille);
  const beyond = large.memoire - (large.colonnes ?? 0);
  console.log(`a row of 10⁷ / a row of 10⁵: × ${perRow.toFixed(2)}   ≤ 2 ${perRow <= 2 ? 'held' : 'MISSED'}`);
  console.log(
    `memory beyond the columns: ${beyond.toFixed(0)} MB   ≤ 50 ${beyond <= 50 ? 'held' : 'MISSED'}`,
  );
}

export async function reportScale(): Promise<void> {
  const [cpu] = cpus();
  const machine = {
    processeur: cpu?.model.trim() ?? '',
    coeurs: availableParallelism(),
    node: process.version,
  };
  const columns = sizes.columns.map((size) => one('columns', size));
  say('Columns reader, rows of the phase-3 chain', columns);
  judgeColumns(columns);
  const portefeuille = sizes.portfolio.map((size) => one('portfolio', size));
  say('Exact reader, groupements of a portfolio', portefeuille);
  const construction = await buildScale();
  say('Build, pages of rules', construction);
  const date = new Date().toISOString().slice(0, 10);
  const measured = { date, machine, colonnes: columns, portefeuille, construction };
  writeFileSync(OUT, `${JSON.stringify(measured, null, 2)}\n`);
  console.log(`\n${OUT} is written.`);
}
