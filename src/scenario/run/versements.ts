import type { RowValueId } from '../../cahier/edition.ts';
import { exactEngine } from './engine.ts';
import { type ExecutedYear, type Execution, yearsFor } from './execution.ts';

/** The parts of a payment, in €, as decimal text; `recuperation` is negative or zero, `modulation` may be negative. */
interface Parts {
  readonly credits: string;
  readonly gains: string;
  readonly qualite: string;
  readonly modulation: string;
  readonly avance: string;
  readonly recuperation: string;
}

/** Beside the parts: the advance and what is recovered of it as one, what the cap cut, what the envelope cut, and both. */
interface Beside {
  readonly netAdvance: string;
  readonly coupe: string;
  readonly coupePlafond: string;
  readonly coupeEnveloppe: string;
}

export interface Versement extends Parts, Beside {
  /** The year of the payment. */
  readonly annee: number;
  /** The results year that it pays, and its phase; null for the credits. */
  readonly sur: number | null;
  readonly phase: number | null;
  /** « crédits », « phase 2 ». */
  readonly caption: string;
  /** Exactly the sum of the parts. */
  readonly total: string;
  /** For the credits, the halves paid at launch and on the roadmap. */
  readonly halves?: readonly [atLaunch: string, roadmap: string];
}

/** The payments in order of time, the credits first, and the sum of each column. */
export interface Versements {
  readonly lignes: readonly Versement[];
  readonly totals: Parts & Beside & { readonly total: string };
}

const { number, text } = exactEngine;
const noPayment: Parts & Beside = {
  credits: '0',
  gains: '0',
  qualite: '0',
  modulation: '0',
  avance: '0',
  recuperation: '0',
  netAdvance: '0',
  coupe: '0',
  coupePlafond: '0',
  coupeEnveloppe: '0',
};
const columns = [...(Object.keys(noPayment) as (keyof typeof noPayment)[]), 'total'] as const;

/**
 * A groupement's payments by the year in which they are paid. The parts of a line add up exactly, to the last decimal,
 * to what is paid. Where the cap or the envelope cuts, gains, quality and modulation are reduced in proportion:
 * the cahier cuts their sum, and says nothing of its parts. What is cut stands apart, in `coupe`.
 */
export function versements(execution: Execution, rank: number): Versements {
  const credits = execution.credits[rank];
  if (credits === undefined) throw new RangeError(`no groupement ${rank}`);
  const years = yearsFor(execution, rank);
  const lignes = [amorcage(years[0]?.annee ?? 0, text(credits)), ...years.map(versement)];
  const totals = Object.fromEntries(
    columns.map((colonne) => [colonne, somme(lignes.map((row) => row[colonne]))]),
  );
  return { lignes, totals: totals as unknown as Versements['totals'] };
}

function amorcage(annee: number, credits: string): Versement {
  const half = number(credits).div(2).toDecimalPlaces(20);
  const halves = [text(half), text(number(credits).minus(half))] as const;
  return { ...noPayment, annee, sur: null, phase: null, caption: 'crédits', credits, total: credits, halves };
}

function versement({ annee, value }: ExecutedYear): Versement {
  const of = (id: RowValueId): string => text(value(id));
  const phase = value('phase').toNumber();
  const [avance, recuperation] = [of('avance'), of('recuperation')];
  const [coupePlafond, coupeEnveloppe] = [of('coupePlafond'), of('coupeEnveloppe')];
  return {
    ...noPayment,
    annee: value('anneeVersement').toNumber(),
    sur: annee,
    phase,
    caption: `phase ${phase}`,
    ...interessementParts(of, phase),
    avance,
    recuperation: text(number(recuperation).neg()),
    netAdvance: text(number(avance).minus(recuperation)),
    total: of('versement'),
    coupe: somme([coupePlafond, coupeEnveloppe]),
    coupePlafond,
    coupeEnveloppe,
  };
}

/**
 * The intéressement in its parts. Texts have 20 decimals, each rounded on its own: the last part is what remains of the
 * payment, so that nothing is lost in the twentieth decimal.
 */
function interessementParts(
  of: (id: RowValueId) => string,
  phase: number,
): Pick<Parts, 'gains' | 'qualite' | 'modulation'> {
  const paid = number(of('versement')).minus(of('avance')).plus(of('recuperation'));
  if (of('qualiteVersee') === '0') return { gains: text(paid), qualite: '0', modulation: '0' };
  const gains = of('gainsVerses');
  const remainder = text(paid.minus(gains));
  return phase === 2
    ? { gains, qualite: remainder, modulation: '0' }
    : { gains, qualite: '0', modulation: remainder };
}

function somme(valeurs: readonly string[]): string {
  return text(valeurs.reduce((total, valeur) => total.plus(valeur), number('0')));
}
