import { fileName } from '../format/file-name.ts';
import { readScenario } from '../format/schema/scenario-schema.ts';
import { type ExportedDossier, rulesName } from '../table/exported-dossier.ts';
import { scenarioWorkbook } from './scenario-workbook.ts';
import { xlsxOf } from './xlsx.ts';

/** The workbook of a document, as a file whose name tells the document and its rules. */
export async function workbookFile(document: unknown, nom: string): Promise<ExportedDossier> {
  const read = readScenario(document);
  if (!read.ok) return read;
  const bytes = await xlsxOf(scenarioWorkbook(read.scenario));
  return { ok: true, name: `${fileName(nom)} - ${rulesName(read.scenario)}.xlsx`, bytes };
}
