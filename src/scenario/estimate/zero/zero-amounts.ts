import type { ExecutedYear } from '../../run/execution.ts';
import { expectedSpending, pastWords } from '../limits/depenses.ts';
import { euros } from '../limits/limit.ts';
import { balanceEdges, type YearHadSpent } from './balance-edge.ts';
import { type Edge, scoreEdge, spendingEdge } from './edges.ts';

/** Why an amount is zero. */
type ZeroCause =
  | 'partage-nul'
  | 'depense-au-dessus'
  | 'gains-nuls'
  | 'gains-et-qualite-nuls'
  | 'modulation-entiere'
  | 'plafond-nul'
  | 'enveloppe-nulle'
  | 'recuperation';

/** Whether an amount is zero, why, and the smallest changes of the year's own figures that undo it, or do it. */
export interface ZeroState {
  readonly isZero: boolean;
  /** Null where it is not. */
  readonly cause: ZeroCause | null;
  /** Where it is zero, any one of them makes it positive; where it is not, all of them together make it zero. None where
   *  nothing of that year can. */
  readonly edges: readonly Edge[];
  /** The reason, without a full stop: « gains reversés nuls : la phase 3 ne verse rien ». Where it is not zero and nothing can make
   *  it so, why; else empty. */
  readonly reason: string;
}

const edgesOf = (...edges: readonly (Edge | null)[]): Edge[] => edges.filter((edge) => edge !== null);
const positive = (edges: readonly Edge[], reason = ''): ZeroState => ({
  isZero: false,
  cause: null,
  edges,
  reason,
});
const zero = (cause: ZeroCause, reason: string, edges: readonly Edge[] = []): ZeroState => ({
  isZero: true,
  cause,
  edges,
  reason,
});

/** The gains of a year. */
export function zeroGains(year: ExecutedYear): ZeroState {
  const { value } = year;
  if (!value('gains').isZero()) return positive(edgesOf(spendingEdge(year, false)));
  if (value('coefficientPartage').isZero()) return zero('partage-nul', "rien des économies n'est partagé");
  const coefficient = value('coefficientEcart');
  const bounds = [
    ...(coefficient.isZero() ? [] : [`le bord bas de l'intervalle, ${euros(value('borneBasse'))}`]),
    ...(coefficient.equals(1)
      ? []
      : [`la dépense attendue d'après ${pastWords(year)}, ${euros(expectedSpending(value))}`]),
  ];
  const spent = `la dépense réelle, ${euros(value('depenseReelle'))} par patient,`;
  const under =
    bounds.length === 2 ? `n'est ni sous ${bounds.join(', ni sous ')}` : `n'est pas sous ${bounds.join('')}`;
  return zero('depense-au-dessus', `${spent} ${under}`, edgesOf(spendingEdge(year, true)));
}

/** What is paid for the results of a year, before the advance and its recovery. */
export function zeroInteressement(year: ExecutedYear): ZeroState {
  const { value } = year;
  const shared = value('enveloppePortefeuille').equals(1);
  if (shared ? value('plafondNational').isZero() : value('facteurDonne').isZero())
    return zero('enveloppe-nulle', "l'enveloppe nationale réduit tout à zéro");
  if (value('plafond').isZero()) return zero('plafond-nul', 'le plafond du groupement est nul');
  return value('phase').equals(2) ? inPhase2(year) : inPhase3(year);
}

/** Gains and quality are added: both must be nought. */
function inPhase2(year: ExecutedYear): ZeroState {
  const { value } = year;
  const [gains, quality] = [value('gains'), value('valorisationQualite')];
  if (gains.isZero() && quality.isZero()) {
    const worth = value('droitTirage').isZero()
      ? 'la qualité ne vaut rien'
      : 'le score, nul ou négatif, ne vaut rien';
    const score = value('droitTirage').isZero() ? null : scoreEdge(year, true);
    return zero(
      'gains-et-qualite-nuls',
      `gains reversés nuls, et ${worth}`,
      edgesOf(spendingEdge(year, true), score),
    );
  }
  const edges = [
    gains.isZero() ? null : spendingEdge(year, false),
    quality.isZero() ? null : scoreEdge(year, false),
  ];
  return positive(edgesOf(...edges));
}

/** Gains are multiplied: without any, no score pays. */
function inPhase3(year: ExecutedYear): ZeroState {
  const { value } = year;
  const allTaken = value('modulation').equals(-1);
  if (value('gains').isZero()) {
    const edges = allTaken ? [] : edgesOf(spendingEdge(year, true));
    return zero('gains-nuls', 'gains reversés nuls : la phase 3 ne verse rien', edges);
  }
  if (allTaken)
    return zero('modulation-entiere', 'la modulation retire tous les gains reversés', [
      scoreEdge(year, true),
    ]);
  return positive(edgesOf(spendingEdge(year, false)));
}

/** What is paid in all on the results of a year; `hadSpent`: the same year with another spending. */
export function zeroVersement(year: ExecutedYear, hadSpent: YearHadSpent): ZeroState {
  const { value } = year;
  const interessement = zeroInteressement(year);
  if (value('versement').isZero()) {
    if (interessement.isZero) return interessement;
    const [owed, credits] = [euros(value('soldePrecedent')), euros(value('creditsAmorcage'))];
    return zero(
      'recuperation',
      `tout est repris sur l'avance, dont il reste ${owed}, dès que l'intéressement dépasse les crédits, ${credits}`,
      balanceEdges(year, true, hadSpent),
    );
  }
  const credits = value('creditsAmorcage');
  if (value('phase').equals(2) && !credits.isZero()) {
    // At most the credits are owed then: what exceeds the credits is more than what is taken back.
    const whole = value('recuperationDuSolde').equals(1) && !value('soldePrecedent').isZero();
    return positive(
      [],
      whole
        ? "ce qui peut être repris de l'avance ne dépasse pas les crédits"
        : `l'avance garantit ${euros(credits)}, le montant des crédits`,
    );
  }
  return owesWhole(year) ? positive(edgesOf(nearest(year, interessement, hadSpent))) : interessement;
}

/** Under the option « solde », what exceeds the credits may go to the balance as a whole. */
const owesWhole = ({ value }: ExecutedYear): boolean =>
  value('phase').equals(3) && value('recuperationDuSolde').equals(1) && !value('soldePrecedent').isZero();

/** What takes a payment away first: no gains any more, or a balance that takes it whole. */
function nearest(year: ExecutedYear, { edges }: ZeroState, hadSpent: YearHadSpent): Edge | null {
  const [gone = null] = edges;
  const [taken = null] = balanceEdges(year, false, hadSpent);
  if (gone === null || taken === null) return gone ?? taken;
  return Math.abs(Number(taken.by)) < Math.abs(Number(gone.by)) ? taken : gone;
}
