import { depensePatient } from '../../cahier/people/patient/depense-reelle.ts';
import { sqlComment } from '../../cahier/sql-comment.ts';
import { graph, type Input } from '../../formula/node.ts';
import { sqlProgram } from '../../formula/read/sql.ts';
import { type SqlDialect, sqlWords } from '../../formula/read/sql-dialects.ts';
import { indented } from '../../formula/read/sql-expressions.ts';
import { sqlName } from '../../formula/read/sql-names.ts';
import { meanKey, PATIENTS_KEY, productKey, RESPONSE, sumColumns } from '../adjustment/fit-sums.ts';
import { variables } from '../adjustment/model.ts';
import { columnOf, countedOnes, optionalNames } from '../adjustment/sample-file.ts';
import type { PatientColumn } from '../patients/patients-table.ts';
import { patientsRead } from './patients-read.ts';
import { viewScript } from './script.ts';

/**
 * A script that sums what least squares are solved from: a view of one row, the means, then the products of the deviations
 * from them. `ipep ajuster --sommes` finishes from it, and no patient leaves the machine where they are.
 */
export function ajustementScript(dialect: SqlDialect): string {
  const { double } = sqlWords[dialect];
  const program = sqlProgram(
    [depensePatient],
    { rows: 'patients_lus', others: [...variables, 'lignes', 'ame'] },
    { names: ['regles', ''], double, comment: (rule) => [sqlComment(rule, rule.origin)] },
  );
  const postes = graph([depensePatient]).filter((node): node is Input => node.kind === 'input');
  const named: [string, PatientColumn][] = [
    ...variables.map((variable): [string, PatientColumn] => [variable, columnOf[variable]]),
    ...postes.map((node): [string, PatientColumn] => [
      program.column(node),
      sqlName(node.id) as PatientColumn,
    ]),
  ];
  const used = [...variables.map((variable) => columnOf[variable]), ...countedOnes];
  const required = used.filter((column) => !optionalNames.some((name) => name === column));
  const read = patientsRead([...used, 'ame'], required, named, double);
  const valueOf = (column: (typeof sumColumns)[number]): string =>
    column === RESPONSE ? program.column(depensePatient) : column;
  const means = sumColumns.map((column) => `avg(${valueOf(column)}) as ${meanKey(column)}`);
  const products = sumColumns.flatMap((a, rank) =>
    sumColumns
      .slice(rank)
      .map(
        (b) =>
          `sum((x.${valueOf(a)} - m.${meanKey(a)}) * (x.${valueOf(b)} - m.${meanKey(b)})) as ${productKey(a, b)}`,
      ),
  );
  return viewScript({
    dialect,
    view: 'ajustement',
    head: [
      "Sommes d'un ajustement de la dépense par les moindres carrés",
      'Donne la vue ajustement, une ligne : le nombre de patients, la moyenne de chaque variable et de la dépense, puis',
      'les sommes des produits de leurs écarts à ces moyennes. « ipep ajuster --sommes F.json » en tire le modèle, F.json',
      'étant cette ligne en JSON : aucun patient ne quitte la base. Tous apprennent : pour une part, filtrez la table.',
    ],
    passes: [
      ...read,
      ...program.passes,
      {
        name: 'moyennes',
        sql: `select count(*) as ${PATIENTS_KEY},\n${indented(means.join(',\n'))}\nfrom ${program.rows}`,
      },
    ],
    columns: [PATIENTS_KEY, ...sumColumns.map(meanKey)]
      .map((key) => `max(m.${key}) as ${key}`)
      .concat(products),
    from: `from ${program.rows} x cross join moyennes m`,
  });
}
