import { csvDemonstrationPatients } from '../../../src/population/invented/invented-patients.ts';

/** Invented patients that are drawn; a longer file has them again, under other ids. */
const DRAWN = 10_000;

/** A file of so many invented patients, tens of thousands, piece by piece. */
export function* manyPatients(rows: number): Generator<string> {
  const [header = '', ...lines] = csvDemonstrationPatients({ patients: DRAWN }).split('\r\n');
  const body = `${lines.join('\n').trimEnd()}\n`;
  yield `${header}\n`;
  for (let rank = 0; rank < rows / DRAWN; rank++) yield body.replaceAll('INVENTE-', `INVENTE-${rank}-`);
}
