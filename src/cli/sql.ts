import { type SqlDialect, sqlDialects } from '../formula/read/sql-dialects.ts';
import { ajustementScript } from '../population/sql/ajustement-script.ts';
import { patienteleScript } from '../population/sql/patientele-script.ts';
import { cahierSettings } from '../scenario/sql/cahier-settings.ts';
import { rulesScript } from '../scenario/sql/rules-script.ts';
import { type ExitCode, enumerate, type Io, type Refusal, refusal } from './io.ts';

/** Every script, by its name; the first is the one that is meant where none is named. */
const scripts: Readonly<Record<string, (dialect: SqlDialect) => string>> = {
  regles: (dialect) => rulesScript(cahierSettings, dialect),
  patientele: patienteleScript,
  ajustement: ajustementScript,
};

/** Prints a script of SQL that needs nothing of ours. */
export async function sql(
  [name = 'regles', ...others]: readonly string[],
  { dialecte = sqlDialects[0] }: { readonly dialecte?: string },
  io: Io,
): Promise<ExitCode | Refusal> {
  const names = Object.keys(scripts);
  const script = names.includes(name) ? scripts[name] : undefined;
  if (script === undefined) return refusal(`Script inconnu : « ${name} ». Scripts : ${enumerate(names)}.`);
  if (others.length > 0)
    return refusal(
      `sql écrit un seul script à la fois, et en a reçu ${others.length + 1} : ${enumerate([name, ...others])}.`,
    );
  const dialect = sqlDialects.find((known) => known === dialecte);
  if (dialect === undefined)
    return refusal(`Dialecte inconnu : « ${dialecte} ». Dialectes : ${enumerate(sqlDialects)}.`);
  await io.out(script(dialect));
  return 0;
}
