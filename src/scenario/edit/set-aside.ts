import type { DocumentScenario } from '../format/scenario-document.ts';

/** What choices and tables have set aside, by what it is of: it comes back with them, so that nothing typed is lost. */
export type SetAside = Readonly<Record<string, unknown>>;

/** A document under change, and what is set aside beside it. */
export interface Edited {
  readonly scenario: DocumentScenario;
  readonly setAside: SetAside;
}
