import { offered } from '../cahier/edition-facts.ts';
import type { YearResult } from '../scenario/format/results.ts';
import type { Played, Seat } from './room.ts';
import { resultsOf } from './room-document.ts';
import { startOf } from './start.ts';
import { groupementOf } from './team-years.ts';

/** A year of a team as its telephone tells it: decimal text, amounts in €. */
interface TeamYear
  extends Pick<YearResult, 'annee' | 'anneeVersement' | 'phase' | 'gains' | 'interessementPlafonne'> {
  readonly patients: number;
  /** Per patient. */
  readonly real: string;
  readonly adjusted: string;
  readonly score: string;
}

export interface TeamPreview {
  /** The base year, then each round: what is known before luck has played in the last one. */
  readonly before: {
    readonly patients: number;
    readonly real: string;
    readonly adjusted: string;
    readonly score: string;
  };
  readonly years: readonly TeamYear[];
}

/**
 * What a team's cards would give it, were it alone and the envelope large enough: what the others spend and ask for is not
 * known on its telephone.
 */
export function previewOf(seat: Seat, rounds: readonly Played[]): TeamPreview {
  const groupement = groupementOf(seat, `${seat.team}`, rounds, { isBefore: true });
  const results = resultsOf({
    format: 'ipep-scenario/1',
    cahier: offered,
    enveloppe: { mode: 'facteur', facteur: '1' },
    groupements: [groupement],
  });
  const [base, ...inputs] = groupement.annees.map(({ patients, depenseReelle, depenseAjustee, qualite }) => ({
    patients: Number(patients),
    real: `${depenseReelle}`,
    adjusted: `${depenseAjustee}`,
    score: qualite?.mode === 'score' ? `${qualite.score}` : `${startOf(seat).score}`,
  }));
  const years = (results[0]?.annees ?? []).map(
    ({ annee, anneeVersement, phase, gains, interessementPlafonne }, rank) => ({
      ...(inputs[rank] as (typeof inputs)[number]),
      ...{ annee, anneeVersement, phase, gains, interessementPlafonne },
    }),
  );
  return { before: base as NonNullable<typeof base>, years };
}
