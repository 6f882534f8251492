/** The last part of `npm run coverage`: the table by layer of what the unit tests run. */
import { readFileSync } from 'node:fs';
import { cwd } from 'node:process';

const measures = ['lines', 'branches', 'functions'] as const;

type Counts = {
  readonly [M in (typeof measures)[number]]: { readonly total: number; readonly covered: number };
};

const report: Readonly<Record<string, Counts>> = JSON.parse(
  readFileSync('test-results/coverage/coverage-summary.json', 'utf8'),
);

/** `src/formula/read/exact.ts` is of « formula », `src/site.ts` of « src ». */
function layerOf(path: string): string {
  const [, layer = '', ...rest] = path.slice(cwd().length + 1).split(/[\\/]/);
  return rest.length === 0 ? 'src' : layer;
}

function row(layer: string, files: readonly Counts[]): string {
  const cells = measures.map((measure) => {
    const [total, covered] = (['total', 'covered'] as const).map((part) =>
      files.reduce((sum, file) => sum + file[measure][part], 0),
    ) as [number, number];
    return total === 0 ? '–'.padStart(9) : `${((100 * covered) / total).toFixed(1)} %`.padStart(9);
  });
  return `${layer.padEnd(12)}${cells.join(' ')}`;
}

const layers = Map.groupBy(
  Object.entries(report).filter(([path]) => path !== 'total'),
  ([path]) => layerOf(path),
);
console.log(`${'layer'.padEnd(12)}${measures.map((measure) => measure.padStart(9)).join(' ')}`);
for (const [layer, files] of [...layers].toSorted())
  console.log(
    row(
      layer,
      files.map(([, counts]) => counts),
    ),
  );
console.log(row('all', report['total'] === undefined ? [] : [report['total']]));
