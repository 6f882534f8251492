import type { Repartition } from './answers-group.ts';

/** Levels of the bonus, from 0 to 100, as decimal text. */
export interface NiveauxProposes {
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
export function niveauxProposes({ deciles }: Repartition): NiveauxProposes | undefined {
  const [bas, haut] = [deciles?.[INTERMEDIAIRE], deciles?.[CIBLE]];
  if (bas === undefined || haut === undefined) return undefined;
  return {
    intermediaire: auPoint(bas),
    cible: auPoint(haut),
    deciles: { intermediaire: bas, cible: haut },
  };
}

const auPoint = (decile: string): string => String(Math.round(Number(decile)));
