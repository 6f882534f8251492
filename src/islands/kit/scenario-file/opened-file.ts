import { faultSentence } from '../../../calculators/fault-in-words.ts';
import { phrase } from '../../../calculators/field-text.ts';
import type { OpenedRules } from '../../../scenario/rules/opened-file.ts';
import { client } from '../../../store/page-store.ts';
import { readFile } from '../../../store/scenario-file.ts';
import type { Entry } from '../../../store/state/entry.ts';

/** What a file is called as a dossier. */
export const withoutEnding = (file: string): string => file.replace(/(\.ipep)?\.[a-z]+$/i, '');

/** A file as it can be opened: its saisie, and what is to be said, or asked, of its rules. */
export type OpenedFile =
  | { readonly ok: false; readonly message: string }
  | { readonly ok: true; readonly saisie: Entry; readonly rules: OpenedRules | undefined };

/** Reads a file, and has the worker hold its rules against today's; `rules` is undefined where that broke down. */
export async function openFile(file: File): Promise<OpenedFile> {
  const lu = await readFile(file);
  if (!lu.ok) return lu;
  const { saisie } = lu;
  if (saisie.scenario.regles === undefined) return { ok: true, saisie, rules: { state: 'same' } };
  const issue = await client.ask('ouverture', 'openedRules', saisie.scenario);
  const rules = issue.state === 'fini' ? issue.result : undefined;
  if (rules?.state !== 'refused') return { ok: true, saisie, rules };
  const faults = rules.faults.map((each) => phrase(faultSentence(each, saisie)));
  return {
    ok: false,
    message: `« ${file.name} » n'a pas été ouvert. Ce qu'il dit de ses règles est à corriger, puis le fichier à ouvrir de nouveau. ${faults.join(' ')}`,
  };
}
