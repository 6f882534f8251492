import type { ReformStudy } from '../../scenario/reform/study.ts';
import type { Modified } from '../../scenario/run/modified-value.ts';

/** What all the sets of a study change of the cahier's rules: each change says whose it is. */
export const modifiedByAll = ({ sets }: ReformStudy): readonly Modified[] =>
  sets.flatMap(({ nom, modifies }) =>
    modifies.map((modified) => ({ ...modified, label: `« ${nom} », ${modified.label}` })),
  );
