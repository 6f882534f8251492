import type { Rule } from '../../formula/node.ts';
import { rules } from './rules/all-rules.ts';
import { apercus } from './shown-beside.ts';

/** Every value that is computed of a groupement's year: the rules, and what pages show beside them. */
export const computed: readonly Rule[] = [...Object.values(rules), ...apercus];
