import type { JsonAdvice } from './broken-json.ts';
import type { JsonFault } from './json-fault.ts';

/** What stands where a text stops being JSON, unless it is an end, and what to write there. */
export interface KnownFault {
  readonly found: string | undefined;
  readonly advice: JsonAdvice;
}

interface Place {
  readonly before: string;
  readonly after: string;
  readonly fault: JsonFault;
}

type Case = (place: Place) => KnownFault | undefined;

const starting =
  (pattern: RegExp, advice: JsonAdvice | ((place: Place) => JsonAdvice)): Case =>
  (place) => {
    const [found] = pattern.exec(place.after) ?? [];
    if (found === undefined) return undefined;
    return { found, advice: typeof advice === 'string' ? advice : advice(place) };
  };

const isKey = ({ fault }: Place): boolean => fault.wanted.startsWith('key');

/** The slips that hands and programs make, the most telling first. */
const cases: readonly Case[] = [
  ({ after, fault }) => {
    if (!fault.quoted || after === '') return undefined;
    return after.startsWith('\\')
      ? { found: after.slice(0, 2), advice: 'double-backslash' }
      : { found: undefined, advice: 'close-text' };
  },
  ({ after }) => (after === '' ? { found: undefined, advice: 'close-document' } : undefined),
  starting(/^[+-]?(?:NaN|nan|Infinity|inf)\b/, 'digits'),
  starting(/^(?:undefined|None|NULL|Null|nil|NA)\b/, 'value'),
  starting(/^(?:True|TRUE|False|FALSE)\b/, 'lower-case'),
  starting(/^(?:\/\/|\/\*|#|<!--)/, 'no-comment'),
  starting(/^['‘’“”«»`]/u, 'straight-quotes'),
  ({ before, after }) =>
    /^[}\]]/.test(after) && /,\s*$/.test(before)
      ? { found: after.slice(0, 1), advice: 'comma-before' }
      : undefined,
  (place) =>
    isKey(place) && /\d,$/.test(place.before) && /^\d/.test(place.after)
      ? { found: /^\d+/.exec(place.after)?.[0] ?? '', advice: 'decimal-point' }
      : undefined,
  (place) => (isKey(place) ? starting(/^[\p{L}_$][\p{L}\d_$-]*/u, 'quoted-key')(place) : undefined),
  starting(/^,/, ({ fault }) => (fault.wanted === 'next' ? 'one-document' : 'comma')),
  starting(/^\+\d*/, 'plus'),
  ({ before, after, fault }) =>
    fault.wanted === 'next' && /^\d/.test(after) && /(?:^|[^\d.])0$/.test(before)
      ? { found: `0${/^\d+/.exec(after)?.[0] ?? ''}`, advice: 'leading-zero' }
      : undefined,
  starting(/^\.\d*/, ({ before }) => (/\d$/.test(before) ? 'digits-after-point' : 'zero-before-point')),
  (place) => (place.fault.wanted === 'next' ? starting(/^["{[]/, 'missing-comma')(place) : undefined),
  (place) =>
    place.fault.wanted === 'value'
      ? starting(/^[\p{L}_][\p{L}\d_ ]{0,40}/u, 'straight-quotes')(place)
      : undefined,
];

/** Characters on both sides of a fault that are looked at. */
const AROUND = 80;

/** What is known of a fault; undefined when nothing is known of it but its place. */
export function adviceOn(text: string, fault: JsonFault): KnownFault | undefined {
  const { place } = fault;
  const around = {
    before: text.slice(Math.max(0, place - AROUND), place),
    after: text.slice(place, place + AROUND),
    fault,
  };
  for (const each of cases) {
    const advice = each(around);
    if (advice !== undefined) return advice;
  }
  return undefined;
}
