import { faultInWords } from '../../../calculators/fault-in-words.ts';
import { type FileKind, kindOfBytes, kindOfDocument, otherFile } from '../../../calculators/other-file.ts';
import type { Fault } from '../../../scenario/format/faults.ts';
import { brokenJsonWords } from '../../../scenario/format/json/broken-json-words.ts';
import { parsePlainJson } from '../../../scenario/format/json/parsed-json.ts';
import { keysGivenTwice } from '../../../scenario/format/json/repeated-keys.ts';
import type { DocumentScenario } from '../../../scenario/format/scenario-document.ts';
import { readRuleSet } from '../../../scenario/format/schema/rule-set-schema.ts';
import type { TypedRuleSet } from '../../../scenario/reform/question.ts';
import { isSet } from '../sets.ts';

/** A file of rules, or why it is refused, each of its errors with its place. */
export type OpenedSet =
  | { readonly ok: true; readonly set: TypedRuleSet }
  | { readonly ok: false; readonly message: string };

/** Bytes of a file that is read. */
const SIZE = 1_000_000;

const NO_SCENARIO = { scenario: { groupements: [] } as unknown as DocumentScenario };

/** Reads a file `ipep-regles/1`; what is refused changes nothing. */
export async function openSet(file: File): Promise<OpenedSet> {
  const refuse = (why: string): OpenedSet => ({
    ok: false,
    message: `« ${file.name} » n'a pas été ouvert : ${why}`,
  });
  if (file.size > SIZE) return refuse('il est trop grand pour un jeu de règles, 1 Mo au plus est attendu.');
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return refuse('il ne peut pas être lu.');
  const kind = what(kindOfBytes(bytes));
  if (kind !== undefined) return refuse(kind);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse("il n'est pas un texte en UTF-8.");
  }
  if (text.trim() === '') return refuse('il est vide.');
  const read = parsePlainJson(text);
  if (!read.ok && !/^\s*[[{]/.test(text)) return refuse(`c'est un texte. ${EXPECTED}`);
  if (!read.ok) return refuse(`il n'est pas un fichier JSON : ${brokenJsonWords(read.broken)}.`);
  const [double] = keysGivenTwice(text);
  if (double !== undefined) return refuse(`il donne deux fois la clé « ${double} ».`);
  const other = otherThanSet(read.document);
  if (other !== undefined) return refuse(other);
  const judged = readRuleSet(read.document);
  if (judged.ok && isSet(read.document)) return { ok: true, set: read.document };
  const faults = judged.ok ? [] : judged.erreurs;
  return refuse(
    [...faults.slice(0, MOST).map(faultOfSet), ...(faults.length > 0 ? [] : [EXPECTED])].join(' '),
  );
}

/** « c'est un tableau : … » */
function what(kind: FileKind | undefined): string | undefined {
  const way = otherFile(kind, 'regles');
  return way && `c'est ${way}`;
}

/** As many as a reader mends before the next look. */
const MOST = 20;

const EXPECTED = `Un jeu de règles est attendu, tel que « Enregistrer » l'écrit : {"format": "ipep-regles/1", "nom": "…", "parametres": {…}}.`;

/** What a document is instead of a set of rules, and what to do with it. */
function otherThanSet(document: unknown): string | undefined {
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    return `ce n'est pas un objet JSON. ${EXPECTED}`;
  const kind = kindOfDocument(document);
  if (kind === 'dossier')
    return "c'est un dossier : ouvrez-le à la page Dossiers, puis choisissez-le dans « Les groupements ».";
  const other = what(kind);
  if (other !== undefined) return other;
  const { format } = document as { readonly format?: unknown };
  if (format === undefined) return `il n'a pas de format. ${EXPECTED}`;
  return format === 'ipep-regles/1' ? undefined : `son format est « ${String(format)} ». ${EXPECTED}`;
}

/** A fault with its place, and what there is to do. */
function faultOfSet(fault: Fault): string {
  const { nom, page, refusal } = faultInWords(fault, NO_SCENARIO);
  if (fault.code === 'unknown-key')
    return `La clé « ${fault.path} » n'est pas d'un jeu de règles : retirez-la, ou corrigez son nom.`;
  return page === undefined ? `« ${fault.path} » : ${refusal}` : `${nom} (« ${fault.path} ») : ${refusal}`;
}
