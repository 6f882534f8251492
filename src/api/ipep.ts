/**
 * The package, for other programs: what `ipep` computes, without a file nor a terminal. Results, errors and rules are the
 * documents of /formats/, whose names they keep. Nothing here throws on what is given: what is refused says why.
 */
import { edition } from '../cahier/edition.ts';
import { offered } from '../cahier/edition-facts.ts';
import { type RulesDocument, rulesDocument } from '../published-formats/rules/rules-document.ts';
import { receivedWords } from '../scenario/format/fault-words.ts';
import { received } from '../scenario/format/faults.ts';
import { publishedFault } from '../scenario/format/published-faults.ts';
import type { ResultsDocument } from '../scenario/format/results.ts';
import { type ReadScenario, readScenarioText } from '../scenario/format/scenario-text.ts';
import { readScenario } from '../scenario/format/schema/scenario-schema.ts';
import { evaluate, type LineReader, lineReaders } from '../scenario/run/evaluate.ts';
import { type Explication, explain } from '../scenario/run/explain.ts';

export type { FormulaTree } from '../published-formats/rules/formula-tree.ts';
export type { Explication, ResultsDocument, RulesDocument };

/** Why something is refused, as `ipep-erreurs-1` has it. */
export interface Fault {
  /** Where, « groupements[0].annees[1].patients »; empty for the whole document. */
  readonly chemin: string;
  /** What was expected, a French clause. */
  readonly attendu: string;
  /** What was received, as a French text. */
  readonly recu: string;
}

export interface Refusal {
  readonly ok: false;
  readonly erreurs: readonly Fault[];
}

export interface CalculationOptions {
  /** « exact » (by default) loses nothing; « colonnes » computes in doubles, and agrees to 1e-9. */
  readonly lecteur?: LineReader;
}

export interface ExplanationOptions {
  /** Its name, spaces around it apart; the first one's, if left out. */
  readonly groupement?: string;
  /** A results year, « 2021 »; the last one, if left out. */
  readonly annee?: number;
}

/**
 * The results (`ipep-resultats/1`) of a scenario (`ipep-scenario/1`), a document or its JSON text. Amounts are in €, of a
 * groupement unless a name says by patient, proportions between 0 and 1, both as decimal texts that nothing has rounded;
 * years and phases are whole numbers, and null is what does not exist that year. A text keeps all the digits of its numbers;
 * a document's numbers are doubles, or decimal texts. Refused: what is not a scenario, and an unknown reader.
 */
export function calculer(
  scenario: unknown,
  options?: CalculationOptions | null,
): { readonly ok: true; readonly resultats: ResultsDocument } | Refusal {
  const { lecteur = 'exact' } = options ?? {};
  if (!lineReaders.includes(lecteur)) return unknown('lecteur', lineReaders, lecteur);
  const read = readGiven(scenario);
  return read.ok ? { ok: true, resultats: evaluate(read.scenario, lecteur) } : refused(read);
}

/** Whether a scenario, a document or its JSON text, would be computed; every fault of it if not. Computes nothing. */
export function valider(scenario: unknown): { readonly ok: true } | Refusal {
  const read = readGiven(scenario);
  return read.ok ? { ok: true } : refused(read);
}

/**
 * Each step of a groupement's results year, in the order of reading: its calculation with these numbers and its sentence, in
 * French, its value, a decimal text in the unit that it names, and its source: status, section of the cahier, hypothesis.
 * Refused: what is not a scenario, a groupement or a year that it has not, with those that it has.
 */
export function expliquer(
  scenario: unknown,
  options?: ExplanationOptions | null,
): { readonly ok: true; readonly explication: Explication } | Refusal {
  const read = readGiven(scenario);
  if (!read.ok) return refused(read);
  const { groupements } = read.scenario;
  const wanted: unknown = options?.groupement ?? groupements[0]?.nom;
  // Whoever has no types may give what no text can be made of.
  const name = typeof wanted === 'string' ? wanted.trim() : wanted;
  const groupement = groupements.find(({ nom }) => nom.trim() === name);
  if (groupement === undefined)
    return unknown(
      'groupement',
      groupements.map(({ nom }) => nom),
      wanted,
    );
  const years = groupement.annees.slice(1).map(({ annee }) => annee);
  const annee = options?.annee ?? years.at(-1);
  if (annee === undefined || !years.includes(annee)) return unknown('annee', years, annee);
  return { ok: true, explication: explain(read.scenario, groupement.nom, annee) };
}

/**
 * Every rule, step, input and parameter of the cahier of 2019, as /schemas/regles.json has them: formulas as trees, values
 * as decimal texts, units by name, quotations with their section, statuses.
 */
export const regles: RulesDocument = rulesDocument(edition(offered));

const readGiven = (given: unknown): ReadScenario =>
  typeof given === 'string' ? readScenarioText(given) : readScenario(given);

const refused = ({ erreurs }: Extract<ReadScenario, { ok: false }>): Refusal => ({
  ok: false,
  erreurs: erreurs.map(publishedFault),
});

function unknown(chemin: string, known: readonly (string | number)[], given: unknown): Refusal {
  return {
    ok: false,
    erreurs: [
      { chemin, attendu: `l'un de ceux-ci : ${known.join(', ')}`, recu: receivedWords(received(given)) },
    ],
  };
}
