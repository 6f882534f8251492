import type { TableFault } from './table-fault.ts';

type FileFault = Extract<TableFault, { code: 'not-csv' }>;

/** First bytes of files that are often given for a CSV. */
const signatures: readonly {
  readonly octets: readonly number[];
  readonly received: FileFault['received'];
}[] = [
  { octets: [0x50, 0x4b, 0x03, 0x04], received: 'workbook' },
  { octets: [0xd0, 0xcf, 0x11, 0xe0], received: 'old-workbook' },
  { octets: [0x25, 0x50, 0x44, 0x46], received: 'pdf' },
  { octets: [0x50, 0x41, 0x52, 0x31], received: 'parquet' },
];

/**
 * Takes the bytes of a file as they come, and refuses it once its first ones are those of a workbook or of a PDF. None
 * of these has a line end there: no header can have been read before.
 */
export function createGuard(): (octets: Uint8Array) => FileFault | undefined {
  let candidates = signatures;
  let inputRead = 0;
  return (octets) => {
    for (const octet of octets) {
      if (candidates.length === 0) return undefined;
      candidates = candidates.filter((each) => each.octets[inputRead] === octet);
      inputRead += 1;
      const wholeOne = candidates.find((each) => each.octets.length === inputRead);
      if (wholeOne !== undefined) return { code: 'not-csv', received: wholeOne.received };
    }
    return undefined;
  };
}
