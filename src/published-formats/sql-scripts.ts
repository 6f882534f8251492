import { type SqlDialect, sqlDialects } from '../formula/read/sql-dialects.ts';
import { ajustementScript } from '../population/sql/ajustement-script.ts';
import { patienteleScript } from '../population/sql/patientele-script.ts';
import { cahierSettings } from '../scenario/sql/cahier-settings.ts';
import { rulesScript } from '../scenario/sql/rules-script.ts';

/** The scripts that /donnees/ offers, as `ipep sql` writes them. */
const scripts = {
  regles: (dialect: SqlDialect) => rulesScript(cahierSettings, dialect),
  patientele: patienteleScript,
  ajustement: ajustementScript,
} as const;

type ScriptName = keyof typeof scripts;

/** Each as a file: its name without « .sql », and how it is written. */
export const scriptFiles = (Object.keys(scripts) as ScriptName[]).flatMap((script) =>
  sqlDialects.map((dialect) => ({
    script,
    dialect,
    name: `${script}-${dialect}`,
    text: () => scripts[script](dialect),
  })),
);

/** How DuckDB reads a table of groupements as French spreadsheets, and `ipep portefeuille`, write it. */
export const groupementsView = (file: string): string =>
  `create view groupements_annees as select * from read_csv('${file}', delim = ';', decimal_separator = ',');`;
