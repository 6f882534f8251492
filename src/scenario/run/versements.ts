import type { Decimal } from 'decimal.js';
import type { GroupementResult, YearResult } from '../format/results.ts';
import { exactEngine } from './engine.ts';

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
export function versements({ creditsAmorcage, annees }: GroupementResult): Versements {
  const premiere = annees[0]?.annee ?? 0;
  const lignes = [amorcage(premiere, creditsAmorcage), ...annees.map(versement)];
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

function versement(result: YearResult): Versement {
  const { annee, anneeVersement, phase, avance, recuperation } = result;
  const [gross, plafonne, interessement] = [
    number(result.interessementBrut),
    number(result.interessementPlafonne),
    number(result.interessement),
  ];
  return {
    ...noPayment,
    annee: anneeVersement,
    sur: annee,
    phase,
    caption: `phase ${phase}`,
    ...partsInteressement(result),
    avance,
    recuperation: text(number(recuperation).neg()),
    netAdvance: text(number(avance).minus(recuperation)),
    total: result.versement,
    coupe: text(gross.minus(interessement)),
    coupePlafond: text(gross.minus(plafonne)),
    coupeEnveloppe: text(plafonne.minus(interessement)),
  };
}

/**
 * The intéressement in its parts, cut in proportion. Results are texts of 20 decimals, each rounded on its own: the
 * last part is what remains of the payment, so that nothing is lost in the twentieth decimal.
 */
function partsInteressement(result: YearResult): Pick<Parts, 'gains' | 'qualite' | 'modulation'> {
  const { versement, avance, recuperation, phase } = result;
  const paid = number(versement).minus(avance).plus(recuperation);
  const gains = number(result.gains);
  const autre = result.valorisationQualite ?? result.modulation ?? '0';
  if (number(autre).isZero() || number(result.interessementBrut).equals(gains)) {
    return { gains: text(paid), qualite: '0', modulation: '0' };
  }
  const keptItems = gains.times(keptPart(result)).toDecimalPlaces(20);
  const remainder = text(paid.minus(keptItems));
  return phase === 2
    ? { gains: text(keptItems), qualite: remainder, modulation: '0' }
    : { gains: text(keptItems), qualite: '0', modulation: remainder };
}

/** What the cap and the envelope leave of the intéressement brut, as a ratio. */
function keptPart({ interessementBrut, interessement }: YearResult): Decimal {
  const gross = number(interessementBrut);
  return gross.isZero() || gross.equals(interessement) ? number('1') : number(interessement).div(gross);
}

function somme(valeurs: readonly string[]): string {
  return text(valeurs.reduce((total, valeur) => total.plus(valeur), number('0')));
}
