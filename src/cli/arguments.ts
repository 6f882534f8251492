import { parseArgs } from 'node:util';
import { type CommandName, commandNames, helpOf, isCommand, usage, version } from './help.ts';
import { enumerate, type Refusal, refusal } from './io.ts';

/** What says how a file of scenarios is read. */
const inputOptions = ['entree', 'enveloppe', 'moteur'] as const;

/** Each command's own options; all of them take a value, save the flags. */
const commands = {
  calculer: [...inputOptions, 'lecteur', 'format', 'nombres'],
  expliquer: ['groupement', 'annee', ...inputOptions],
  valider: [...inputOptions],
  comparer: ['regles', ...inputOptions],
  questionnaire: [],
  patientele: ['moteur'],
  ajuster: ['moteur', 'variables', 'sans-selection', 'part-apprentissage', 'graine', 'sommes'],
  dictionnaire: ['format'],
  'modele-portefeuille': ['format'],
  portefeuille: ['groupements', 'graine', 'format'],
  equilibre: [...inputOptions],
  incitation: ['groupement', 'annee', 'economie', 'jusque', ...inputOptions],
  classeur: ['sortie', ...inputOptions],
  hasard: ['regles', 'patients', 'cv', 'correlation', 'depense', 'tirages', 'graine'],
  sql: ['dialecte'],
} as const satisfies Record<CommandName, readonly string[]>;

type OptionName = (typeof commands)[CommandName][number];

/** How many files a command reads, where it is not one. */
const fileCounts: { readonly [K in CommandName]?: readonly [least: number, most: number] } = {
  comparer: [2, 3],
  dictionnaire: [0, 0],
  'modele-portefeuille': [0, 0],
  portefeuille: [0, 0],
  hasard: [0, 0],
};

/** Options that are given or not, without a value. */
const flags: readonly string[] = ['sans-selection', 'nombres'];

/** The one letter that some options also have. */
const short: { readonly [K in OptionName]?: string } = { sortie: 'o' };

/** Options that a command takes several times, in their order. */
const repeated: { readonly [K in CommandName]?: readonly OptionName[] } = { comparer: ['regles'] };

/** As typed; a flag is empty. */
type Given = { readonly [K in OptionName]?: K extends 'regles' ? readonly string[] : string };

export interface Command {
  readonly ok: true;
  readonly name: CommandName;
  /** Paths, or « - » for the standard input; one, but for the commands that read several, or none; of sql, scripts. */
  readonly files: readonly string[];
  readonly options: Given;
}

/** A text that is asked for, in place of a command's work. */
interface Said {
  readonly said: string;
}

/** Reads the arguments after the program's name. */
export function readArguments(args: readonly string[]): Command | Said | Refusal {
  const said = whatIsAsked(args);
  if (said !== undefined) return { said };
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.values(commands)
        .flat()
        .map((option) => {
          const letter = short[option];
          const type = flags.includes(option) ? 'boolean' : 'string';
          return [option, { type, ...(letter && { short: letter }) }];
        }),
    ),
    strict: false,
    tokens: true,
  });
  const given = tokens.filter((token) => token.kind === 'option');
  const [name, ...files] = tokens.filter((token) => token.kind === 'positional').map(({ value }) => value);
  if (name === undefined) return refusal(`Aucune commande donnée. Commandes : ${knownCommands}.`);
  if (!isCommand(name)) return refusal(`Commande inconnue : « ${name} ». Commandes : ${knownCommands}.`);
  const options = readOptions(name, given);
  if (options.ok === false) return options;
  const wrong = name === 'sql' ? undefined : wrongFiles(name, files, options.given);
  if (wrong !== undefined) return wrong;
  return { ok: true, name, files, options: options.given };
}

/** Why a command cannot do with so many files; undefined where it can. */
function wrongFiles(name: CommandName, files: readonly string[], given: Given): Refusal | undefined {
  const underRules = given.regles !== undefined;
  // Sums stand in place of a file.
  if (given.sommes !== undefined)
    return files.length === 0 ? undefined : refusal(`Avec --sommes, ${name} ne lit pas « ${files[0]} ».`);
  const [least, most] = (underRules && name === 'comparer' ? undefined : fileCounts[name]) ?? [1, 1];
  if (most === 0 && files.length > 0)
    return refusal(`${name} ne lit aucun fichier, et a reçu « ${files[0]} ».`);
  if (most > 1 && (files.length < least || files.length > most))
    return refusal(`${name} attend de ${least} à ${most} fichiers, et en a reçu ${files.length}.`);
  if (files.length < least) return refusal(`${name} attend un fichier, ou « - » pour l'entrée standard.`);
  if (files.length > most && underRules)
    return refusal(`Avec --regles, ${name} attend un seul fichier, et en a reçu ${files.length}.`);
  if (files.length > most) return refusal(`${name} attend un seul fichier, et en a reçu ${files.length}.`);
  if (files.filter((file) => file === '-').length > 1)
    return refusal("L'entrée standard, « - », ne se lit qu'une fois.");
  return undefined;
}

const knownCommands = enumerate(commandNames);

/** Help wins over all that is wrong beside it, even in the place of another option's value. */
function whatIsAsked(args: readonly string[]): string | undefined {
  const end = args.indexOf('--');
  const before = end === -1 ? args : args.slice(0, end);
  const given = before.map((each) => each.replace(/=.*/s, ''));
  if (given.some((each) => ['-h', '--help', '--aide'].includes(each))) {
    const command = before.find((each) => !each.startsWith('-'));
    return isCommand(command) ? helpOf(command) : usage;
  }
  return given.includes('--version') ? version : undefined;
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
  for (const [rank, { name, rawName, value }] of tokens.entries()) {
    if (!known.includes(name)) {
      const names = [...known, 'aide', 'version'].map((option) => `--${option}`);
      return refusal(`Option inconnue de ${command} : « ${rawName} ». Options : ${enumerate(names)}.`);
    }
    // The last one would win without a word.
    const again = repeated[command]?.some((each) => each === name) ?? false;
    if (!again && tokens.findIndex((other) => other.name === name) < rank)
      return refusal(`L'option ${rawName} est donnée deux fois. Gardez-en une.`);
    if (flags.includes(name)) {
      if (value !== undefined) return refusal(`L'option ${rawName} n'attend pas de valeur.`);
    } else if (value === undefined) return refusal(`L'option ${rawName} attend une valeur.`);
  }
  const given = Object.fromEntries(tokens.map(({ name, value = '' }) => [name, value]));
  const regles = tokens.filter(({ name }) => name === 'regles').map(({ value = '' }) => value);
  return { ok: true, given: { ...given, ...(regles.length > 0 && { regles }) } };
}
