import { excerpt } from '../../tables/excerpts.ts';
import { decisions } from './attribution-codes.ts';
import type { DecisionRead } from './patients-table.ts';

/** What became of each line, in some bytes a line. */
export interface Register {
  add(row: number, id: string, code: number): void;
  readonly nombre: number;
  read(rank: number): DecisionRead;
}

/** Bytes that an id takes at most, once cut at 120 characters. */
const OCTETS_ID = 4 * 121;

/** Code units under which an id has no more characters than that. */
const SHORT = 120;

const encoder = new TextEncoder();

/** Arrays that double when they are full. */
export function createRegister(): Register {
  let number = 0;
  let codes = new Uint8Array(1024);
  let lignes = new Uint32Array(1024);
  /** Where each id ends among the bytes. */
  let ends = new Uint32Array(1024);
  let octets = new Uint8Array(16_384);
  let end = 0;

  const doubleSize = (): void => {
    codes = enlarge(codes, new Uint8Array(2 * number));
    lignes = enlarge(lignes, new Uint32Array(2 * number));
    ends = enlarge(ends, new Uint32Array(2 * number));
  };

  return {
    add(row, id, code) {
      if (number === codes.length) doubleSize();
      if (octets.length - end < OCTETS_ID) octets = enlarge(octets, new Uint8Array(2 * octets.length));
      end += encoder.encodeInto(id.length <= SHORT ? id : excerpt(id), octets.subarray(end)).written;
      codes[number] = code;
      lignes[number] = row;
      ends[number] = end;
      number += 1;
    },
    get nombre() {
      return number;
    },
    read(rank) {
      const id = octets.subarray(rank === 0 ? 0 : ends[rank - 1], ends[rank]);
      const decision = decisions[codes[rank] ?? -1];
      if (decision === undefined || rank >= number) throw new RangeError(`no line of rank ${rank}`);
      return { row: lignes[rank] ?? 0, id: new TextDecoder().decode(id), decision };
    },
  };
}

function enlarge<T extends { set(autre: T): void }>(avant: T, apres: T): T {
  apres.set(avant);
  return apres;
}
