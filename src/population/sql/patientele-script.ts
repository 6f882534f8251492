import {
  depenseAjusteeDuGroupement,
  published2017,
  sommePartielle,
} from '../../cahier/people/patient/adjustment-model.ts';
import { depensePatient, depenseReelleDuGroupement } from '../../cahier/people/patient/depense-reelle.ts';
import * as inputs from '../../cahier/people/patient/patient-inputs.ts';
import { parAge, parMedecinTraitant, retained } from '../../cahier/people/patient/patientele.ts';
import { sqlComment } from '../../cahier/sql-comment.ts';
import { graph, type Input, type Rule } from '../../formula/node.ts';
import { sqlProgram } from '../../formula/read/sql.ts';
import { type SqlDialect, sqlWords } from '../../formula/read/sql-dialects.ts';
import { variables } from '../adjustment/model.ts';
import { columnOf } from '../adjustment/sample-file.ts';
import { countedPostes, uncountedPostes } from '../patients/column-kinds.ts';
import {
  type Decision,
  type PatientColumn,
  patientsColumns,
  requiredPatientColumns,
} from '../patients/patients-table.ts';
import { patientsRead } from './patients-read.ts';
import { viewScript } from './script.ts';

/** The column of a table of patients that gives an input. */
const columnOfInput: Readonly<Record<string, PatientColumn>> = {
  ...columnOf,
  ame: 'ame',
  medecinTraitant: 'medecin_traitant_du_groupement',
  remboursements: 'remboursements',
  consultations: 'consultations_groupement',
  soinsDeVille: 'soins_de_ville',
  medicaments: 'medicaments',
  hopitalPublic: 'hopital_public',
  hopitalPrive: 'hopital_prive',
};

const partial = sommePartielle(published2017);
const partialOfGroup = depenseAjusteeDuGroupement(partial);
const others = ['lignes', 'defavorisation', ...uncountedPostes];

/**
 * A script that tells who counts among the patients of a table, by which criterion, and what they come to: a view of one
 * row, with the names that `ipep patientele` prints.
 */
export function patienteleScript(dialect: SqlDialect): string {
  const { double, quote } = sqlWords[dialect];
  const rules: readonly Rule[] = [retained, depensePatient, partial];
  const program = sqlProgram(
    rules,
    { rows: 'patients_lus', others },
    { names: ['regles', ''], double, comment: (rule) => [sqlComment(rule, rule.origin)] },
  );
  const given = graph(rules).filter((node): node is Input => node.kind === 'input');
  const made = given.map((node): [string, PatientColumn] => {
    const column = columnOfInput[node.id];
    if (column === undefined) throw new RangeError(`no column of patients gives "${node.id}"`);
    return [program.column(node), column];
  });
  const beside = ['defavorisation' as const, ...uncountedPostes].map((column): [string, PatientColumn] => [
    column,
    column,
  ]);
  const [counted, byDoctor, byAge] = [retained, parMedecinTraitant, parAge].map((rule) =>
    program.column(rule),
  );
  const isAme = `${program.column(inputs.ame)} = 1`;
  const decision = `select r.*,
  -- Ce qu'il advient de chaque patient
  case
    when ${isAme} then 'ame'
    when ${byDoctor} = 1 then 'medecinTraitant'
    when ${byAge} = 1 then 'moinsDe16Ans'
    when ${program.column(inputs.medecinTraitant)} = 1 then 'sansRemboursement'
    else 'horsCriteres'
  end as decision
from ${program.rows} r`;
  const named = (sql: string, name: string): string => `${sql} as ${quote}${name}${quote}`;
  const number = (id: Decision): string => named(`count(case when decision = '${id}' then 1 end)`, id);
  const mean = (column: string, name: string): string =>
    named(`avg(case when ${counted} = 1 then ${column} end)`, name);
  const nameOf = new Map(made.map(([name, column]) => [column, name]));
  return viewScript({
    dialect,
    view: 'patientele',
    head: [
      "Patientèle d'un groupement et dépense réelle",
      'Donne la vue patientele, une ligne : qui compte, par quel critère, les moyennes de ceux qui comptent. Le sort de',
      'chaque patient est dans la sous-requête attribution, colonne decision.',
    ],
    passes: [
      ...patientsRead(patientsColumns, requiredPatientColumns, [...made, ...beside], double),
      ...program.passes,
      { name: 'attribution', sql: decision },
    ],
    columns: [
      named('(select lignes from presence)', 'lignes'),
      named('(select lignes from presence) - count(*)', 'refusees'),
      number('medecinTraitant'),
      number('moinsDe16Ans'),
      named(`count(case when ${counted} = 1 then 1 end)`, 'retenus'),
      number('ame'),
      number('sansRemboursement'),
      number('horsCriteres'),
      ...variables.map((variable) => mean(nameOf.get(columnOf[variable]) ?? variable, `moyenne_${variable}`)),
      ...[...countedPostes, ...uncountedPostes].map((column) =>
        mean(nameOf.get(column) ?? column, `moyenne_${column}`),
      ),
      `-- ${sqlComment(depenseReelleDuGroupement, depenseReelleDuGroupement.origin)}\n${named(program.aggregate(depenseReelleDuGroupement), 'depenseReelle')}`,
      `-- La somme des seuls coefficients publiés, annexe 4 : une partie d'une dépense ajustée, jamais la dépense ajustée\n${named(program.aggregate(partialOfGroup), 'depenseAjusteePartielle')}`,
    ],
    from: 'from attribution',
  });
}
