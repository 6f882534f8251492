import { notebookReader } from '../notebook/format/notebook-schema.ts';
import { ruleSet } from '../scenario/format/schema/rule-set-schema.ts';
import { racine } from '../scenario/format/schema/scenario-schema.ts';
import { comparison } from './comparison.ts';
import { type JsonSchema, jsonSchema } from './json-schema.ts';
import { balance, chances, incentive } from './laboratory.ts';
import { notebookWords } from './notebook-words.ts';
import { errors, results, tableErrors } from './results.ts';
import { ruleSetWords } from './rule-set-words.ts';
import { definitionsSchema } from './rules/definitions-schema.ts';
import { variants } from './variants.ts';
import { scenarioWords } from './words.ts';

/** The JSON Schemas that the site publishes under `/schemas/`, by the names of their files. */
export const schemas = {
  'ipep-scenario-1': published(
    'ipep-scenario-1',
    'Un scénario Ipep (ipep-scenario/1)',
    "Ce que lisent le site et « ipep calculer ». Un nombre est un nombre JSON, ou ses chiffres entre guillemets, de 60 caractères au plus : ses bornes, dites ici du premier, valent pour les deux. Ne peuvent pas être dits ici, et sont vérifiés à la lecture : les bornes d'un nombre entre guillemets, celles qui dépendent d'une autre valeur, l'ordre de deux valeurs, les noms et les numéros en double, la suite des années.",
    jsonSchema(racine, scenarioWords),
  ),
  'ipep-resultats-1': published(
    'ipep-resultats-1',
    "Les résultats d'un scénario Ipep",
    "Ce qu'écrit « ipep calculer ». Montants et proportions sont des textes décimaux, de 20 décimales au plus, que rien n'a arrondis auparavant.",
    results,
  ),
  'ipep-comparaison-1': published(
    'ipep-comparaison-1',
    'Deux scénarios Ipep comparés',
    "Ce qu'écrit « ipep comparer » pour deux scénarios. Pour trois, c'est un objet dont la clé « comparaisons », après « regles », a le premier comparé à chacun des autres.",
    comparison,
  ),
  'ipep-equilibre-1': published(
    'ipep-equilibre-1',
    "Les économies d'un scénario Ipep à côté de ce qui lui est versé",
    "Ce qu'écrit « ipep equilibre ».",
    balance,
  ),
  'ipep-incitation-1': published(
    'ipep-incitation-1',
    "Ce qu'un euro de plus économisé rapporte à un groupement Ipep",
    "Ce qu'écrit « ipep incitation ».",
    incentive,
  ),
  'ipep-hasard-1': published(
    'ipep-hasard-1',
    'Ce que le seul hasard verse à des groupements Ipep qui ne changent rien',
    "Ce qu'écrit « ipep hasard ».",
    chances,
  ),
  'ipep-regles-1': published(
    'ipep-regles-1',
    'Un jeu de règles Ipep (ipep-regles/1)',
    "Ce que lit « ipep comparer --regles » : des valeurs des règles, sous un nom. Ne sont pas dits ici, et sont vérifiés à la lecture : les bornes d'un nombre entre guillemets, l'ordre de deux valeurs, celles qui valent une année.",
    jsonSchema(ruleSet, ruleSetWords),
  ),
  'ipep-variantes-1': published(
    'ipep-variantes-1',
    'Un scénario Ipep sous plusieurs jeux de règles',
    "Ce qu'écrit « ipep comparer --regles ».",
    variants,
  ),
  'ipep-erreurs-1': published(
    'ipep-erreurs-1',
    "Les erreurs d'un scénario Ipep refusé",
    "Ce qu'écrivent « ipep calculer » et « ipep valider » à la place d'un résultat.",
    errors,
  ),
  'ipep-erreurs-tableau-1': published(
    'ipep-erreurs-tableau-1',
    "Les erreurs d'un tableau de groupements refusé",
    "Ce que « ipep calculer », « valider » et les autres commandes écrivent à la place d'un résultat, quand un tableau tient lieu de scénario.",
    tableErrors,
  ),
  'ipep-definitions-1': published(
    'ipep-definitions-1',
    'Les règles Ipep, comme données (ipep-definitions/1)',
    "Ce qu'est /schemas/regles.json : chaque règle et chaque étape, avec sa formule en arbre, sa section, ses citations et son statut ; chaque paramètre et chaque donnée. De quoi calculer les mêmes résultats avec un autre programme.",
    definitionsSchema,
  ),
  'ipep-carnet-1': published(
    'ipep-carnet-1',
    'Un carnet Ipep (ipep-carnet/1)',
    "Ce que la page Carnet enregistre et ouvre. Ses scénarios suivent le schéma des scénarios. Ne peuvent pas être dits ici, et sont vérifiés à la lecture : un groupement et une année qui existent dans le dossier, des lignes de tableau aussi longues que l'en-tête, un jour qui existe.",
    jsonSchema(notebookReader, notebookWords),
  ),
} as const;

export type SchemaName = keyof typeof schemas;

export const schemaNames = Object.keys(schemas) as SchemaName[];

function published(name: string, title: string, description: string, schema: JsonSchema): JsonSchema {
  const $schema = 'https://json-schema.org/draft/2020-12/schema';
  // Relative: a site that nobody has published yet has no address.
  return { $schema, $id: `${name}.json`, title, description, ...schema };
}
