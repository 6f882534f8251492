import { fitFaultWords, leftOutWords } from '../population/adjustment/fit-fault-words.ts';
import type { Etape, Fit } from '../population/adjustment/fit-results.ts';
import { readSums, type SumsFault } from '../population/adjustment/fit-sums.ts';
import { type VariableDuCahier, variables } from '../population/adjustment/model.ts';
import { fitFromSums, fitModel } from '../population/adjustment/model-fit.ts';
import { columnOf, type FileRead, readFile } from '../population/adjustment/sample-file.ts';
import { inQuotes } from '../population/adjustment/variable-phrases.ts';
import type { RefusedCell } from '../population/cell-fault.ts';
import { sexesRemark } from '../population/patients/sex.ts';
import { wordCell } from '../population/worded-cells.ts';
import type { NumberBounds } from '../scenario/chance/question-bounds.ts';
import { parsePlainJson } from '../scenario/format/json/parsed-json.ts';
import { createList } from '../tables/bounded-list.ts';
import { excerpt } from '../tables/excerpts.ts';
import { ambiguousRemark, tableRemarks } from '../tables/reading-remarks.ts';
import { tableFaultWords } from '../tables/table-fault-words.ts';
import { type ExitCode, enumerate, type Io, type Refusal, refusal } from './io.ts';
import { readNumber } from './number-option.ts';
import { type Kind, openBytes, textOf } from './opened-file.ts';
import { csvOrParquet, tell } from './table.ts';
import { openTable } from './table-input.ts';

/** The options as typed. */
export interface FitGiven {
  readonly variables?: string;
  /** Present when asked for. */
  readonly 'sans-selection'?: string;
  readonly 'part-apprentissage'?: string;
  readonly graine?: string;
  readonly sommes?: string;
  readonly moteur?: string;
}

const seeds: NumberBounds = { least: 0, most: 4_294_967_295, whole: true };
const parts: NumberBounds = { least: 0, most: 1, above: true };

/** Refused cells that are shown, one a line. */
const SHOWN = 5;

/** Prints a model of spending fitted on a table of patients. */
export async function runFit(file: string, given: FitGiven, io: Io): Promise<ExitCode | Refusal> {
  const options = readOptions(given);
  if (!options.ok) return options;
  if (given.sommes !== undefined) return runSums(given.sommes, options, io);
  const opened = await openBytes(file, csvOrParquet, io);
  if (!opened.ok) return opened;
  const source = await openTable(file, opened, given.moteur);
  if (!source.ok) return source;
  const refusedCells = createList<RefusedCell>(SHOWN);
  const { requested } = options;
  const read = await readFile(source.table, { requested, refusees: refusedCells });
  if (!read.ok) return refusal(tableFaultWords(read.fault));
  const fitted = fitModel(read.sample, {
    ...options,
    candidates: requested,
  });
  if (fitted.ok) await io.out(`${JSON.stringify(figures(fitted.ajustement), null, 2)}\n`);
  const { lignes, refusedRows, header } = read.reading;
  const absentOnes = read.absentOnes.map((variable) => columnOf[variable]);
  // What the fit does not use is not ignored by mistake: only columns that nobody knows are named.
  await tell({ lignes, ignored: header.ignored, absentOnes, refusedRows }, io, [
    ...source.notices(),
    ...notices(read),
  ]);
  if (!fitted.ok) return refusal(fitFaultWords(fitted.fault, inQuotes));
  return refusedRows === 0 ? 0 : 1;
}

const sumsFile: Kind = { name: 'JSON', pattern: /\.json$/i };

/** Prints a model fitted on the sums that the script « ajustement » gives, in place of patients. */
async function runSums(file: string, options: Options, io: Io): Promise<ExitCode | Refusal> {
  if (options.trainingPart !== undefined || options.graine !== undefined)
    return refusal(
      '--sommes : tous les patients des sommes apprennent. Retirez --part-apprentissage et --graine, ou filtrez la table des patients avant de sommer.',
    );
  const opened = await openBytes(file, sumsFile, io);
  if (!opened.ok) return opened;
  const parsed = parsePlainJson(await textOf(opened.bytes));
  const read = parsed.ok ? readSums(parsed.document) : parsed;
  if (!read.ok) return refusal(sumsFaultWords(file, 'fault' in read ? read.fault : undefined));
  const missing = options.requested?.filter((variable) => !read.sums.present.includes(variable)) ?? [];
  if (missing.length > 0)
    return refusal(
      `--variables : ${enumerate(missing)} n'est pas dans les sommes. Variables qui y sont : ${enumerate(read.sums.present)}.`,
    );
  const { requested: candidates, selection } = options;
  const fitted = fitFromSums(read.sums, { ...(candidates && { candidates }), selection });
  if (!fitted.ok) return refusal(fitFaultWords(fitted.fault, inQuotes));
  await io.out(`${JSON.stringify(figures(fitted.ajustement), null, 2)}\n`);
  return 0;
}

