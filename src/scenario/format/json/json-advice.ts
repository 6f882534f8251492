import type { JsonFault } from './json-fault.ts';

/** What stands where a text stops being JSON, and what to write there, in French. */
export interface JsonAdvice {
  readonly found: string;
  readonly advice: string;
}

interface Place {
  readonly before: string;
  readonly after: string;
  readonly fault: JsonFault;
}

type Case = (place: Place) => JsonAdvice | undefined;

const starting =
  (pattern: RegExp, advise: (found: string, place: Place) => string): Case =>
  (place) => {
    const [found] = pattern.exec(place.after) ?? [];
    return found === undefined ? undefined : { found, advice: advise(found, place) };
  };

const DOUBLE = 'les textes et les clés vont entre guillemets droits doubles';
const NO_COMMENT = "JSON n'a pas de commentaires : retirez-le";
const isKey = ({ fault }: Place): boolean => fault.wanted.startsWith('key');

/** The slips that hands and programs make, the most telling first. */
const cases: readonly Case[] = [
  ({ after, fault }) =>
    fault.quoted && after !== ''
      ? {
          found: after.startsWith('\\') ? after.slice(0, 2) : 'une fin de ligne ou un caractère de commande',
          advice: after.startsWith('\\')
            ? 'doublez la barre oblique inverse'
            : 'fermez les guillemets du texte sur sa ligne, ou écrivez « \\n »',
        }
      : undefined,
  ({ after }) =>
    after === ''
      ? {
          found: 'la fin',
          advice: "le document s'arrête avant d'être complet : fermez ses guillemets, accolades et crochets",
        }
      : undefined,
  starting(/^[+-]?(?:NaN|nan|Infinity|inf)\b/, () => 'écrivez un nombre en chiffres, ou retirez la clé'),
  starting(/^(?:undefined|None|NULL|Null|nil|NA)\b/, () => 'écrivez la valeur, ou retirez la clé'),
  starting(/^(?:True|TRUE|False|FALSE)\b/, (found) => `écrivez ${found.toLowerCase()}`),
  starting(/^(?:\/\/|\/\*|#|<!--)/, () => NO_COMMENT),
  starting(/^['‘’“”«»`]/u, () => DOUBLE),
  ({ before, after }) =>
    /^[}\]]/.test(after) && /,\s*$/.test(before)
      ? { found: after.slice(0, 1), advice: 'retirez la virgule qui précède' }
      : undefined,
  (place) =>
    isKey(place) && /\d,$/.test(place.before) && /^\d/.test(place.after)
      ? { found: /^\d+/.exec(place.after)?.[0] ?? '', advice: 'le signe décimal de JSON est un point' }
      : undefined,
  (place) =>
    isKey(place)
      ? starting(/^[\p{L}_$][\p{L}\d_$-]*/u, (found) => `écrivez "${found}", ${DOUBLE}`)(place)
      : undefined,
  starting(/^,/, (_, { fault }) =>
    fault.wanted === 'next' ? 'un seul document est attendu' : 'retirez cette virgule',
  ),
  starting(/^\+\d*/, () => 'retirez le signe « + »'),
  ({ before, after, fault }) =>
    fault.wanted === 'next' && /^\d/.test(after) && /(?:^|[^\d.])0$/.test(before)
      ? {
          found: `0${/^\d+/.exec(after)?.[0] ?? ''}`,
          advice: 'retirez le zéro qui précède, ou écrivez un texte entre guillemets',
        }
      : undefined,
  starting(/^\.\d*/, (_, { before }) =>
    /\d$/.test(before) ? 'écrivez des chiffres après le point' : 'écrivez un zéro avant le point',
  ),
  (place) =>
    place.fault.wanted === 'next' ? starting(/^["{[]/, () => 'une virgule manque avant')(place) : undefined,
  (place) =>
    place.fault.wanted === 'value' ? starting(/^[\p{L}_][\p{L}\d_ ]{0,40}/u, () => DOUBLE)(place) : undefined,
];

/** Characters on both sides of a fault that are looked at. */
const AROUND = 80;

/** What to say of a fault; undefined when nothing is known of it but its place. */
export function adviceOn(text: string, fault: JsonFault): JsonAdvice | undefined {
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
