// Trino's alone: the package's own entry loads nine grammars.
import { TrinoSQL } from 'dt-sql-parser/dist/parser/trino/index.js';

/** What Trino's own grammar finds wrong in a script, one line each. */
export const trinoFaults = (script: string): string[] =>
  new TrinoSQL().validate(script).map(({ startLine, message }) => `${startLine}: ${message}`);
