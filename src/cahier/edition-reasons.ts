import { reasons as reasons2019 } from './edition-2019/parameters/reasons.ts';
import type { EditionId } from './edition-facts.ts';

/** Whose the parameters are, and why, in sentences: apart from edition-facts.ts, since one page alone shows them. */
const reasons = { '2019': reasons2019 } satisfies Record<EditionId, object>;

export const reasonsOf = (id: EditionId): typeof reasons2019 => reasons[id];
