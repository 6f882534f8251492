import { compare, isWhole, type Rational, rational } from './rational.ts';

/*
 * What a valid `ipep-scenario/1` document is, written again from the rules, without any of the site's code: it says yes
 * or no, not where. A JSON text read by `parsed` is judged by `isValid`.
 */

/** A number of a JSON text, as it was written. */
class Literal {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Source = { readonly source?: string } | undefined;

/** Reads a JSON text, its numbers kept as written; undefined when it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text, (_key, value, context?: Source) =>
      typeof value === 'number' ? new Literal(context?.source ?? String(value)) : value,
    );
  } catch {
    return undefined;
  }
}

/** The longest number, in plain digits. */
const LONGEST = 60;

/** Plain digits of a JSON number; undefined for one that is too long. */
function plain(literal: string): string | undefined {
  const [, sign = '', whole = '', decimals = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(literal) ?? [];
  const digits = whole + decimals;
  if (/^0*$/.test(digits)) return '0';
  const point = whole.length + Number(exponent);
  if (Math.abs(point) > 20 * LONGEST) return undefined;
  const padded = digits.padStart(digits.length + Math.max(0, 1 - point), '0');
  const at = Math.max(1, point);
  const text = `${padded.padEnd(at, '0').slice(0, at)}.${padded.slice(at)}`
    .replace(/^0+(?=\d)/, '')
    .replace(/(\.\d*[1-9])0+$|\.0*$/, '$1');
  return text.length > LONGEST ? undefined : sign + text;
}

/** A number as a document may write it. */
function numberOf(value: unknown, fraction = false): Rational | undefined {
  if (value instanceof Literal) {
    const text = plain(value.text);
    return text === undefined ? undefined : rational(text);
  }
  if (typeof value !== 'string' || value.length > LONGEST) return undefined;
  return !fraction && value.includes('/') ? undefined : rational(value);
}

type Test = (value: unknown) => boolean;

const read = (text: string): Rational => rational(text) ?? { above: 0n, below: 1n };

/** « [0, 10] », « (0, 10] » and so on; « int » for whole numbers; an empty end has no bound. */
function within(interval: string, fraction = false): Test {
  const [, open, low = '', high = '', close, whole] = /^([[(])(.*),(.*)([\])])( int)?$/.exec(interval) ?? [];
  return (value) => {
    const number = numberOf(value, fraction);
    if (number === undefined || (whole && !isWhole(number))) return false;
    const above = low === '' || compare(number, read(low)) >= (open === '(' ? 1 : 0);
    return above && (high === '' || compare(number, read(high)) <= (close === ')' ? -1 : 0));
  };
}

const ratio = '[0,1]';
const weight = '(0,1000]';
const money = '[0,10000000]';

/** The bounds of the parameters, and their values when they are not given. */
const parameters: Readonly<Record<string, readonly [interval: string, byDefault: string]>> = {
  seuilPatients: ['[0,10000000] int', '5000'],
  tunnel: ['[0,1)', '0.05'],
  coefficientEcart: [ratio, '1/3'],
  coefficientPartage: [ratio, '0.5'],
  plafondGroupement: [ratio, '0.02'],
  plafondNational: [ratio, '0.01'],
  modulationMaximale: [ratio, '0.2'],
  bonusExperienceIntermediaire: ['[0,100]', '10'],
  bonusExperienceCible: ['[0,100]', '20'],
  poidsSoclesSeuls: [weight, '100'],
  poidsSoclesAvecCarte: [weight, '80'],
  poidsCarte: [weight, '20'],
  partObjectifIntermediaire: [ratio, '0.5'],
  plancherDegradation: ['[-1,0]', '-0.5'],
  quotePartQualite: [ratio, '1/300'],
  creditsForfait: [money, '325000/3'],
  creditsMinimum: [money, '30000'],
  creditsMaximum: [money, '130000'],
  partTailleMinimale: [ratio, '0.5'],
  appreciationMaximale: [ratio, '0.2'],
  taillePlancher: ['[0,] int', '5000'],
  taillePlafond: ['[,]', '50000'],
};

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Literal);

/** An object with exactly some keys; those that may be absent are after « ? ». */
function shape(tests: Readonly<Record<string, Test>>, optional: Readonly<Record<string, Test>> = {}): Test {
  return (value) =>
    isObject(value) &&
    Object.entries(tests).every(([key, test]) => Object.hasOwn(value, key) && test(value[key])) &&
    Object.entries(value).every(([key, each]) => {
      if (Object.hasOwn(tests, key)) return true;
      return Object.hasOwn(optional, key) && (optional[key]?.(each) ?? false);
    });
}

const word =
  (...words: readonly string[]): Test =>
  (value) =>
    typeof value === 'string' && words.includes(value);

const all =
  (...tests: readonly Test[]): Test =>
  (value) =>
    tests.every((test) => test(value));

const either =
  (...tests: readonly Test[]): Test =>
  (value) =>
    tests.some((test) => test(value));

const list =
  (min: number, max: number, test: (value: unknown, rank: number) => boolean): Test =>
  (value) =>
    Array.isArray(value) && value.length >= min && value.length <= max && value.every(test);

const distinct =
  (key: (value: Fields) => unknown): Test =>
  (value) =>
    Array.isArray(value) && new Set(value.map((each) => key(each as Fields))).size === value.length;

const trimmed = ({ nom }: Fields): string => String(nom).trim();

const name: Test = (value) => {
  const length = typeof value === 'string' ? [...value.trim()].length : 0;
  return length >= 1 && length <= 120;
};

const ordered = (low: unknown, high: unknown, strict: boolean, fraction = false): boolean => {
  const [one, other] = [numberOf(low, fraction), numberOf(high, fraction)];
  return one !== undefined && other !== undefined && compare(one, other) < (strict ? 0 : 1);
};

const around = (limit: unknown): Test => {
  return (value) => {
    const [number, bound] = [numberOf(value), numberOf(limit, true)];
    if (number === undefined || bound === undefined) return false;
    const size = { ...number, above: number.above < 0n ? -number.above : number.above };
    return compare(size, bound) <= 0;
  };
};

/** What may change from a year on: neither who takes part nor what the first year's credits are computed from. */
const withoutYear = new Set([
  'seuilPatients',
  'creditsForfait',
  'creditsMinimum',
  'creditsMaximum',
  'partTailleMinimale',
  'appreciationMaximale',
  'taillePlancher',
  'taillePlafond',
]);

const bounds = (ids: readonly string[]): Readonly<Record<string, Test>> =>
  Object.fromEntries(ids.map((id) => [id, within(parameters[id]?.[0] ?? '', true)]));

/** Whether values that the cahier orders are in order, among those given and, for the others, its own. */
const inOrder = (given: Fields): boolean => {
  const inForce = (id: string): unknown => given[id] ?? parameters[id]?.[1];
  const pair = (low: string, high: string, strict = false): boolean =>
    ordered(inForce(low), inForce(high), strict, true);
  return (
    pair('creditsMinimum', 'creditsMaximum') &&
    pair('bonusExperienceIntermediaire', 'bonusExperienceCible') &&
    pair('taillePlancher', 'taillePlafond', true)
  );
};

const anyParameters: Test = (value) =>
  shape({}, bounds(Object.keys(parameters)))(value) && inOrder(value as Fields);

/** Values by year: each holds from its year on, over what was given for all years. */
const yearlyParameters =
  (given: unknown): Test =>
  (value) => {
    if (!isObject(value)) return false;
    const ofYear = shape({}, bounds(Object.keys(parameters).filter((id) => !withoutYear.has(id))));
    let inForce = isObject(given) ? given : {};
    return Object.keys(value)
      .sort()
      .every((key) => {
        const changed = value[key];
        if (!/^2[01]\d\d$/.test(key) || key < '2015' || key > '2104' || !ofYear(changed)) return false;
        inForce = { ...inForce, ...(changed as Fields) };
        return inOrder(inForce);
      });
  };

const any = within('[-1000000,1000000]');
const note = within('[0,100]');
const falling = [2, 5, 6, 10];

/** The four values of an indicator that is expected to fall, or to rise. */
function measure(more: Readonly<Record<string, Test>>, falls: (value: Fields) => boolean): Test {
  return (value) => {
    if (!isObject(value)) return false;
    const [low, high] = falls(value)
      ? [value['cible'], value['intermediaire']]
      : [value['intermediaire'], value['cible']];
    const needed = { ...more, valeur: any, intermediaire: any, cible: any };
    const before = { precedente: any };
    const complete = falls(value) ? shape({ ...needed, ...before }) : shape(needed, before);
    return complete(value) && ordered(low, high, true);
  };
}

const numero = ({ numero: value }: Fields): number => {
  const number = numberOf(value);
  return number === undefined ? 0 : Number(number.above / number.below);
};

const socle = measure({ numero: within('[1,10] int') }, (value) => falling.includes(numero(value)));
const carte = measure({ nom: name, sens: word('hausse', 'baisse') }, ({ sens }) => sens === 'baisse');

const experience: Test = (value) =>
  value === null ||
  (shape({ note, intermediaire: note, cible: note })(value) &&
    ordered((value as Fields)['intermediaire'], (value as Fields)['cible'], false));

const byScore: Test = (value) => {
  const maximum = isObject(value) ? (value['maximum'] ?? '120') : '120';
  return shape({ mode: word('score'), score: around(maximum) }, { maximum: within('(0,1000]') })(value);
};

const quality = either(
  byScore,
  shape(
    { mode: word('indicateurs'), socles: all(list(1, 10, socle), distinct(numero)) },
    { carte: all(list(0, 3, carte), distinct(trimmed)), experience },
  ),
);

const year =
  (first: unknown) =>
  (value: unknown, rank: number): boolean => {
    const expected = numberOf(first);
    const spending = within('(0,1000000]');
    const figures = {
      patients: within('[1,10000000] int'),
      depenseReelle: spending,
      depenseAjustee: spending,
    };
    const annee: Test = (each) => {
      const number = numberOf(each);
      if (number === undefined || expected === undefined) return false;
      const wanted = expected.above / expected.below - 1n + BigInt(rank);
      return isWhole(number) && number.above / number.below === wanted;
    };
    return shape(rank === 0 ? { annee, ...figures } : { annee, ...figures, qualite: quality })(value);
  };

const group =
  (appreciation: unknown): Test =>
  (value) =>
    isObject(value) &&
    shape({
      nom: name,
      premiereAnnee: within('[2015,2100] int'),
      credits: either(
        shape({ mode: word('montant'), montant: within(money) }),
        shape({
          mode: word('calcul'),
          patients: within('[1,10000000] int'),
          appreciation: around(appreciation),
        }),
      ),
      annees: list(2, 6, year(value['premiereAnnee'])),
    })(value);

/** Whether a document, read by `parsed`, is a valid scenario. */
export function isValid(document: unknown): boolean {
  if (!isObject(document)) return false;
  const given = document['parametres'];
  const appreciation = (isObject(given) ? given['appreciationMaximale'] : undefined) ?? '0.2';
  return shape(
    {
      format: word('ipep-scenario/1'),
      cahier: word('2019'),
      groupements: all(list(1, 1000, group(appreciation)), distinct(trimmed)),
    },
    {
      parametres: anyParameters,
      parametresParAnnee: yearlyParameters(given),
      options: shape(
        {},
        { recuperation: word('excedent', 'solde'), evolution: word('annuelle', 'triennale') },
      ),
      enveloppe: either(
        shape({ mode: word('portefeuille') }),
        shape({ mode: word('facteur'), facteur: within(ratio, true) }),
      ),
    },
  )(document);
}
