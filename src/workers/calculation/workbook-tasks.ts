/* What writes workbooks, loaded by the worker when one is first asked for. */

export { workbookFile } from '../../scenario/workbook/workbook-file.ts';
