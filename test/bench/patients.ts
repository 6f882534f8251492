import { Worker } from 'node:worker_threads';
import Papa from 'papaparse';
import { type ImportationPatients, importPatients } from '../../src/population/patients/patients-import.ts';
import { tableFaultWords } from '../../src/tables/table-fault-words.ts';
import { manyPatients } from '../population/patients/many.ts';
import { type Measure, measure } from './measure.ts';

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function imported(bytes: Uint8Array): Promise<ImportationPatients> {
  const result = await importPatients(whole(bytes));
  if (!result.ok) throw new Error(tableFaultWords(result.fault));
  return result;
}

/** The mean spending as one would write it by hand, in doubles, over what papaparse gives. */
function plainMean([header = [], ...rows]: readonly string[][]): number {
  const at = (name: string): number => header.indexOf(name);
  const number = (cells: readonly string[], name: string): number =>
    Number(cells[at(name)]?.replace(',', '.'));
  const kept = rows.filter((cells) => {
    const flag = (name: string): boolean => number(cells, name) === 1;
    if (cells.length < 2 || flag('ame')) return false;
    const first = flag('medecin_traitant_du_groupement') && number(cells, 'remboursements') >= 1;
    return first || (number(cells, 'age') < 16 && number(cells, 'consultations_groupement') >= 2);
  });
  const counted = ['soins_de_ville', 'medicaments', 'hopital_public', 'hopital_prive'];
  const sum = kept.reduce(
    (total, cells) => total + counted.reduce((costs, name) => costs + number(cells, name), 0),
    0,
  );
  return sum / kept.length;
}

const parse = (bytes: Uint8Array): string[][] =>
  Papa.parse<string[]>(new TextDecoder().decode(bytes), { delimiter: ';' }).data;

/** A table of patients parsed, attributed and averaged, beside papaparse alone. */
export async function patientsMeasures(rows: number): Promise<Measure[]> {
  const bytes = new TextEncoder().encode([...manyPatients(rows)].join(''));
  const sample = bytes.subarray(0, bytes.indexOf(10, 1_000_000) + 1);
  const gap = Math.abs(Number((await imported(sample)).depenseReelle) - plainMean(parse(sample)));
  if (!(gap < 1e-6)) throw new Error(`the plain mean is ${gap} away`);
  return measure(
    [
      { name: 'papaparse alone', rows, run: () => parse(bytes) },
      { name: 'parse, attribute and average', rows, run: () => imported(bytes) },
    ],
    5,
    1,
  );
}

/** The most that a worker's heap holds while it imports so many patients, in MB, buffers included. */
export async function patientsHeap(rows: number): Promise<number> {
  const tasks = new URL('../../src/workers/patients/tasks.ts', import.meta.url).href;
  const code = `
    const { parentPort, workerData } = require('node:worker_threads');
    const { getHeapStatistics } = require('node:v8');
    let most = 0;
    const look = () => {
      const { used_heap_size, external_memory } = getHeapStatistics();
      most = Math.max(most, used_heap_size + external_memory);
    };
    setInterval(look, 10);
    import(${JSON.stringify(tasks)})
      .then(({ createTasks }) => createTasks().importFile(workerData, look))
      .then(({ result }) => (look(), parentPort.postMessage({ most, lignes: result.lignes })));`;
  const worker = new Worker(code, { eval: true, workerData: new Blob([...manyPatients(rows)]) });
  const { most, lignes } = await new Promise<{ most: number; lignes: number }>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  }).finally(() => worker.terminate());
  if (lignes !== rows) throw new Error(`${lignes} lines were read of ${rows}`);
  return most / 1e6;
}
