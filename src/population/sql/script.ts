import type { SqlPass } from '../../formula/read/sql.ts';
import { type SqlDialect, sqlWords } from '../../formula/read/sql-dialects.ts';
import { indented } from '../../formula/read/sql-expressions.ts';

interface Script {
  readonly dialect: SqlDialect;
  /** The view that it makes. */
  readonly view: string;
  /** What it is, one line each. */
  readonly head: readonly string[];
  readonly passes: readonly SqlPass[];
  readonly columns: readonly string[];
  /** What the columns are of. */
  readonly from: string;
}

/** One statement that makes a view of a table `patients`. */
export function viewScript({ dialect, view, head, passes, columns, from }: Script): string {
  const lines = [
    `${head[0]}, pour ${sqlWords[dialect].title}. Écrit par « ipep sql ${view} » (Ipep, pas à pas), d'après les règles.`,
    '',
    'Lit la table patients, une ligne par patient, avec toutes les colonnes de la page « Formats » : des nombres, sexe',
    "F ou H, null partout dans une colonne que votre fichier n'a pas.",
    ...head.slice(1),
  ];
  return `${lines.map((line) => `-- ${line}`.trimEnd()).join('\n')}
create or replace view ${view} as
with
${passes.map(({ name, sql }) => `${name} as (\n${indented(sql)}\n)`).join(',\n')}
select
${indented(columns.join(',\n'))}
${from};
`;
}
