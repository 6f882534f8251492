import { BREAKS } from './number-reading.ts';

const ONE = /(?:\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:[.,]\d+)?/gu;
/** What may stand between two numbers without being of either. */
const BETWEEN = /^(?: ?[€%])? ?(?:et|ou|à|[;|&-])? ?(?:[€%])?$/iu;

/** Whole digits with spaces between thousands. */
export function inThousands(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/gu, ' ');
}

/**
 * What to say of a text that holds several numbers, or digits that are not grouped by three: the two are told apart only
 * where the digits allow it, and a number is proposed only if it cannot be far from what was meant.
 */
export function severalNumbers(raw: string, text: string): string | undefined {
  const cells = raw.split(BREAKS).filter((cell) => cell.trim() !== '');
  if (cells.length > 1 && cells.every((cell) => /\d/u.test(cell))) return oneOf(cells.length);
  if (cells.length > 1) return `il y a plusieurs cellules. N'en gardez qu'une, celle du nombre.`;
  const body = text.replace(/^(?:[+-] ?|(?:entre|de) )/iu, '');
  const found = body.match(ONE) ?? [];
  if (found.length < 2) return undefined;
  const between = body.split(ONE).slice(1);
  if (between.pop()?.replace(/ ?[€%]$/u, '') !== '' || body.search(ONE) !== 0) return undefined;
  if (!between.every((each) => each !== '' && BETWEEN.test(each))) return undefined;
  const apart = between.some((each) => each !== ' ');
  if (apart || !couldBeOne(found)) return oneOf(found.length);
  return `les chiffres se groupent par trois.${proposal(found)} S'il y a deux nombres, n'en gardez qu'un.`;
}

function oneOf(count: number): string {
  return `il y a ${count === 2 ? 'deux' : count} nombres. N'en gardez qu'un.`;
}

/** Whether spaces could have been misplaced in one number, as when a digit is typed after « 12 000 ». */
function couldBeOne(found: readonly string[]): boolean {
  const [first = '', ...others] = found;
  const decimalsEarly = found.slice(0, -1).some((each) => /[.,]/u.test(each));
  return !decimalsEarly && !/^\d{4}/u.test(first) && !others.some((each) => each.includes(' '));
}

function proposal(found: readonly string[]): string {
  const joined = found.join('').replaceAll(' ', '');
  const most = Math.max(...found.map((each) => Number(each.replaceAll(' ', '').replace(',', '.'))));
  const [whole = '', decimals] = joined.split(/[.,]/u);
  if (Number(whole) > 100 * most) return '';
  return ` Écrivez par exemple ${inThousands(whole)}${decimals === undefined ? '' : `,${decimals}`}.`;
}
