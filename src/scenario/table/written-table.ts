import { type Cellule, type Row, writeCsv } from '../../tables/table-writer.ts';
import type { Results } from '../format/results.ts';
import type { Groupement, Scenario, ScenarioYear } from '../format/scenario.ts';
import { modifies } from '../run/modified-values.ts';
import { type GroupementColumn, groupementColumns } from './groupement-columns.ts';
import { readName } from './groupement-row.ts';
import { nameFault } from './name-encodings.ts';

/** What of a scenario its table cannot say. */
export type TableLoss =
  /** The indicators of a year: the score that they make is written. */
  | { readonly code: 'indicateurs'; readonly groupement: string; readonly annee: number }
  /** Credits computed on other patients than those of P: their amount is written. */
  | { readonly code: 'credits'; readonly groupement: string }
  /** Characters of a name that no table holds, or that come back as others. */
  | { readonly code: 'nom'; readonly groupement: string }
  /** A changed value of the rules, as `modifies` names it. */
  | { readonly code: 'regle'; readonly id: string; readonly label: string; readonly value: string }
  | { readonly code: 'id' | 'note' };

const decimal = (text: string): Cellule => ({ nombre: text });

/** A scenario as a table that `readTable` takes back, its header first. `results` are those of the same scenario. */
export function groupementRows(scenario: Scenario, results: Results): readonly Row[] {
  const lines = scenario.groupements.flatMap((groupement, rank) => {
    const found = results.groupements[rank];
    const shared: { readonly [C in GroupementColumn]?: Cellule } = {
      groupement: groupement.nom,
      premiere_annee: groupement.premiereAnnee,
      ...creditCells(groupement, found?.creditsAmorcage ?? '0'),
    };
    return groupement.annees.map((year, place): typeof shared => {
      const { annee, patients, depenseReelle, depenseAjustee } = year;
      const { scoreQualite = '0', scoreMaximal = '0' } = found?.annees[place - 1] ?? {};
      return {
        ...shared,
        annee,
        patients,
        depense_reelle: decimal(depenseReelle),
        depense_ajustee: decimal(depenseAjustee),
        ...scoreCells(year, scoreQualite, scoreMaximal),
      };
    });
  });
  return [groupementColumns, ...lines.map((line) => groupementColumns.map((column) => line[column] ?? null))];
}

/** The same, as the text of a file. */
export const groupementsCsv = (scenario: Scenario, results: Results): string =>
  writeCsv(groupementRows(scenario, results));

function scoreCells({ qualite }: ScenarioYear, computed: string, most: string) {
  if (qualite === undefined) return {};
  const { score, maximum } = qualite.mode === 'score' ? qualite : { score: computed, maximum: most };
  return { score: decimal(score), maximum: decimal(maximum) };
}

function creditCells({ credits, annees }: Groupement, computed: string) {
  if (credits.mode === 'montant') return { credits: decimal(credits.montant) };
  return credits.patients === annees[1]?.patients
    ? { appreciation: decimal(credits.appreciation) }
    : { credits: decimal(computed) };
}

/** Control characters, of which a table writes out some and turns others into line ends; half a character. */
const unwritten = /(?![\t\n])\p{Cc}|\p{Cs}/u;

const comesBack = (name: string): boolean =>
  !unwritten.test(name) && readName(name).value === name && nameFault(name, 'UTF-8') === undefined;

/** What the table of a scenario leaves out, for whoever saves one to be told. */
export function tableLosses(scenario: Scenario): readonly TableLoss[] {
  const { groupements, id, note } = scenario;
  const left: TableLoss[] = modifies(scenario).map((each) => ({
    code: 'regle',
    id: each.id,
    label: each.label,
    value: each.valeur,
  }));
  if (id !== undefined || groupements.some((groupement) => groupement.id !== undefined))
    left.push({ code: 'id' });
  if (note !== undefined) left.push({ code: 'note' });
  for (const { nom, credits, annees } of groupements) {
    if (!comesBack(nom)) left.push({ code: 'nom', groupement: nom });
    if (credits.mode === 'calcul' && credits.patients !== annees[1]?.patients)
      left.push({ code: 'credits', groupement: nom });
    for (const { annee, qualite } of annees)
      if (qualite?.mode === 'indicateurs') left.push({ code: 'indicateurs', groupement: nom, annee });
  }
  return left;
}

/** A loss, in a French sentence. */
export function tableLossWords(loss: TableLoss): string {
  switch (loss.code) {
    case 'indicateurs':
      return `« ${loss.groupement} », ${loss.annee} : le tableau garde le score, non les indicateurs dont il vient.`;
    case 'credits':
      return `« ${loss.groupement} » : les crédits sont calculés sur d'autres patients que ceux de la première année ; le tableau en garde le montant.`;
    case 'nom':
      return `« ${loss.groupement} » : ce nom a des caractères qui ne reviennent pas d'un tableau.`;
    case 'regle':
      return `${loss.label} : le tableau ne garde pas cette valeur, ${loss.value}.`;
    case 'id':
      return 'Le tableau ne garde pas les identifiants.';
    case 'note':
      return 'Le tableau ne garde pas la note.';
  }
}
