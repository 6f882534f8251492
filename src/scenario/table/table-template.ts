import { type Dialect, writeCsv } from '../../tables/table-writer.ts';
import { example } from '../examples/first-example.ts';
import type { DocumentScenario, TypedGroupement } from '../format/scenario-document.ts';
import { readScenario } from '../format/schema/scenario-schema.ts';
import { evaluate } from '../run/evaluate.ts';
import { INVENTED } from './invented-name.ts';
import { groupementRows } from './written-table.ts';

const [first] = example.groupements as [TypedGroupement];

/** Two groupements, one for each way to give credits: the common example, and its first years. */
const template: DocumentScenario = {
  ...example,
  groupements: [
    { ...first, nom: `${INVENTED} 1 (À SUPPRIMER)` },
    {
      ...first,
      nom: `${INVENTED} 2 (À SUPPRIMER)`,
      credits: { mode: 'montant', montant: '60000' },
      annees: first.annees.slice(0, 3),
    },
  ],
};

/** A table to fill in, one row a groupement and year: the header, and two invented groupements to be replaced. */
export function groupementsTemplateCsv(dialect?: Dialect): string {
  const read = readScenario(template);
  if (!read.ok) throw new Error('the template is a scenario');
  return writeCsv(groupementRows(read.scenario, evaluate(read.scenario)), dialect);
}
