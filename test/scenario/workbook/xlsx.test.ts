import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { scenarioWorkbook } from '../../../src/scenario/workbook/scenario-workbook.ts';
import { xlsxOf } from '../../../src/scenario/workbook/xlsx.ts';
import { formulasOf } from '../../recalculated.ts';
import { exampleDocument, withValue } from '../documents.ts';
import { example } from '../examples.ts';
import { scenarioFrom } from '../reading.ts';

/** Names that a spreadsheet could take for a formula, a command or a code of the file. */
const hostile = [
  '=1+1',
  '+1+1',
  '-2',
  '@SUM(A1)',
  '=HYPERLINK("http://exemple.invalid";"a")',
  "=cmd|' /C calc'!A0",
  "'a",
  '{=1}',
  'A & B <c> "d"',
  '&P &F',
];

const parts = async (scenario: ReturnType<typeof scenarioFrom>): Promise<Record<string, string>> => {
  const files = unzipSync(await xlsxOf(scenarioWorkbook(scenario)));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
};

const plainText = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

describe('the file of a workbook', () => {
  test('has the same bytes each time', async () => {
    const { scenario } = example('04');
    const [first, second] = [
      await xlsxOf(scenarioWorkbook(scenario)),
      await xlsxOf(scenarioWorkbook(scenario)),
    ];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  test('has no macro, no link to elsewhere, frozen heads, print areas, notes', async () => {
    const files = await parts(example('04').scenario);
    expect(
      Object.keys(files).filter((name) => /vba|external|connections|media|embeddings/i.test(name)),
    ).toEqual([]);
    expect(Object.values(files).filter((xml) => xml.includes('TargetMode="External"'))).toEqual([]);
    const workbook = files['xl/workbook.xml'] ?? '';
    expect([...workbook.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      'Lisez-moi',
      'Paramètres',
      'Données',
      'Indicateurs',
      'Calcul',
      'Résultats',
      'Hypothèses',
      'Sources',
    ]);
    expect(workbook.match(/_xlnm\.Print_Area/g)).toHaveLength(8);
    const sheets = Object.entries(files).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(8);
    for (const [name, xml] of sheets) expect(xml, name).toContain('state="frozen"');
    const notes = Object.entries(files).filter(([name]) => name.startsWith('xl/comments'));
    expect(notes.map(([, xml]) => xml).join('')).toContain('Cahier des charges, annexe 5');
  });

  test('prints a sheet without rows on one page, and a wide table on as many as it needs', async () => {
    const widthOf = async (name: string) => {
      const sheet = (await parts(example(name).scenario))['xl/worksheets/sheet4.xml'] ?? '';
      return /<pageSetup[^>]* fitToWidth="(\d)"/.exec(sheet)?.[1];
    };
    expect([await widthOf('01'), await widthOf('04')]).toEqual(['1', '0']);
  });

  test.each(hostile)('writes %s as a text wherever a reader may type one', async (name) => {
    const groupements = withValue(
      exampleDocument('04-indicateurs-detailles.json'),
      'groupements[0].nom',
      name,
    );
    const carte = [{ nom: name, sens: 'hausse', valeur: 3, precedente: 1, intermediaire: 2, cible: 4 }];
    const indicator = withValue(groupements, 'groupements[0].annees[1].qualite.carte', carte);
    const scenario = scenarioFrom(withValue(indicator, 'note', name));
    const files = await parts(scenario);
    const sheets = Object.entries(files).filter(([path]) => path.startsWith('xl/worksheets/sheet'));
    const written = sheets.flatMap(([, xml]) =>
      [...xml.matchAll(/<f>([^<]*)<\/f>/g)].map(([, text = '']) => plainText(text)),
    );
    expect(written.toSorted()).toEqual(
      formulasOf(scenarioWorkbook(scenario))
        .map(({ formula }) => formula)
        .toSorted(),
    );
    expect(plainText(files['xl/sharedStrings.xml'] ?? '')).toContain(`>${name}<`);
    // Every text of the workbook is one of the file, and nothing else: no cell guesses what a text is.
    const texts = scenarioWorkbook(scenario).sheets.flatMap(({ rows }) =>
      rows.flatMap((row) =>
        row.flatMap((cell) => (cell && 'text' in cell && cell.text !== '' ? [cell.text] : [])),
      ),
    );
    expect(texts.filter((text) => text === name).length).toBeGreaterThanOrEqual(3);
    const kept = [...(files['xl/sharedStrings.xml'] ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)];
    expect(new Set(kept.map(([, text = '']) => plainText(text)))).toEqual(new Set(texts));
  });
});
