import { parsePlainJson } from '../scenario/format/json/parsed-json.ts';
import { keysGivenTwice } from '../scenario/format/json/repeated-keys.ts';
import type { Saisie } from './state/draft.ts';
import { defautDeForme, isSaisie } from './state/shape.ts';

/** A scenario as a file: the `ipep-scenario/1` document itself, so that the command line reads it too. */
export function texteFichier({ scenario }: Saisie): string {
  return `${JSON.stringify(scenario, null, 2)}\n`;
}

export type FichierLu =
  | { readonly ok: true; readonly saisie: Saisie }
  | { readonly ok: false; readonly message: string };

/** Bytes of a file that is read: a thousand groupements, with all their indicators, take ten million. */
const TAILLE = 20_000_000;

/** Not a letter is guessed: « � » in the place of an accent would be taken for a name. */
function enTexte(octets: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    return undefined;
  }
}

/** Reads a scenario's file. Its values are judged by the scenario's schema, beside the fields that hold them. */
export async function lireFichier(file: File): Promise<FichierLu> {
  const refuser = (message: string): FichierLu => ({ ok: false, message: `« ${file.name} » ${message}` });
  if (file.size > TAILLE)
    return refuser('est trop grand pour un scénario : un fichier de 20 Mo au plus est attendu.');
  const octets = await file.arrayBuffer().catch(() => undefined);
  if (octets === undefined)
    return refuser('ne peut pas être lu : il a peut-être été déplacé ou changé. Choisissez-le de nouveau.');
  const texte = enTexte(octets);
  if (texte === undefined)
    return refuser("n'est pas un texte en UTF-8 : enregistrez-le dans ce codage, puis ouvrez-le de nouveau.");
  const lu = parsePlainJson(texte);
  if (!lu.ok) return refuser(`n'est pas un fichier JSON : ${lu.message}.`);
  const [double] = keysGivenTwice(texte);
  if (double !== undefined)
    return refuser(`donne deux fois la clé « ${double} » : n'en gardez qu'une, puis ouvrez-le de nouveau.`);
  const autre = autreFormat(lu.document);
  if (autre !== undefined)
    return refuser(
      `est d'un format que cette version du site ne connaît pas (« ${autre} ») : rechargez la page, puis ouvrez-le à nouveau.`,
    );
  const saisie = { scenario: lu.document, vue: { groupement: 0, annee: 1 } };
  if (!isSaisie(saisie)) {
    const place = defautDeForme(saisie)?.replace(/^saisie\.scenario\.?/, '');
    const ou = place ? ` Ce qui ne convient pas : ${place}.` : '';
    return refuser(
      `n'est pas un scénario : un document « ipep-scenario/1 », avec ses groupements et leurs années, est attendu.${ou}`,
    );
  }
  return { ok: true, saisie };
}

/** « ipep-scenario/2 »: another version of our own format; anything else is judged with the rest. */
function autreFormat(document: unknown): string | undefined {
  const { format } = (document ?? {}) as { readonly format?: unknown };
  return typeof format === 'string' && /^ipep-scenario\/(?!1$)\d{1,3}$/.test(format) ? format : undefined;
}
