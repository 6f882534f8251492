/**
 * `npm run bench -- --stream`: what a stream of scenarios takes, by each reader, beside parsing and writing its lines. Writes
 * what the page /mesures/ shows, `content/flux/lecteurs.json`.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import {
  bounds,
  EXACT_BEFORE,
  GROUPEMENTS,
  LINES,
  PORTFOLIOS,
  type StreamMeasures,
  streamMeasures,
} from './measures.ts';

const OUT = 'content/flux/lecteurs.json';
const three = (value: number): number => Number(value.toPrecision(3));

function say(what: string, seconds: number, ratio: string, held?: boolean): void {
  const verdict = held === undefined ? '' : held ? 'held' : 'MISSED';
  console.log(`${what.padEnd(48)}${seconds.toFixed(3).padStart(9)} s   ${ratio} ${verdict}`);
}

/** Prints the measures beside their bounds. */
export function tellStream({ json, colonnes, exact, portefeuilles }: StreamMeasures): void {
  const [fast, slow, before] = [colonnes / json, exact / json, exact / json / EXACT_BEFORE];
  const each = (portefeuilles * 1000) / PORTFOLIOS;
  console.log(`A stream of ${LINES} scenarios of one groupement, user seconds:`);
  say('JSON.parse and JSON.stringify of the lines', json, '× 1');
  say(
    'calculer --lecteur colonnes',
    colonnes,
    `× ${fast.toFixed(2)}   ≤ ${bounds.colonnes}`,
    fast <= bounds.colonnes,
  );
  say('calculer', exact, `× ${slow.toFixed(2)}   above the columns reader`, exact > colonnes);
  say('… to what it was', exact, `× ${before.toFixed(2)}   ≤ ${bounds.exact}`, before <= bounds.exact);
  say(
    `${PORTFOLIOS} portfolios of ${GROUPEMENTS}, colonnes`,
    portefeuilles,
    `${each.toFixed(2)} ms each   ≤ ${bounds.portefeuille}`,
    each <= bounds.portefeuille,
  );
}

export async function reportStream(): Promise<void> {
  const [load = 0] = loadavg();
  const measures = await streamMeasures();
  tellStream(measures);
  const measured = {
    date: new Date().toISOString().slice(0, 10),
    machine: {
      processeur: cpus()[0]?.model.trim() ?? '',
      coeurs: availableParallelism(),
      node: process.version,
      charge: three(load),
    },
    bornes: bounds,
    lignes: LINES,
    portefeuilles: PORTFOLIOS,
    groupements: GROUPEMENTS,
    exactAvant: EXACT_BEFORE,
    secondes: {
      json: three(measures.json),
      colonnes: three(measures.colonnes),
      exact: three(measures.exact),
      portefeuilles: three(measures.portefeuilles),
    },
  };
  writeFileSync(OUT, `${JSON.stringify(measured, null, 2)}\n`);
  console.log(`\n${OUT} is written.`);
}
