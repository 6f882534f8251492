import type { Decimal } from 'decimal.js';
import type { ResultatAnnee, ResultatGroupement } from '../format/results.ts';
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
  readonly libelle: string;
  /** Exactly the sum of the parts. */
  readonly total: string;
  /** For the credits, the halves paid at launch and on the roadmap. */
  readonly moities?: readonly [lancement: string, feuilleDeRoute: string];
}

/** The payments in order of time, the credits first, and the sum of each column. */
export interface Versements {
  readonly lignes: readonly Versement[];
  readonly totaux: Parts & Beside & { readonly total: string };
}

const { number, text } = exactEngine;
const aucune: Parts & Beside = {
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
const colonnes = [...(Object.keys(aucune) as (keyof typeof aucune)[]), 'total'] as const;

/**
 * A groupement's payments by the year in which they are paid. The parts of a line add up exactly, to the last decimal,
 * to what is paid. Where the cap or the envelope cuts, gains, quality and modulation are reduced in proportion:
 * the cahier cuts their sum, and says nothing of its parts. What is cut stands apart, in `coupe`.
 */
export function versements({ creditsAmorcage, annees }: ResultatGroupement): Versements {
  const premiere = annees[0]?.annee ?? 0;
  const lignes = [amorcage(premiere, creditsAmorcage), ...annees.map(versement)];
  const totaux = Object.fromEntries(
    colonnes.map((colonne) => [colonne, somme(lignes.map((ligne) => ligne[colonne]))]),
  );
  return { lignes, totaux: totaux as unknown as Versements['totaux'] };
}

function amorcage(annee: number, credits: string): Versement {
  const moitie = number(credits).div(2).toDecimalPlaces(20);
  const moities = [text(moitie), text(number(credits).minus(moitie))] as const;
  return { ...aucune, annee, sur: null, phase: null, libelle: 'crédits', credits, total: credits, moities };
}

function versement(resultat: ResultatAnnee): Versement {
  const { annee, anneeVersement, phase, avance, recuperation } = resultat;
  const [brut, plafonne, interessement] = [
    number(resultat.interessementBrut),
    number(resultat.interessementPlafonne),
    number(resultat.interessement),
  ];
  return {
    ...aucune,
    annee: anneeVersement,
    sur: annee,
    phase,
    libelle: `phase ${phase}`,
    ...partsInteressement(resultat),
    avance,
    recuperation: text(number(recuperation).neg()),
    netAdvance: text(number(avance).minus(recuperation)),
    total: resultat.versement,
    coupe: text(brut.minus(interessement)),
    coupePlafond: text(brut.minus(plafonne)),
    coupeEnveloppe: text(plafonne.minus(interessement)),
  };
}

/**
 * The intéressement in its parts, cut in proportion. Results are texts of 20 decimals, each rounded on its own: the
 * last part is what remains of the payment, so that nothing is lost in the twentieth decimal.
 */
function partsInteressement(resultat: ResultatAnnee): Pick<Parts, 'gains' | 'qualite' | 'modulation'> {
  const { versement, avance, recuperation, phase } = resultat;
  const verse = number(versement).minus(avance).plus(recuperation);
  const gains = number(resultat.gains);
  const autre = resultat.valorisationQualite ?? resultat.modulation ?? '0';
  if (number(autre).isZero() || number(resultat.interessementBrut).equals(gains)) {
    return { gains: text(verse), qualite: '0', modulation: '0' };
  }
  const gardes = gains.times(partGardee(resultat)).toDecimalPlaces(20);
  const reste = text(verse.minus(gardes));
  return phase === 2
    ? { gains: text(gardes), qualite: reste, modulation: '0' }
    : { gains: text(gardes), qualite: '0', modulation: reste };
}

/** What the cap and the envelope leave of the intéressement brut, as a ratio. */
function partGardee({ interessementBrut, interessement }: ResultatAnnee): Decimal {
  const brut = number(interessementBrut);
  return brut.isZero() || brut.equals(interessement) ? number('1') : number(interessement).div(brut);
}

function somme(valeurs: readonly string[]): string {
  return text(valeurs.reduce((total, valeur) => total.plus(valeur), number('0')));
}
