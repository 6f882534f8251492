import { faultInWords } from '../../../calculators/fault-in-words.ts';
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
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return refuse("il n'est pas un texte en UTF-8, ou ne peut pas être lu.");
  }
  const read = parsePlainJson(text);
  if (!read.ok) return refuse(`il n'est pas un fichier JSON : ${brokenJsonWords(read.broken)}.`);
  const [double] = keysGivenTwice(text);
  if (double !== undefined) return refuse(`il donne deux fois la clé « ${double} ».`);
  const judged = readRuleSet(read.document);
  if (judged.ok && isSet(read.document)) return { ok: true, set: read.document };
  const faults = judged.ok ? [] : judged.erreurs;
  const told = faults.map((fault) => {
    const { nom, refusal } = faultInWords(fault, NO_SCENARIO);
    return `${fault.path || 'le document'} (${nom}) : ${refusal}`;
  });
  return refuse(`un jeu de règles « ipep-regles/1 » est attendu. ${told.slice(0, 20).join(' ; ')}`.trim());
}
