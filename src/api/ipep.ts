/**
 * The package, for other programs: what `ipep` computes, without a file nor a terminal. Results, errors and rules are the
 * documents of /formats/, whose names they keep. Nothing here throws on what is given: what is refused says why.
 */
import { edition } from '../cahier/edition.ts';
import { offered } from '../cahier/edition-facts.ts';
import { type RulesDocument, rulesDocument } from '../published-formats/rules/rules-document.ts';
import { publishedFault } from '../scenario/format/published-faults.ts';
import type { ResultsDocument } from '../scenario/format/results.ts';
import { type ReadScenario, readScenarioText } from '../scenario/format/scenario-text.ts';
import { readScenario } from '../scenario/format/schema/scenario-schema.ts';
import { evaluate, type LineReader } from '../scenario/run/evaluate.ts';
import { type Explication, explain } from '../scenario/run/explain.ts';

export type { FormulaTree } from '../published-formats/rules/formula-tree.ts';
export type { Explication, ResultsDocument, RulesDocument };

/** Why something is refused: where, what was expected, in French, and what was received. */
export interface Fault {
  readonly chemin: string;
  readonly attendu: string;
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
  /** Its name; the first one's, if left out. */
  readonly groupement?: string;
  /** A results year; the last one, if left out. */
  readonly annee?: number;
}

/**
 * The results of a scenario (`ipep-scenario/1`), a document or its JSON text: amounts in € and proportions as decimal texts.
 * A text keeps all the digits of its numbers; a document's numbers are doubles, or texts.
 */
export function calculer(
  scenario: unknown,
  { lecteur = 'exact' }: CalculationOptions = {},
): { readonly ok: true; readonly resultats: ResultsDocument } | Refusal {
  const read = readGiven(scenario);
  return read.ok ? { ok: true, resultats: evaluate(read.scenario, lecteur) } : refused(read);
}

/** Whether a scenario would be computed; what it lacks if not. */
export function valider(scenario: unknown): { readonly ok: true } | Refusal {
  const read = readGiven(scenario);
  return read.ok ? { ok: true } : refused(read);
}

/** Each step of a groupement's year: its calculation with these numbers, its value, what it means, where it comes from. */
export function expliquer(
  scenario: unknown,
  options: ExplanationOptions = {},
): { readonly ok: true; readonly explication: Explication } | Refusal {
  const read = readGiven(scenario);
  if (!read.ok) return refused(read);
  const { groupements } = read.scenario;
  const wanted = options.groupement ?? groupements[0]?.nom;
  const groupement = groupements.find(({ nom }) => nom === wanted);
  if (groupement === undefined)
    return unknown(
      'groupement',
      groupements.map(({ nom }) => nom),
      wanted,
    );
  const years = groupement.annees.slice(1).map(({ annee }) => annee);
  const annee = options.annee ?? years.at(-1);
  if (annee === undefined || !years.includes(annee)) return unknown('annee', years, annee);
  return { ok: true, explication: explain(read.scenario, groupement.nom, annee) };
}

/** Every rule, step, input and parameter, as /schemas/regles.json has them. */
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
    erreurs: [{ chemin, attendu: `l'un de ceux-ci : ${known.join(', ')}`, recu: `${given}` }],
  };
}
