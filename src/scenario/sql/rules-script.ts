import type { RuleId } from '../../cahier/edition.ts';
import type { Rule } from '../../formula/node.ts';
import type { SqlPass } from '../../formula/read/sql.ts';
import { type SqlDialect, sqlWords } from '../../formula/read/sql-dialects.ts';
import { indented } from '../../formula/read/sql-expressions.ts';
import { sqlName } from '../../formula/read/sql-names.ts';
import { yearResults } from '../format/result-lines.ts';
import { statedRules } from '../rules/identity.ts';
import { groupementColumns } from '../table/groupement-columns.ts';
import { type GivenRules, listed, optionLine, parameterLines } from './parameter-lines.ts';
import { type RulesPlan, rulesPlan } from './rules-plan.ts';

/**
 * A script that computes the results of a table of groupements, `groupements_annees` (/formats/): a view of one row a
 * groupement and results year, with the names of a results document. One statement, which needs nothing of ours.
 */
export function rulesScript(rules: GivenRules, dialect: SqlDialect): string {
  const { double, title, quote } = sqlWords[dialect];
  const plan = rulesPlan(rules, double);
  const passes = [...valuePasses(rules, plan, double), ...rowPasses(plan), ...plan.program.passes];
  const { version, empreinte } = statedRules(rules);
  const head = [
    `Résultats Ipep d'un tableau de groupements, pour ${title}. Cahier des charges de ${rules.edition.id}.`,
    `Écrit par « ipep sql » (Ipep, pas à pas, version ${version}), d'après les règles, dont l'empreinte est`,
    `${empreinte}.`,
    '',
    'Lit la table groupements_annees, une ligne par groupement et par année, année de base comprise : groupement,',
    'premiere_annee, annee, patients, depense_reelle, depense_ajustee, score, maximum, credits, appreciation. Des',
    'nombres, null où la cellule est vide ; premiere_annee, credits et appreciation, sur une ligne au moins.',
    'Donne la vue resultats, une ligne par groupement et par année de résultats.',
    '',
    "Tout est en nombres flottants à double précision. Une différence qui n'est que ce que l'arrondi laisse de son",
    'premier terme compte pour zéro. Les données ne sont pas contrôlées : « ipep valider » le fait.',
  ];
  return `${head.map((line) => `-- ${line}`.trimEnd()).join('\n')}
create or replace view resultats as
with
${passes.map(({ name, sql }) => `${name} as (\n${indented(sql)}\n)`).join(',\n')},
annees_reunies as (
${indented(gathered(plan))}
)
select
${indented(resultColumns(rules, quote).join(',\n'))}
from annees_reunies;
`;
}

/** The table, its numbers in doubles: a column that has no value has no sure type, a CSV's being read as text. */
function tableRead(double: string): SqlPass {
  const [name, ...numbers] = groupementColumns;
  const made = numbers.map((column) => `cast(${column} as ${double}) as ${column}`);
  return {
    name: 'groupements_lus',
    sql: `select ${name},\n${indented(made.join(',\n'))}\nfrom groupements_annees`,
  };
}

/** The list of parameters and choices, the table, and the values in force each year. */
function valuePasses(rules: GivenRules, { parameters, sources }: RulesPlan, double: string): SqlPass[] {
  const options = sources.flatMap(([node, source]) =>
    source.kind === 'option' ? [optionLine(node, source.value)] : [],
  );
  const lines = [...parameterLines(rules, parameters), ...options];
  const names = [...new Set(lines.map(({ id }) => id))];
  const list = `-- Les paramètres et les choix, à changer ici. Chaque valeur vaut à partir des résultats d'une année, jusqu'à ce
-- qu'une autre ligne en donne une autre : ('tunnel', 2021, 0.04) s'ajoute sous ('tunnel', 2015, 0.05).
values
${indented(listed(lines))}`;
  const inForce = `select a.annee, p.parametre, cast(p.valeur as ${double}) as valeur,
  row_number() over (partition by a.annee, p.parametre order by p.a_partir_de desc) as rang
from (select distinct annee from groupements_lus) a
join parametres p on p.a_partir_de <= a.annee`;
  const pivot = names.map((id) => `max(case when parametre = '${id}' then valeur end) as ${sqlName(id)}`);
  const values = `select annee,\n${indented(pivot.join(',\n'))}\nfrom en_vigueur\nwhere rang = 1\ngroup by annee`;
  return [
    { name: 'parametres (parametre, a_partir_de, valeur)', sql: list },
    tableRead(double),
    { name: 'en_vigueur', sql: inForce },
    { name: 'valeurs', sql: values },
  ];
}

/** The rows of results years: what is given of each, and the values in force. */
function rowPasses({ program, parameters, sources }: RulesPlan): SqlPass[] {
  const shared = ['premiere_annee', 'credits', 'appreciation'];
  const ofGroupement = `select groupement,
${indented(shared.map((column) => `max(${column}) as ${column}`).join(',\n'))}
from groupements_lus
group by groupement`;
  const columns = sources.flatMap(([node, source]) =>
    source.kind === 'column' ? [`${source.sql} as ${program.column(node)}`] : [],
  );
  const given = `select t.groupement,
${indented(columns.join(',\n'))}
from groupements_lus t join groupements g on g.groupement = t.groupement`;
  const options = sources.flatMap(([node, { kind }]) => (kind === 'option' ? [node] : []));
  const values = [...parameters, ...options].map((node) => `v.${sqlName(node.id)}`);
  const rows = `select d.*,
${indented(values.join(',\n'))}
from donnees d join valeurs v on v.annee = d.annee
where d.annee >= d.premiere_annee`;
  return [
    { name: 'groupements', sql: ofGroupement },
    { name: 'donnees', sql: given },
    { name: 'lignes', sql: rows },
  ];
}

/** Each result of a row, whatever the year of its groupement is. */
function gathered({ program, columns }: RulesPlan): string {
  const lines = [...columns].map(([id, years]) => {
    const [column = ''] = years;
    const value = years.length === 1 ? column : ofRank(years);
    return value === sqlName(id) ? value : `${value} as ${sqlName(id)}`;
  });
  return `select groupement, premiere_annee, annee,\n${indented(lines.join(',\n'))}\nfrom ${program.rows}`;
}

const ofRank = (years: readonly string[]): string =>
  `case annee - premiere_annee ${years.map((column, rank) => `when ${rank} then ${column}`).join(' ')} end`;

/** The columns of the view, by the names of a results document. */
function resultColumns({ edition }: GivenRules, quote: string): string[] {
  const named = (sql: string, id: string): string => `${sql} as ${quote}${id}${quote}`;
  const whole = (id: string): string => named(`cast(${sqlName(id)} as integer)`, id);
  const results = Object.entries(yearResults).map(([id, kind]) => {
    if (kind === 'integer') return whole(id);
    const { only }: Rule = edition.rules[id as RuleId];
    const column = sqlName(id);
    return named(
      only === undefined ? column : `case when ${sqlName(only.where.id)} = ${only.is} then ${column} end`,
      id,
    );
  });
  return [
    'groupement',
    whole('premiereAnnee'),
    whole('annee'),
    ...results,
    named('credits_amorcage', 'creditsAmorcage'),
    named('first_value(total) over (partition by groupement order by annee desc)', 'total'),
  ];
}
