import type { Decimal } from 'decimal.js';
import type { Status } from '../../../cahier/text/provenance.ts';
import { Exact } from '../../../formula/read/exact.ts';
import type { Scenario } from '../../format/scenario.ts';
import { exactEngine } from '../../run/engine.ts';
import { type Compte, compter } from '../../run/execution.ts';
import type { MargesLues } from '../margins.ts';
import { choix } from './choices.ts';
import { chiffres } from './own-figures.ts';

/** What one quantity does to the total when it alone changes; amounts in €, decimal text. */
export interface Sensibilite {
  readonly id: string;
  readonly label: string;
  /** By how much it is varied: « ± 0,5 point par an ». */
  readonly varie: string;
  /** The low and the high value that it takes, in words. */
  readonly libelleBas: string;
  readonly libelleHaut: string;
  readonly totalBas: string;
  readonly totalHaut: string;
  /** These totals less the central one. */
  readonly effetBas: string;
  readonly effetHaut: string;
  /** How far the totals lie apart, the central one included; « 0 »: it changes nothing here. */
  readonly largeur: string;
  /** Null for the reader's own figures. */
  readonly status: Status | null;
}

const { number, text } = exactEngine;

/**
 * What the total of a groupement depends on most, the widest first. « bas » and « haut » are the quantity's low and
 * high value: a low growth of actual spending gives the high total. Margins are those of the reader.
 */
export function sensibilite(
  scenario: Scenario,
  rang: number,
  marges: MargesLues,
  central: Compte = compter(scenario, rang),
): Sensibilite[] {
  const groupement = scenario.groupements[rang];
  if (groupement === undefined) throw new RangeError(`no groupement ${rang}`);
  const etude = { scenario, rang, groupement, marges };
  const lignes = [...chiffres(etude), ...choix(etude)].map(({ bas, haut, ...presentation }) => {
    const totals = [bas, haut].map((each) =>
      number(each === scenario ? central.total : compter(each, rang).total),
    );
    const [totalBas = number('0'), totalHaut = number('0')] = totals;
    return {
      ...presentation,
      totalBas: text(totalBas),
      totalHaut: text(totalHaut),
      effetBas: text(totalBas.minus(central.total)),
      effetHaut: text(totalHaut.minus(central.total)),
      largeur: etendue([totalBas, totalHaut, number(central.total)]),
    };
  });
  return lignes
    .sort((a, b) => b.largeur.comparedTo(a.largeur))
    .map((ligne) => ({ ...ligne, largeur: text(ligne.largeur) }));
}

function etendue(totals: readonly [Decimal, ...Decimal[]]): Decimal {
  return Exact.max(...totals).minus(Exact.min(...totals));
}
