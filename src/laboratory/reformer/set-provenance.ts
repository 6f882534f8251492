import type { ReformStudy } from '../../scenario/reform/study.ts';
import type { Modified } from '../../scenario/run/modified-value.ts';

/** What all the sets of a study change of the cahier's rules: each change says whose it is. */
export const modifiedByAll = ({ sets }: ReformStudy): readonly Modified[] =>
  sets.flatMap(({ nom, modifies }) =>
    modifies.map((modified) => ({ ...modified, label: `« ${nom} », ${modified.label}` })),
  );

/** The same of one line of a table, which names its set first: nothing of the cahier's. */
export const modifiedBySet =
  ({ sets }: ReformStudy) =>
  ([set]: readonly string[]): readonly Modified[] =>
    sets.find(({ nom }) => nom === set)?.modifies ?? [];
