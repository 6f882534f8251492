import type { Scenario } from '../../format/scenario.ts';
import { exactEngine } from '../../run/engine.ts';
import { executer, yearsFor } from '../../run/execution.ts';
import { yearHadSpent } from './balance-edge.ts';
import { type ZeroState, zeroGains, zeroInteressement, zeroVersement } from './zero-amounts.ts';

/** One amount of a year: what it is, and what makes it zero or would. */
interface ZeroAmount extends ZeroState {
  /** €, decimal text. */
  readonly montant: string;
  /** In French, a sentence or two, full stops included. */
  readonly phrase: string;
}

/** A results year, by what a groupement looks for in it. */
export interface ZeroYear {
  readonly annee: number;
  readonly anneeVersement: number;
  readonly phase: number;
  readonly gains: ZeroAmount;
  readonly interessement: ZeroAmount;
  readonly versement: ZeroAmount;
}

/** Year by year, what makes the gains, the intéressement and the payment of a groupement zero, or would. */
export function zeroYears(scenario: Scenario, rank: number, execution = executer(scenario)): ZeroYear[] {
  return yearsFor(execution, rank).map((year) => {
    const told = (id: 'gains' | 'interessement' | 'versement', state: ZeroState): ZeroAmount => ({
      ...state,
      montant: exactEngine.text(year.value(id)),
      phrase: phraseOf(state),
    });
    return {
      annee: year.annee,
      anneeVersement: year.value('anneeVersement').toNumber(),
      phase: year.value('phase').toNumber(),
      gains: told('gains', zeroGains(year)),
      interessement: told('interessement', zeroInteressement(year)),
      versement: told('versement', zeroVersement(year, yearHadSpent(scenario, rank, year.annee))),
    };
  });
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function phraseOf({ isZero, edges, reason }: ZeroState): string {
  const changes = edges.map(({ phrase }) => phrase);
  if (isZero) {
    const undone =
      changes.length === 0 ? '' : ` Pour en sortir, il suffirait de ceci : ${changes.join(', ou ')}.`;
    return `${upperFirst(reason)}.${undone}`;
  }
  if (changes.length === 0) return reason === '' ? '' : `Rien ne l'annule tout entier : ${reason}.`;
  return changes.length === 1
    ? `Ce qui l'annulerait : ${changes[0]}.`
    : `Ce qui l'annulerait, à la fois : ${changes.join(', et ')}.`;
}
