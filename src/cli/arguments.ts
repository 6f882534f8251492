import { parseArgs } from 'node:util';
import { enumerate, type Refusal, refusal } from './io.ts';

/** Each command's own options; all of them take a value, save the flags. */
const commands = {
  calculer: ['lecteur'],
  expliquer: ['groupement', 'annee'],
  valider: [],
  questionnaire: [],
  patientele: [],
  ajuster: ['variables', 'sans-selection', 'part-apprentissage', 'graine'],
} as const satisfies Record<string, readonly OptionName[]>;

/** Options that are given or not, without a value. */
const flags: readonly string[] = ['sans-selection'];

type OptionName =
  | 'lecteur'
  | 'groupement'
  | 'annee'
  | 'variables'
  | 'sans-selection'
  | 'part-apprentissage'
  | 'graine';
type CommandName = keyof typeof commands;
/** As typed; a flag is empty. */
type Given = { readonly [K in OptionName]?: string };

export interface Command {
  readonly ok: true;
  readonly name: CommandName;
  /** A path, or « - » for the standard input. */
  readonly file: string;
  readonly options: Given;
}

export const usage = `Ce que paierait l'expérimentation Ipep, règle par règle.

  ipep calculer FICHIER [--lecteur exact|colonnes]    les résultats du scénario, en JSON
  ipep expliquer FICHIER --groupement NOM --annee N   chaque règle d'une année, pas à pas
  ipep valider FICHIER                                « valide », ou les erreurs du scénario
  ipep questionnaire FICHIER.csv                      les notes d'un groupe de patients, en JSON
  ipep patientele FICHIER.csv                         les patients qui comptent et leur dépense réelle, en JSON
  ipep ajuster FICHIER.csv [--variables a,b] [--sans-selection] [--part-apprentissage 0.7] [--graine 1]
                                                      un modèle d'ajustement de la dépense, en JSON

FICHIER est un scénario « ipep-scenario/1 » en JSON, ou plusieurs, un par ligne (calculer, valider) ; FICHIER.csv,
un tableau de réponses au questionnaire de l'annexe 2, colonnes q1 à q32, s9, s21 et s29, ou un tableau de patients,
colonnes age, sexe, ald, remboursements, soins_de_ville, etc. (patientele, ajuster). « - » lit l'entrée standard.
--aide affiche ce texte.

Code de sortie : 0, fait ; 1, des lignes ont été refusées ; 2, rien n'a été fait.
`;

/** Reads the arguments after the program's name; « aide » when usage is asked for. */
export function readArguments(args: readonly string[]): Command | 'aide' | Refusal {
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      lecteur: { type: 'string' },
      groupement: { type: 'string' },
      annee: { type: 'string' },
      variables: { type: 'string' },
      'sans-selection': { type: 'boolean' },
      'part-apprentissage': { type: 'string' },
      graine: { type: 'string' },
      aide: { type: 'boolean' },
      help: { type: 'boolean' },
    },
    strict: false,
    tokens: true,
  });
  const given = tokens.filter((token) => token.kind === 'option');
  if (given.some(({ name }) => name === 'aide' || name === 'help')) return 'aide';
  const [name, ...files] = tokens.filter((token) => token.kind === 'positional').map(({ value }) => value);
  if (name === undefined) return refusal(`Aucune commande donnée. Commandes : ${knownCommands}.`);
  if (!isCommand(name)) return refusal(`Commande inconnue : « ${name} ». Commandes : ${knownCommands}.`);
  const options = readOptions(name, given);
  if (options.ok === false) return options;
  const [file, ...others] = files;
  if (file === undefined) return refusal(`${name} attend un fichier, ou « - » pour l'entrée standard.`);
  if (others.length > 0) return refusal(`${name} attend un seul fichier, et en a reçu ${files.length}.`);
  return { ok: true, name, file, options: options.given };
}

const knownCommands = enumerate(Object.keys(commands));

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function readOptions(
  command: CommandName,
  tokens: readonly OptionToken[],
): { ok: true; given: Given } | Refusal {
  const known: readonly string[] = commands[command];
  for (const { name, rawName, value } of tokens) {
    if (!known.includes(name)) {
      const names = [...known, 'aide'].map((option) => `--${option}`);
      return refusal(`Option inconnue de ${command} : « ${rawName} ». Options : ${enumerate(names)}.`);
    }
    if (flags.includes(name)) {
      if (value !== undefined) return refusal(`L'option ${rawName} n'attend pas de valeur.`);
    } else if (value === undefined) return refusal(`L'option ${rawName} attend une valeur.`);
  }
  return { ok: true, given: Object.fromEntries(tokens.map(({ name, value = '' }) => [name, value])) };
}
