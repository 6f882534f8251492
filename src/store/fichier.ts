import { parsePlainJson } from '../scenario/json.ts';
import type { Saisie } from './saisie.ts';
import { isSaisie } from './storage.ts';

/** A scenario as a file: the `ipep-scenario/1` document itself, so that the command line reads it too. */
export function texteFichier({ scenario }: Saisie): string {
  return `${JSON.stringify(scenario, null, 2)}\n`;
}

export type FichierLu =
  | { readonly ok: true; readonly saisie: Saisie }
  | { readonly ok: false; readonly message: string };

/** Reads a scenario's file. Its values are judged by the scenario's schema, beside the fields that hold them. */
export async function lireFichier(file: File): Promise<FichierLu> {
  const lu = parsePlainJson(await file.text());
  if (!lu.ok) return { ok: false, message: `« ${file.name} » n'est pas un fichier JSON : ${lu.message}.` };
  const saisie = { scenario: lu.document, vue: { groupement: 0, annee: 1 } };
  if (!isSaisie(saisie)) {
    const message = `« ${file.name} » n'est pas un scénario : un document « ipep-scenario/1 », avec ses groupements et leurs années, est attendu.`;
    return { ok: false, message };
  }
  return { ok: true, saisie };
}
