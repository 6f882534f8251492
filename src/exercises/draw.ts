import type { Random } from '../scenario/chance/random.ts';

/** What a situation draws its numbers with. */
export interface Draw {
  /** One of a list, each as likely. */
  readonly pick: <T>(list: readonly [T, ...T[]] | readonly T[]) => T;
}

export function drawWith(random: Random): Draw {
  return {
    pick: (list) => {
      const value = list[Math.floor(random() * list.length)];
      if (value === undefined) throw new RangeError('pick(list): a list of one value or more expected');
      return value;
    },
  };
}
