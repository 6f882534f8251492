import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { lieu } from '../../src/calculators/place-words.ts';
import type { Fault } from '../../src/scenario/format/faults.ts';
import { brokenJsonWords } from '../../src/scenario/format/json/broken-json-words.ts';
import { parseJson, parsePlainJson } from '../../src/scenario/format/json/parsed-json.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { readScenarioText } from '../../src/scenario/format/scenario-text.ts';
import { readScenario } from '../../src/scenario/format/schema/scenario-schema.ts';
import { evaluate } from '../../src/scenario/run/evaluate.ts';
import { calculer } from '../../src/scenario/run/page-results.ts';
import { PlainLines } from '../../src/scenario/stream/plain-lines.ts';
import { PlainScenarios } from '../../src/scenario/stream/plain-scenario.ts';
import { clampView } from '../../src/store/state/entry.ts';
import { isEntry } from '../../src/store/state/shape.ts';
import { documents } from '../scenario/arbitrary.ts';
import { exampleDocument, exampleNames } from '../scenario/documents.ts';
import { write } from './hostile.ts';
import { kind, type Outcome } from './kind.ts';
import { checkError, checkSentence } from './messages.ts';
import { mutated } from './mutate.ts';
import { isValid, parsed } from './oracle-scenario.ts';

const files = [...exampleNames(), ...exampleNames('invalid/').map((name) => `invalid/${name}`)];
const examples = files.map((name) => exampleDocument(`${name}.json`));

/** Documents to start from: the examples, valid or not, and generated ones. */
export const anyDocuments: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<unknown>(...examples) },
  { weight: 1, arbitrary: documents },
);

const DECIMAL = /^-?\d+(\.\d{1,20})?$/;

/** Fails unless every text of a result is a finite decimal number, names, years and what is said of the rules apart. */
export function checkFigures(value: unknown, key = ''): void {
  if (key === 'regles') return;
  if (typeof value === 'string') {
    if (!['nom', 'groupement'].includes(key) && !DECIMAL.test(value))
      throw new Error(`${key}: ${value} is no decimal text`);
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`${key}: ${value}`);
  } else if (typeof value === 'object' && value !== null)
    for (const [name, each] of Object.entries(value)) checkFigures(each, name || key);
}

/** Refused: every error is said. Taken: the other reader agrees, and all that is computed is a number. */
function check(text: string): Outcome {
  const lu = parseJson(text);
  const simple = parsePlainJson(text);
  if (lu.ok !== simple.ok) throw new Error('the two readers of JSON differ');
  if (!lu.ok || !simple.ok) {
    if (!lu.ok) checkSentence(brokenJsonWords(lu.broken));
    if (parsed(text) !== undefined && (lu.ok || lu.broken.problem !== 'too-deep')) throw new Error('JSON');
    return 'refused';
  }
  const read = readScenario(lu.document);
  checkStream(text);
  const plain = parsed(text);
  if (read.ok !== isValid(plain)) throw new Error(`read ${read.ok}, the oracle says ${!read.ok}`);
  checkPage(simple.document, read.ok);
  if (!read.ok) {
    if (read.erreurs.length === 0) throw new Error('refused without an error');
    for (const error of read.erreurs) checkError(error, simple.document);
    return 'refused';
  }
  const again = readScenario(written(read.scenario));
  if (!again.ok || JSON.stringify(written(again.scenario)) !== JSON.stringify(written(read.scenario)))
    throw new Error('read again, it is another scenario');
  for (const lineReader of ['exact', 'colonnes'] as const) checkFigures(evaluate(read.scenario, lineReader));
  return 'accepted';
}

const lines = new PlainLines();
const plainScenarios = new PlainScenarios();

/** A line that is read in haste is read as with care, and one that is answered among others as it is alone. */
function checkStream(text: string): void {
  const bytes = new TextEncoder().encode(text);
  const [answer] = lines.answers([bytes]);
  const scenario = plainScenarios.read(bytes);
  if (answer !== undefined && scenario === undefined) throw new Error('a line is answered that is not read');
  if (scenario === undefined) return;
  const read = readScenarioText(text);
  if (!isDeepStrictEqual(read, { ok: true, scenario }))
    throw new Error('a line is read otherwise than alone');
  if (answer === undefined) return;
  if (!read.ok) throw new Error('a line that is refused is answered');
  const wanted = `${JSON.stringify(evaluate(read.scenario, 'colonnes'))}\n`;
  if (new TextDecoder().decode(answer) !== wanted) throw new Error('a line is answered otherwise than alone');
}

/** A scenario as its file has it: without the edition that its reader gave it. */
function written({ edition: _, ...document }: Scenario): object {
  return document;
}

/** What a page does of a document that came by a link or a file: shows it, has it judged, and names its errors. */
function checkPage(scenario: unknown, valid: boolean): void {
  const saisie: unknown = { scenario, vue: { groupement: 0, annee: 1 } };
  if (!isEntry(saisie)) {
    if (valid) throw new Error('a valid scenario that no page would show');
    return;
  }
  const vue = clampView(saisie);
  const reponse = calculer(structuredClone(vue.scenario), vue.vue);
  if (reponse.ok !== valid) throw new Error(`the page says ${reponse.ok}`);
  if (reponse.ok) checkFigures(reponse.calcul.vue.valeurs);
  else checkPlaces(reponse.erreurs, vue);
}

/** The first errors, each under the name that a page gives to its place. */
export function checkPlaces(erreurs: readonly Fault[], saisie: Parameters<typeof lieu>[1]): void {
  for (const { path } of erreurs.slice(0, 50)) {
    const { nom, page } = lieu(path, saisie);
    const typed = saisie.scenario.groupements.flatMap(({ nom: own }) => [String(own)]);
    // Where no page has a field for it, its path and what came are shown instead.
    if (page !== undefined && !page.startsWith('/')) throw new Error(`${path}: on ${page}`);
    if (page === undefined && nom !== 'une valeur du scénario') throw new Error(`${path}: ${nom}, nowhere`);
    if (typeof nom !== 'string') throw new Error(`${path}: a place that is ${typeof nom}`);
    checkSentence(nom, typed);
  }
}

export const scenarios = kind({
  name: 'scenarios',
  share: 11,
  values: mutated(anyDocuments).map(write),
  check,
});
