import { creerDecodeur } from './decoder.ts';
import { creerGardien } from './file-signatures.ts';
import { creerUnificateur } from './line-ends.ts';
import { creerLecteur } from './record-reader.ts';
import type { OptionsTable, RefusTable, TableLue } from './table.ts';

/** Bytes taken at a time: what comes in larger pieces is cut, for the event loop to have its turn. */
const MORCEAU = 1 << 18;

/** Milliseconds of work after which the event loop has its turn, for a message that cancels to be heard. */
const TOUR = 25;

/**
 * Reads a table from bytes that follow each other, record by record, in bounded memory: any of the encodings, line ends
 * and separators that French spreadsheets write. Gives the header, or why the table is refused; what `surLigne` was
 * told before a refusal is to be dropped. Rejects with the signal's reason, and when the bytes cannot be read.
 */
export async function lireTable(
  octets: AsyncIterable<Uint8Array>,
  options: OptionsTable,
): Promise<TableLue | RefusTable> {
  const { signal, surProgres } = options;
  const decodeur = creerDecodeur();
  const unifier = creerUnificateur();
  const lecteur = creerLecteur(options);
  const garder = creerGardien();
  let lus = 0;
  let tour = performance.now();
  for await (const piece of octets)
    for (const morceau of morceaux(piece)) {
      signal?.throwIfAborted();
      const refus = garder(morceau) ?? lecteur.ajouter(unifier(decodeur.lire(morceau)));
      if (refus !== undefined) return refus;
      lus += morceau.length;
      surProgres?.(lus);
      if (performance.now() - tour < TOUR) continue;
      await new Promise((suite) => setTimeout(suite));
      tour = performance.now();
    }
  signal?.throwIfAborted();
  const issue = lecteur.finir(unifier(decodeur.fin()));
  return issue.ok ? { ...issue, encodage: decodeur.encodage } : issue;
}

function* morceaux(piece: Uint8Array): Generator<Uint8Array> {
  for (let depuis = 0; depuis < piece.length; depuis += MORCEAU)
    yield piece.subarray(depuis, depuis + MORCEAU);
}
