import type { InputId } from '../../src/cahier/edition-2019/inputs.ts';
import { rules } from '../../src/cahier/edition-2019/rules/all-rules.ts';
import type { Rule } from '../../src/formula/node.ts';

/** The rules of the phase-3 chain, from the écart to the capped intéressement: the cahier's own. */
export const chain: readonly Rule[] = [
  rules.ecart,
  rules.evolution,
  rules.montantParPatient,
  rules.gains,
  rules.modulation,
  rules.interessementBrut,
  rules.plafond,
  rules.interessementPlafonne,
];

/** What the chain reads of a row. */
export const chainInputs = [
  'patients',
  'depenseReelle',
  'depenseAjustee',
  'depenseReellePrecedente',
  'depenseAjusteePrecedente',
  'scoreDonne',
  'maximumDonne',
] as const satisfies readonly InputId[];

/** What is the same for all rows: the third year, and a score that is given, so that no indicator is read. */
export const chainChoices = {
  annee: '2021',
  premiereAnnee: '2019',
  qualiteParIndicateurs: '0',
  evolutionTriennale: '0',
} as const satisfies { [K in InputId]?: string };

export type ChainRow = Readonly<Record<(typeof chainInputs)[number], string>>;

/** The cahier's values of the parameters that the chain reads. */
export const chainParameters = {
  tunnel: '0.05',
  coefficientEcart: '1/3',
  coefficientPartage: '0.5',
  modulationMaximale: '0.2',
  plafondGroupement: '0.02',
} as const;

/** A repeatable draw in [0, 1): the same rows on every machine. */
export function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Rows of phase 3, some on each side of the tunnel and of the cap. */
export function chainRows(count: number): ChainRow[] {
  const draw = draws(2019);
  const euros = (mean: number, spread: number): string => (mean + spread * (draw() - 0.5)).toFixed(2);
  return Array.from({ length: count }, () => ({
    patients: String(5000 + Math.floor(draw() * 45000)),
    depenseReelle: euros(2400, 600),
    depenseAjustee: euros(2450, 100),
    depenseReellePrecedente: euros(2400, 300),
    depenseAjusteePrecedente: euros(2400, 100),
    scoreDonne: (draw() * 150 - 30).toFixed(1),
    maximumDonne: '120',
  }));
}

export function mapValues<K extends string, A, B>(
  record: Readonly<Record<K, A>>,
  f: (value: A) => B,
): Record<K, B> {
  return Object.fromEntries(Object.entries<A>(record).map(([key, value]) => [key, f(value)])) as Record<K, B>;
}

/** Decimal text, or a fraction, as a double. */
export function double(text: string): number {
  const [numerator, denominator = '1'] = text.split('/');
  return Number(numerator) / Number(denominator);
}
