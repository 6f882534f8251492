/**
 * `npm run test:tableur`: workbooks of all examples, of invented portfolios and of generated scenarios, recalculated by
 * LibreOffice, and each formula's value held to the exact reader's, to 1e-9. Each goes as it is, then with parameters,
 * options and data typed over and its old values still in it. What it found is kept for /mesures/.
 */
import { writeFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { readXlsx, type Sheet } from 'hucre/xlsx';
import { inventedPortfolio } from '../../src/scenario/examples/invented-portfolio.ts';
import { scenarioWorkbook } from '../../src/scenario/workbook/scenario-workbook.ts';
import type { Workbook } from '../../src/scenario/workbook/sheet.ts';
import { xlsxOf } from '../../src/scenario/workbook/xlsx.ts';
import { formulasOf, isSame } from '../recalculated.ts';
import { type Document, documents } from '../scenario/arbitrary.ts';
import { exampleDocument, exampleNames } from '../scenario/documents.ts';
import { scenarioFrom } from '../scenario/reading.ts';
import { alteredDocument } from '../scenario/workbook/altered-document.ts';
import { edited } from '../scenario/workbook/edited.ts';
import { officeVersion, recalculatedFiles } from './office.ts';

const GENERATED = 40;
const SIZES = [2, 7, 28, 100];
const SEED = 2019;

/** A workbook to recalculate, and the one whose values are wanted. */
interface Case {
  readonly name: string;
  readonly workbook: Workbook;
  readonly wanted: Workbook;
}

function casesOf(name: string, document: Document): Case[] {
  const [own, other] = [document, alteredDocument(document)].map((each) =>
    scenarioWorkbook(scenarioFrom(each)),
  );
  if (own === undefined || other === undefined) return [];
  return [
    { name, workbook: own, wanted: own },
    { name: `${name}-modifie`, workbook: edited(own, other), wanted: other },
  ];
}

const cases: readonly Case[] = [
  ...exampleNames().flatMap((name) => casesOf(name, exampleDocument(`${name}.json`) as Document)),
  ...SIZES.flatMap((groupements) =>
    casesOf(
      `portefeuille-${groupements}`,
      inventedPortfolio({ groupements, seed: SEED }) as unknown as Document,
    ),
  ),
  ...fc
    .sample(documents, { numRuns: GENERATED, seed: SEED })
    .flatMap((document, rank) => casesOf(`engendre-${rank + 1}`, document)),
];

function valueAt(sheet: Sheet | undefined, row: number, column: number): unknown {
  const cell = sheet?.cells?.get(`${row},${column}`);
  return cell?.formulaResult ?? cell?.value ?? sheet?.rows[row]?.[column] ?? '';
}

async function faultsOf({ wanted }: Case, file: Uint8Array): Promise<string[]> {
  const { sheets } = await readXlsx(file);
  return formulasOf(wanted).flatMap(({ sheet, row, column, formula, value }) => {
    const found = valueAt(
      sheets.find(({ name }) => name === sheet),
      row,
      column,
    );
    return isSame(found, value)
      ? []
      : [`${sheet} ${row + 1}, ${column + 1}: =${formula}: ${found}, not ${value}`];
  });
}

const version = officeVersion();
const files = new Map<string, Uint8Array>();
for (const { name, workbook } of cases) files.set(name, await xlsxOf(workbook));
const recalculated = recalculatedFiles(files);
let right = 0;
for (const each of cases) {
  const faults = await faultsOf(each, recalculated.get(each.name) as Uint8Array);
  if (faults.length === 0) right++;
  for (const fault of faults.slice(0, 5)) process.stdout.write(`${each.name}: ${fault}\n`);
}
const formulas = cases.reduce((sum, { wanted }) => sum + formulasOf(wanted).length, 0);
process.stdout.write(
  `LibreOffice ${version}: ${right} of ${cases.length} workbooks recalculated, ${formulas} formulas, to 1e-9.\n`,
);
const found = {
  date: new Date().toISOString().slice(0, 10),
  programme: `LibreOffice ${version}`,
  classeurs: cases.length,
  recalcules: right,
  formules: formulas,
};
writeFileSync('content/recalculs/tableur.json', `${JSON.stringify(found, null, 2)}\n`);
if (right < cases.length) process.exitCode = 1;
