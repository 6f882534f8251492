import { answers } from './answers.ts';
import { columns } from './columns.ts';
import { commands } from './commands.ts';
import { estimations } from './estimations.ts';
import { fields } from './fields.ts';
import { groupements } from './groupements.ts';
import { huge } from './huge.ts';
import type { Kind } from './kind.ts';
import { links } from './links.ts';
import { notebooks } from './notebooks.ts';
import { patients } from './patients.ts';
import { scenarios } from './scenarios.ts';
import { storages } from './storages.ts';

/** Everything that comes in from outside. */
export const kinds: readonly Kind[] = [
  links,
  scenarios,
  estimations,
  storages,
  answers,
  patients,
  groupements,
  huge,
  columns,
  fields,
  commands,
  notebooks,
];
