import type { Repartition } from './answers-group.ts';

/** Levels of the bonus, from 0 to 100, as decimal text. */
export interface ProposedLevels {
  readonly intermediaire: string;
  readonly cible: string;
  /** The deciles that they are the rounded values of. */
  readonly deciles: { readonly intermediaire: string; readonly cible: string };
}

const INTERMEDIAIRE = 3;
const CIBLE = 8;

/**
 * Levels out of the notes of respondents, to the whole point: their 3rd and 8th deciles, the ranks that the order of
 * 2022 takes for indicators. A hypothesis of ours (H13): the cahier says « sur la base de la distribution observée »,
 * and means that of groupements. Undefined when nobody has a note.
 */
export function proposedLevels({ deciles }: Repartition): ProposedLevels | undefined {
  const [low, high] = [deciles?.[INTERMEDIAIRE], deciles?.[CIBLE]];
  if (low === undefined || high === undefined) return undefined;
  return {
    intermediaire: auPoint(low),
    cible: auPoint(high),
    deciles: { intermediaire: low, cible: high },
  };
}

const auPoint = (decile: string): string => String(Math.round(Number(decile)));
