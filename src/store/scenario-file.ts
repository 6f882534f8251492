import { parameterIds } from '../cahier/ids.ts';
import type { FileKind } from '../calculators/other-file.ts';
import { brokenJsonWords } from '../scenario/format/json/broken-json-words.ts';
import { parsePlainJson } from '../scenario/format/json/parsed-json.ts';
import { keysGivenTwice } from '../scenario/format/json/repeated-keys.ts';
import { type DocumentScenario, pathParts, read } from '../scenario/format/scenario-document.ts';
import type { SavedRules } from '../scenario/rules/stated-rules.ts';
import type { Client } from '../workers/calculation/calculation-client.ts';
import { type Entry, FIRST_VIEW } from './state/entry.ts';
import { isEntry, shapeFault } from './state/shape.ts';

/** A scenario as a file: the `ipep-scenario/1` document itself, so that the command line reads it too, and its rules. */
export function fileText({ scenario }: Entry, regles?: SavedRules): string {
  const { format, cahier, ...rest } = scenario;
  return `${JSON.stringify({ format, cahier, ...(regles && { regles }), ...rest }, null, 2)}\n`;
}

/** The same, of which the worker says the rules; without them where it cannot: what is typed is saved all the same. */
export async function savedText(saisie: Entry, client: Client): Promise<string> {
  const issue = await client.ask('regles', 'savedRules', saisie.scenario);
  return fileText(saisie, issue.state === 'fini' ? issue.result : undefined);
}

export type FileRead =
  | { readonly ok: true; readonly saisie: Entry }
  | { readonly ok: false; readonly message: string };

/** Bytes of a file that is read: a thousand groupements, with all their indicators, take ten million. */
const SIZE = 20_000_000;

/** Not a letter is guessed: « � » in the place of an accent would be taken for a name. */
function toText(octets: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    return undefined;
  }
}

/** Reads a scenario's file. Its values are judged by the scenario's schema, beside the fields that hold them. */
export async function readFile(file: File): Promise<FileRead> {
  const refuse = (message: string): FileRead => ({ ok: false, message: `« ${file.name} » ${message}` });
  if (file.size > SIZE)
    return refuse('est trop grand pour un scénario : un fichier de 20 Mo au plus est attendu.');
  const octets = await file.arrayBuffer().catch(() => undefined);
  if (octets === undefined)
    return refuse('ne peut pas être lu : il a peut-être été déplacé ou changé. Choisissez-le de nouveau.');
  const texte = toText(octets);
  if (texte === undefined)
    return refuse(
      (await other(({ kindOfBytes }) => kindOfBytes(octets))) ??
        "n'est pas un texte en UTF-8 : enregistrez-le dans ce codage, puis ouvrez-le de nouveau.",
    );
  if (texte.trim() === '') return refuse('est vide : choisissez un fichier que ce site a enregistré.');
  const lu = parsePlainJson(texte);
  if (!lu.ok)
    return refuse(
      (await other(({ kindOfBytes }) => kindOfBytes(octets))) ??
        `n'est pas un fichier JSON : ${brokenJsonWords(lu.broken)}.`,
    );
  const [double] = keysGivenTwice(texte);
  if (double !== undefined)
    return refuse(`donne deux fois la clé « ${double} » : n'en gardez qu'une, puis ouvrez-le de nouveau.`);
  const autre = autreFormat(lu.document);
  if (autre !== undefined)
    return refuse(
      `est d'un format que cette version du site ne connaît pas (« ${autre} ») : rechargez la page, puis ouvrez-le à nouveau.`,
    );
  const saisie = { scenario: lu.document, vue: FIRST_VIEW };
  if (!isEntry(saisie)) {
    const kind = await other(({ kindOfDocument }) => kindOfDocument(lu.document));
    if (kind !== undefined) return refuse(kind);
    const where = await wrongPart(saisie);
    return refuse(
      `n'est pas un scénario : un document « ipep-scenario/1 », avec ses groupements et leurs années, est attendu.${where}`,
    );
  }
  const unknown = unknownParameter(lu.document as DocumentScenario);
  if (unknown !== undefined)
    return refuse(
      `donne « ${unknown.id} » dans « ${unknown.place} », qui n'est le nom d'aucun paramètre : corrigez-le ou retirez-le, puis ouvrez-le de nouveau. Les paramètres sont ${parameterIds.join(', ')}.`,
    );
  return { ok: true, saisie };
}

/** A parameter that does not exist, which no field could show to be mended. */
function unknownParameter({ parametres = {}, parametresParAnnee = {} }: DocumentScenario) {
  const places = [
    ['parametres', parametres] as const,
    ...Object.entries(parametresParAnnee).map(
      ([year, values]) => [`parametresParAnnee.${year}`, values] as const,
    ),
  ];
  for (const [place, values] of places) {
    const id = Object.keys(values).find((each) => !(parameterIds as readonly string[]).includes(each));
    if (id !== undefined) return { place, id: id.slice(0, LONGEST_ID) };
  }
  return undefined;
}

/** Letters of a name that are told. */
const LONGEST_ID = 60;

type OtherFile = typeof import('../calculators/other-file.ts');

/** « est un tableau : … »: what the file is instead of a scenario, as far as that can be fetched. */
async function other(kindOf: (code: OtherFile) => FileKind | undefined): Promise<string | undefined> {
  const code = await import('../calculators/other-file.ts').catch(() => undefined);
  const way = code?.otherFile(kindOf(code), 'dossier');
  return way && `est ${way}`;
}

/** What is not as a scenario has it, and what came in its place: « groupements, une liste de 3 000 éléments reçue ». */
async function wrongPart(saisie: { readonly scenario: unknown }): Promise<string> {
  const path = shapeFault(saisie)?.replace(/^saisie\.scenario\.?/, '');
  if (!path) return '';
  const [{ receivedWords }, { received }] = await Promise.all([
    import('../scenario/format/fault-words.ts'),
    import('../scenario/format/faults.ts'),
  ]);
  const value = read(saisie.scenario, pathParts(path));
  const format = formatOf(saisie.scenario);
  const other = format === undefined || format === 'ipep-scenario/1' ? '' : ` Son format est « ${format} ».`;
  const most = Array.isArray(value) && path === 'groupements' ? ', 1 000 groupements au plus attendus' : '';
  return `${other} Ce qui ne convient pas : ${path}, « ${receivedWords(received(value))} » reçu${most}.`;
}

function formatOf(document: unknown): string | undefined {
  const { format } = (document ?? {}) as { readonly format?: unknown };
  return typeof format === 'string' ? format.slice(0, 60) : undefined;
}

/** « ipep-scenario/2 »: another version of our own format; anything else is judged with the rest. */
function autreFormat(document: unknown): string | undefined {
  const format = formatOf(document);
  return format !== undefined && /^ipep-scenario\/(?!1$)\d{1,3}$/.test(format) ? format : undefined;
}
