import { edition } from '../cahier/edition.ts';
import { offered } from '../cahier/edition-facts.ts';
import { depenseReelleDuGroupement } from '../cahier/people/patient/depense-reelle.ts';
import { depenseAjusteeDuPatient } from '../cahier/people/patient/general-model.ts';
import { retained } from '../cahier/people/patient/patientele.ts';
import { lines } from '../formula/lines.ts';
import type { Rule } from '../formula/node.ts';

const { rules } = edition(offered);

/** The rules that may stand for a page in the table of rules, by id. */
export const tableRules: Readonly<Record<string, Rule>> = {
  ...rules,
  retenu: retained,
  depenseReelleDuGroupement,
  depenseAjusteeDuPatient,
};

/** A rule of the table, or a step of it; a step that the rule has not stops the build. */
export function shownLine(shownRule: string, etape: string | undefined): Rule {
  const rule = tableRules[shownRule];
  const found = rule && (etape === undefined ? rule : lines(rule).find(({ id }) => id === etape));
  if (found === undefined) throw new RangeError(`the rule "${shownRule}" has no step "${etape}"`);
  return found;
}
