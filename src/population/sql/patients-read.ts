import type { SqlPass } from '../../formula/read/sql.ts';
import { indented } from '../../formula/read/sql-expressions.ts';
import type { Kind } from '../patients/cell-kind.ts';
import { AGE_MAXIMAL, kinds, MAXIMAL_DEPENSE } from '../patients/column-kinds.ts';
import type { PatientColumn } from '../patients/patients-table.ts';

/** What a cell must be, as a condition on its column; a null is nothing that is true. */
const conditions: Readonly<Record<Kind, (column: string) => string>> = {
  texte: (column) => `${column} is not null`,
  age: (column) => `${column} between 0 and ${AGE_MAXIMAL} and ${column} = floor(${column})`,
  sexe: (column) => `${column} in ('F', 'H')`,
  drapeau: (column) => `${column} in (0, 1)`,
  nombre: (column) => `${column} is not null`,
  entier: (column) => `${column} >= 0 and ${column} = floor(${column})`,
  depense: (column) => `${column} between 0 and ${MAXIMAL_DEPENSE}`,
};

/** A column as a number: a sex is 1 for a woman. */
const valueOf = (column: PatientColumn): string =>
  column === 'sexe' ? `case when p.sexe = 'F' then 1 else 0 end` : `p.${column}`;

/**
 * The rows of a table `patients` of which every asked column can be read, as the reader of tables refuses the others; a column
 * that has no value at all is one that the table has not, which only those that are required may not be. `named` gives the columns that are made, in doubles, by name.
 */
export function patientsRead(
  columns: readonly PatientColumn[],
  required: readonly PatientColumn[],
  named: readonly (readonly [name: string, column: PatientColumn])[],
  double: string,
): SqlPass[] {
  const optional = columns.filter((column) => !required.includes(column));
  const counted = optional.map((column) => `count(${column}) as ${column}`);
  const presence = `select ${['count(*) as lignes', ...counted].join(',\n  ')}\nfrom patients`;
  const tests = columns.map((column) => {
    const readable = conditions[kinds[column]](`p.${column}`);
    return optional.includes(column) ? `(n.${column} = 0 or ${readable})` : readable;
  });
  const made = named.map(([name, column]) => `cast(${valueOf(column)} as ${double}) as ${name}`);
  const read = `select n.lignes,\n${indented(made.join(',\n'))}
from patients p cross join presence n
where ${tests.join('\n  and ')}`;
  return [
    {
      name: 'presence',
      sql: `-- Une colonne sans aucune valeur est une colonne que la table n'a pas.\n${presence}`,
    },
    {
      name: 'patients_lus',
      sql: `-- Une ligne dont une cellule manque, ou n'est pas ce qu'il faut, est refusée entière.\n${read}`,
    },
  ];
}
