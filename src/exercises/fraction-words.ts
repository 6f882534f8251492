import { Decimal } from 'decimal.js';

const COUNTS: Readonly<Record<string, number>> = { deux: 2, trois: 3, quatre: 4, cinq: 5 };

/** What a share is called, by what it is one over; a multiple, by what it is times. */
const PARTS: Readonly<Record<string, readonly [numerator: number, denominator: number]>> = {
  moitie: [1, 2],
  demi: [1, 2],
  tiers: [1, 3],
  quart: [1, 4],
  cinquieme: [1, 5],
  sixieme: [1, 6],
  dixieme: [1, 10],
  double: [2, 1],
  triple: [3, 1],
};

const WRITTEN = new RegExp(
  `^(?:(?:l[ae]|une?|${Object.keys(COUNTS).join('|')}) )?(${Object.keys(PARTS).join('|')})s?(?: d(?:e|u|es|') ?.*)?[.!]?$`,
);

/** « la moitié », « deux tiers », « le double de l'écart »: how many times a whole, or undefined where a text says no such thing. */
export function readFractionWords(text: string): Decimal | undefined {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\s+/g, ' ')
    .replaceAll('’', "'")
    .trim()
    .toLowerCase();
  const part = PARTS[WRITTEN.exec(plain)?.[1] ?? ''];
  const count = COUNTS[plain.split(' ')[0] ?? ''] ?? 1;
  return part && new Decimal(part[0]).times(count).div(part[1]);
}
