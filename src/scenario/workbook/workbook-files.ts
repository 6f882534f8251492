import { zipSync } from 'fflate';
import { fileName } from '../format/file-name.ts';
import type { Scenario } from '../format/scenario.ts';
import { readScenario } from '../format/schema/scenario-schema.ts';
import { executer } from '../run/execution.ts';
import { rulesName } from '../table/exported-dossier.ts';
import { scenarioWorkbook } from './scenario-workbook.ts';
import type { Workbook } from './sheet.ts';
import {
  COMPUTED,
  LAID_OUT,
  type WorkbookFile,
  type WorkbookRequest,
  WRITTEN,
  type WrittenWorkbooks,
} from './workbook-request.ts';
import { xlsxOf } from './xlsx.ts';

/** Is told how far the writing is, in hundredths of a workbook. */
type Advance = (done: number) => void;

/** The workbook of a document, as a file whose name tells the document and its rules; undefined where it is refused. */
async function fileOf(document: unknown, nom: string, advance: Advance): Promise<WorkbookFile | undefined> {
  const read = readScenario(document);
  if (!read.ok) return undefined;
  const { scenario } = read;
  const bytes = await xlsxOf(laidOut(scenario, advance));
  return { name: `${fileName(nom)} - ${rulesName(scenario)}`, bytes };
}

/** Apart, so that what was computed takes no room any more while the file is written. */
function laidOut(scenario: Scenario, advance: Advance): Workbook {
  const execution = executer(scenario);
  advance(COMPUTED);
  const workbook = scenarioWorkbook(scenario, execution);
  advance(LAID_OUT);
  return workbook;
}

/**
 * The workbooks of some dossiers: the file of one, or an archive of a file each. Those of one name and the same rules are
 * told apart by their rank. The same bytes for the same dossiers.
 */
export async function workbookFiles(
  { nom, dossiers }: WorkbookRequest,
  advance: Advance,
): Promise<WrittenWorkbooks> {
  const files = new Map<string, WorkbookFile['bytes']>();
  const refused: string[] = [];
  for (const [rank, dossier] of dossiers.entries()) {
    const before = rank * WRITTEN;
    const file = await fileOf(dossier.document, dossier.nom, (done) => advance(before + done));
    if (file === undefined) refused.push(dossier.nom);
    else files.set(freeName(file.name, files), file.bytes);
    advance(before + WRITTEN);
  }
  const [first] = files;
  if (first === undefined) return { ok: false, refused };
  const found = { ok: true, count: files.size, refused } as const;
  if (files.size === 1) return { ...found, name: first[0], bytes: first[1] };
  // Workbooks are archives already; a fixed date, which ZIP needs and cannot have before 1980.
  const bytes = zipSync(Object.fromEntries(files), { level: 0, mtime: '1980-01-01T00:00:00' });
  return { ...found, name: `${fileName(nom)} - classeurs.zip`, bytes };
}

function freeName(stem: string, taken: ReadonlyMap<string, unknown>): string {
  for (let rank = 1; ; rank += 1) {
    const name = `${stem}${rank === 1 ? '' : ` (${rank})`}.xlsx`;
    if (!taken.has(name)) return name;
  }
}