function sumsFaultWords(file: string, fault: SumsFault | undefined): string {
  const asked = 'La ligne de la vue « ajustement » (ipep sql ajustement) est attendue, en JSON';
  if (fault === undefined) return `« ${file} » n'est pas du JSON. ${asked}.`;
  const said =
    fault.received === undefined
      ? 'manque'
      : `n'est pas un nombre qui convient : « ${excerpt(String(fault.received))} »`;
  return `« ${file} » : « ${fault.key} » ${said}. ${asked}.`;
}

/** Exactly the keys of the format, in its order. */
function figures(fit: Fit): object {
  const of = (key: 'coefficient' | 'erreurType') =>
    Object.fromEntries(fit.coefficients.map((each) => [each.variable, each[key]]));
  return {
    apprentissage: fit.apprentissage,
    test: fit.test,
    retenues: fit.retenues,
    coefficients: of('coefficient'),
    erreursTypes: of('erreurType'),
    r2: fit.r2,
    r2Ajuste: fit.r2Ajuste,
    r2Test: fit.r2Test,
    etapes: fit.etapes.map(step),
  };
}

function step({ added, r2Ajuste, essais: trials }: Etape): object {
  const candidates = trials.map(({ candidate, r2Ajuste, reason }) => ({
    variable: candidate,
    r2Ajuste,
    ...(reason !== null && { raison: leftOutWords(reason, candidate, inQuotes) }),
  }));
  return { ajoutee: added, r2Ajuste, candidats: candidates };
}

function notices({ ame, reading }: FileRead): string[] {
  const { inventedItems, refusees: refusedCells, sexesCodes, ambiguousOnes, header } = reading;
  const others = refusedCells.total - refusedCells.keptOnes.length;
  return [
    ...tableRemarks({ ...reading, headerRow: header.row }),
    ...sexesRemark(sexesCodes),
    ...ambiguousRemark(ambiguousOnes),
    ...refusedCells.keptOnes
      .map(wordCell)
      .map(({ row, colonne, valeur, reason }) => `ligne ${row}, ${colonne} : « ${valeur} ». ${reason}`),
    others === 0 ? '' : `Autres cellules refusées : ${others}.`,
    inventedItems === 0
      ? ''
      : `Lignes que ce site invente, d'après leur id : ${inventedItems}. Les résultats n'ont rien d'une mesure.`,
    ame === 0
      ? ''
      : `Lignes de bénéficiaires de l'AME prises en compte : ${ame}. L'annexe 4 les laisse hors des simulations : pour la suivre, retirez-les du fichier.`,
  ];
}

interface Options {
  readonly ok: true;
  readonly requested: readonly VariableDuCahier[] | undefined;
  readonly selection: boolean;
  readonly trainingPart: number | undefined;
  readonly graine: number | undefined;
}

function readOptions(given: FitGiven): Options | Refusal {
  const requested = given.variables === undefined ? undefined : readVariables(given.variables);
  if (requested !== undefined && 'ok' in requested) return requested;
  const part = given['part-apprentissage'];
  const read = part === undefined ? undefined : readNumber('part-apprentissage', part, parts);
  if (read?.ok === false) return read;
  const seed = given.graine === undefined ? undefined : readNumber('graine', given.graine, seeds);
  if (seed?.ok === false) return seed;
  const selection = given['sans-selection'] === undefined;
  return { ok: true, requested, selection, trainingPart: read?.value, graine: seed?.value };
}

function readVariables(typed: string): readonly VariableDuCahier[] | Refusal {
  const names = typed.split(',').map((name) => name.trim());
  const known = names.filter((name) => variables.some((variable) => variable === name));
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    return refusal(
      `--variables : variable inconnue, ${enumerate(unknown)}. Variables : ${enumerate(variables)}, séparées par des virgules.`,
    );
  const twice = names.filter((name, rank) => names.indexOf(name) !== rank);
  if (twice.length > 0) return refusal(`--variables : ${enumerate([...new Set(twice)])} en double.`);
  return known as VariableDuCahier[];
}
