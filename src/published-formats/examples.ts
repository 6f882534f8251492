import { citation } from '../cahier/text/citations/all-citations.ts';
import { Exact } from '../formula/read/exact.ts';
import { newNotebook, withAdded } from '../notebook/edit/edit-notebook.ts';
import { notebookText } from '../notebook/format/notebook-text.ts';
import type { NewCell, Notebook } from '../notebook/notebook.ts';
import { patientsTemplateCsv } from '../population/patients/patients-downloads.ts';
import { columns } from '../population/questionnaire/answer-columns.ts';
import { balanceDocument } from '../scenario/balance/balance-document.ts';
import { chanceDocument } from '../scenario/chance/chance-document.ts';
import { startingQuestion } from '../scenario/chance/question-bounds.ts';
import { compareDossiers } from '../scenario/compare/dossiers/comparison.ts';
import { compareRules } from '../scenario/compare/variants/variants.ts';
import { example } from '../scenario/examples/first-example.ts';
import { encodeLink } from '../scenario/format/link.ts';
import { publishedFault } from '../scenario/format/published-faults.ts';
import { resultLines } from '../scenario/format/result-lines.ts';
import { readRuleSet } from '../scenario/format/schema/rule-set-schema.ts';
import { readScenario } from '../scenario/format/schema/scenario-schema.ts';
import { incentiveDocument } from '../scenario/incentive/incentive-document.ts';
import { sharedRules } from '../scenario/rules/identity.ts';
import { underRules } from '../scenario/rules/rule-set.ts';
import { evaluate } from '../scenario/run/evaluate.ts';
import { groupementsTemplateCsv } from '../scenario/table/table-template.ts';

/* An example of each format, as text: computed, so that none can stop being true. */

const [groupement] = example.groupements;

/** A scenario with its ids and its note, one results year. */
const scenario = {
  format: example.format,
  cahier: example.cahier,
  id: 'tilleuls-2019',
  note: 'Chiffres inventés',
  parametres: { coefficientEcart: '1/2' },
  groupements: groupement ? [{ id: 'tilleuls', ...groupement, annees: groupement.annees.slice(0, 2) }] : [],
};

const wrong = {
  ...scenario,
  groupements: scenario.groupements.map(({ annees, ...rest }) => ({
    ...rest,
    annees: annees.map((annee) => ({ ...annee, patients: 0 })),
  })),
};

function resultsOf(document: unknown): unknown {
  const read = readScenario(document);
  if (read.ok) return evaluate(read.scenario);
  const { id, erreurs } = read;
  return { id, erreurs: erreurs.map(publishedFault) };
}

/** The same scenario, that spends 15 € less per patient in its results year. */
const cheaper = {
  ...scenario,
  groupements: scenario.groupements.map(({ annees, ...rest }) => ({
    ...rest,
    annees: annees.map((annee, rank) => (rank === 1 ? { ...annee, depenseReelle: '2405' } : annee)),
  })),
};

function comparisonOf(avant: unknown, apres: unknown): unknown {
  const answer = compareDossiers([
    { nom: 'avant', document: avant },
    { nom: 'apres', document: apres },
  ]);
  if (!answer.ok) return answer.erreurs;
  return { regles: sharedRules([scenario]), ...answer.comparaisons[0] };
}

/** Rules of one's own, for the same scenario. */
const rules = {
  format: 'ipep-regles/1',
  nom: 'Intervalle de 3 % à partir de 2021',
  parametres: { coefficientEcart: '1/2' },
  parametresParAnnee: { '2021': { tunnel: '0.03' } },
  options: { evolution: 'triennale' },
};

function variantsOf(document: unknown, ruleSet: unknown): unknown {
  const [read, set] = [readScenario(document), readRuleSet(ruleSet)];
  if (!read.ok || !set.ok) throw new Error('an example is not valid');
  const applied = underRules(read.scenario, set.set);
  if (!applied.ok) throw new Error('the rules of an example do not hold for its scenario');
  return compareRules(read.scenario, [{ nom: set.set.nom, scenario: applied.scenario }]);
}

const laidOut = (document: unknown): string => JSON.stringify(document, null, 2);

/** A respondent who answered some questions by the ranks of their options, one by its words. */
const answers: Readonly<Record<string, string>> = { q1: '1', q2: '1', q3: 'Oui', q4: '2', q5: '3', q6: '2' };

const oneScenario = readScenario(scenario);
const inLines = (csv: string): string =>
  csv
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .trimEnd();

/** A carnet of two cells. */
const carnet = [
  { mode: 'texte', texte: '# Notre question\n\nQue recevrions-nous, **et de quoi cela dépend-il** ?' },
  {
    mode: 'citation',
    citation: 'ecartIntervalle',
    document: 'Cahier des charges',
    section: citation('ecartIntervalle').section,
    texte: citation('ecartIntervalle').texte,
  },
] as const satisfies readonly NewCell[];

/** What the laboratory says of the scenario, its only groupement saving up to 60 € per patient; and of one size. */
const laboratory = oneScenario.ok
  ? {
      balance: balanceDocument(oneScenario.scenario),
      incentive: incentiveDocument(
        { scenario: oneScenario.scenario, rank: 0, annee: 2019, saving: 'durable' },
        new Exact(60),
      ),
    }
  : undefined;

export const examples = {
  carnet: notebookText(
    carnet.reduce<Notebook>(withAdded, newNotebook('Note pour le conseil', '2026-11-28')),
  ).trimEnd(),
  scenario: laidOut(scenario),
  results: laidOut(resultsOf(scenario)),
  compared: laidOut(cheaper),
  comparison: laidOut(comparisonOf(scenario, cheaper)),
  balance: laidOut(laboratory?.balance),
  incentive: laidOut(laboratory?.incentive),
  chance: laidOut(chanceDocument({ ...startingQuestion, patients: [12_000] })),
  rules: laidOut(rules),
  variants: laidOut(variantsOf(scenario, rules)),
  erreurs: laidOut(resultsOf(wrong)),
  address: `#${encodeLink({ scenario })}`,
  reponses: [columns, columns.map((colonne) => answers[colonne] ?? '')]
    .map((line) => line.join(';'))
    .join('\n'),
  patients: inLines(patientsTemplateCsv()),
  groupements: inLines(groupementsTemplateCsv()),
  resultLine: oneScenario.ok
    ? laidOut(resultLines(oneScenario.scenario, evaluate(oneScenario.scenario))[0])
    : '',
} as const;
