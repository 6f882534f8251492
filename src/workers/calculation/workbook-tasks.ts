/* What writes workbooks, loaded by the worker when one is first asked for. */
import { transfer } from 'comlink';
import { workbookFiles } from '../../scenario/workbook/workbook-files.ts';
import {
  type WorkbookRequest,
  WRITTEN,
  type WrittenWorkbooks,
} from '../../scenario/workbook/workbook-request.ts';
import type { OnProgress } from '../long-contract.ts';

/** The workbooks that are asked for, in one file; the worker keeps nothing of it. */
export async function writtenWorkbooks(
  request: WorkbookRequest,
  onProgress: OnProgress,
): Promise<WrittenWorkbooks> {
  const total = request.dossiers.length * WRITTEN;
  const written = await workbookFiles(request, (done) => onProgress({ done, total }));
  return written.ok ? transfer(written, [written.bytes.buffer]) : written;
}
