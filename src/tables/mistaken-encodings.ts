import type { Coding, MisreadText, TextFault } from './cell-fault.ts';
import { excerpt } from './excerpts.ts';

/* Texts that were read in another encoding than theirs, here or in a program before. */

/** What stands in the place of bytes that are of another encoding than the rest of the file. */
const LOST = '\ufffd';

type Table = readonly string[];

const octets = Uint8Array.from({ length: 256 }, (_, octet) => octet);
const tableOf = (etiquette: string): Table => [...new TextDecoder(etiquette).decode(octets)];
const ascii = [...new TextDecoder().decode(octets.subarray(0, 128))];

const cp850: Table = [
  ...ascii,
  ...'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸¨·¹³²■\u00a0',
];

/** What a text was read as, by sign, and what it was written in. */
interface Reading {
  readonly since: ReadonlyMap<string, number>;
  readonly toward: (octets: Uint8Array) => string;
  readonly coding: Coding;
}

/** What a text was read as, and what it was written in; the likeliest first. */
function makeReadings(): Reading[] {
  const windows = tableOf('windows-1252');
  const mac = tableOf('macintosh');
  const within = (table: Table) => (inputRead: Uint8Array) =>
    [...inputRead].map((octet) => table[octet]).join('');
  const utf8 = (inputRead: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(inputRead);
  return [
    { since: inverse(windows), toward: utf8, coding: 'utf-8' },
    { since: inverse(mac), toward: utf8, coding: 'utf-8' },
    { since: inverse(cp850), toward: utf8, coding: 'utf-8' },
    { since: inverse(windows), toward: within(mac), coding: 'mac' },
    { since: inverse(windows), toward: within(cp850), coding: 'dos' },
    { since: inverse(mac), toward: within(windows), coding: 'windows' },
    { since: inverse(cp850), toward: within(windows), coding: 'windows' },
  ];
}

const inverse = (table: Table) => new Map(table.map((sign, octet) => [sign, octet]));

let lectures: readonly Reading[] | undefined;

/** The other readings of a text that is not ASCII alone. */
export function reread(texte: string): MisreadText[] {
  if (/^\p{ASCII}*$/u.test(texte)) return [];
  lectures ??= makeReadings();
  return lectures.flatMap(({ since, toward, coding }) => {
    const inputRead = [...texte].map((sign) => since.get(sign));
    if (!inputRead.every((octet) => octet !== undefined)) return [];
    try {
      return [{ coding, rereadText: toward(Uint8Array.from(inputRead)) }];
    } catch {
      return [];
    }
  });
}

const accents = 'éèêàùçâîôû';
/** What French texts have beyond ASCII. */
const french = /^[\p{ASCII}éèêëàâäçîïôöùûüÿœæÉÈÊËÀÂÄÇÎÏÔÖÙÛÜŸŒÆ«»’–—…€°\u00a0\u202f]*$/u;

/**
 * In which encoding a text seems to have been written, when it is not the one that it was read in: it is then `lisible`,
 * or has no longer a character that French has not. Undefined when nothing says so.
 */
export function suspect(texte: string, isLegible: (rereadText: string) => boolean): MisreadText | undefined {
  const possibles = reread(texte);
  const readout = possibles.find(({ rereadText }) => isLegible(rereadText));
  if (readout !== undefined || french.test(texte)) return readout;
  const usualCount = ({ rereadText }: MisreadText): number =>
    [...rereadText].filter((sign) => accents.includes(sign)).length;
  return possibles
    .filter(({ rereadText }) => french.test(rereadText))
    .reduce<MisreadText | undefined>(
      (bestOne, autre) =>
        bestOne === undefined || usualCount(autre) > usualCount(bestOne) ? autre : bestOne,
      undefined,
    );
}

/**
 * The fault of a cell, when its encoding is the reason; `lisible` tells whether its column takes a text. Where it
 * takes no `mots`, nothing else tells: « £ » is of no number, and of no other encoding.
 */
export function codingFault(
  cellule: string,
  isLegible: (rereadText: string) => boolean,
  words = true,
): TextFault | undefined {
  if (cellule.includes(LOST)) return { code: 'mixed-encodings' };
  const soupcon = words
    ? suspect(cellule, isLegible)
    : reread(cellule).find(({ rereadText }) => isLegible(rereadText));
  return soupcon && { code: 'encoding', received: { ...soupcon, rereadText: excerpt(soupcon.rereadText) } };
}

/** Whether a text has no character that French has not. */
export const isFrench = (texte: string): boolean => french.test(texte);

/** A text of no encoding that French programs write: Windows-1252 has no such characters. */
export const isUndecipherable = (texte: string): boolean => /[\ufffd\u0080-\u009f]/.test(texte);
