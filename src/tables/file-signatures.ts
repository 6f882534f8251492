import type { TableRefusal } from './table.ts';
import { refuseTable } from './table-faults.ts';

const TO_DO = 'choisissez Enregistrer sous, format CSV, puis importez ce fichier.';

/** First bytes of files that are often given for a CSV, and what to say of them. */
const signatures: readonly { readonly octets: readonly number[]; readonly message: string }[] = [
  {
    octets: [0x50, 0x4b, 0x03, 0x04],
    message: `Ce fichier est un classeur de tableur (.xlsx ou .ods), pas un CSV : dans votre tableur, ${TO_DO}`,
  },
  {
    octets: [0xd0, 0xcf, 0x11, 0xe0],
    message: `Ce fichier est un classeur de tableur (.xls), pas un CSV : dans votre tableur, ${TO_DO}`,
  },
  {
    octets: [0x25, 0x50, 0x44, 0x46],
    message: `Ce fichier est un PDF, pas un CSV : ouvrez le tableau d'origine dans un tableur, ${TO_DO}`,
  },
];

/**
 * Takes the bytes of a file as they come, and refuses it once its first ones are those of a workbook or of a PDF. None
 * of these has a line end there: no header can have been read before.
 */
export function createGuard(): (octets: Uint8Array) => TableRefusal | undefined {
  let candidates = signatures;
  let inputRead = 0;
  return (octets) => {
    for (const octet of octets) {
      if (candidates.length === 0) return undefined;
      candidates = candidates.filter((each) => each.octets[inputRead] === octet);
      inputRead += 1;
      const wholeOne = candidates.find((each) => each.octets.length === inputRead);
      if (wholeOne !== undefined) return refuseTable('pas-un-csv', wholeOne.message);
    }
    return undefined;
  };
}
