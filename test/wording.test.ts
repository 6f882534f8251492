import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/* Errors are values, worded at the edge of their room: src/decisions/errors.md. */

const rooms = 'src/{tables,population,scenario,workers}/**/*.ts';
const paths = globSync(rooms).sort();

/** Modules that hold texts of another kind than errors: results told in sentences, names, data to recognise. */
const texts = [
  // Words and signs that files have.
  'src/tables/missing-marks.ts',
  'src/tables/mistaken-encodings.ts',
  // What a result is told by.
  'src/population/adjustment/patient-depense.ts',
  'src/population/adjustment/redundancy.ts',
  'src/population/eligibilite/judgement.ts',
  'src/population/eligibilite/verdict.ts',
  'src/population/patients/shown-attribution.ts',
  'src/tables/reading-remarks.ts',
  'src/population/patients/sex.ts',
  'src/scenario/chance/unchanged-groupement.ts',
  'src/scenario/table/written-table.ts',
  'src/scenario/compare/',
  'src/scenario/estimate/',
  'src/scenario/run/modified-value',
  'src/scenario/run/modified-names.ts',
  'src/scenario/format/shown-parameter.ts',
  // What a workbook says in its cells.
  'src/scenario/workbook/',
  // Scripts, with their comments.
  'src/scenario/sql/',
  'src/population/sql/',
  // Definitions, for a digest.
  'src/scenario/rules/digest.ts',
  // Names, of variables, of columns, of what is invented.
  'src/population/adjustment/variable-labels.ts',
  'src/population/adjustment/variable-phrases.ts',
  'src/population/invented/',
  'src/population/questionnaire/answers-downloads.ts',
  'src/scenario/edit/indicateurs.ts',
  'src/scenario/examples/',
  'src/scenario/table/invented-name.ts',
  'src/scenario/table/data-dictionary.ts',
  'src/scenario/table/exported-dossier.ts',
  'src/scenario/format/results-csv.ts',
  'src/scenario/format/typed-quality.ts',
  'src/workers/adjustment/tasks.ts',
];

/** Two words and what stands between them, or French quotes. */
const SENTENCE = /\p{L}{2,}[^\p{L}]* [^\p{L}]*\p{L}{2,}|[«»]/u;

/** The sentences under a node, those of bugs (`throw`) set aside. */
function sentencesOf(node: ts.Node): string[] {
  if (ts.isThrowStatement(node) || ts.isImportDeclaration(node)) return [];
  const isText =
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node);
  const found = isText && SENTENCE.test(node.text) ? [node.text] : [];
  ts.forEachChild(node, (child) => void found.push(...sentencesOf(child)));
  return found;
}

/** The sentences inside an object that is a refusal or a fault: `{ ok: false, … }`, `{ code: …, … }`. */
function refusedSentences(node: ts.Node): string[] {
  const isFault =
    ts.isObjectLiteralExpression(node) &&
    node.properties.some(
      (each) =>
        ts.isPropertyAssignment(each) &&
        (['code', 'fault'].includes(each.name.getText()) ||
          (each.name.getText() === 'ok' && each.initializer.kind === ts.SyntaxKind.FalseKeyword)),
    );
  if (isFault) return sentencesOf(node);
  const found: string[] = [];
  ts.forEachChild(node, (child) => void found.push(...refusedSentences(child)));
  return found;
}

const parsed = (path: string, text = readFileSync(path, 'utf8')): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);

const isText = (path: string): boolean => texts.some((each) => path.startsWith(each));

describe('errors are values, worded at the edge:', () => {
  test('no module has a sentence but those of words, and those of texts that are no errors', () => {
    const others = paths.filter((path) => !path.endsWith('-words.ts') && !isText(path));
    expect(others.length).toBeGreaterThan(150);
    expect(others.flatMap((path) => sentencesOf(parsed(path)).map((each) => `${path}: ${each}`))).toEqual([]);
  });

  test('no fault and no refusal holds a sentence, whichever module makes it', () => {
    expect(paths.flatMap((path) => refusedSentences(parsed(path)).map((each) => `${path}: ${each}`))).toEqual(
      [],
    );
  });

  test('each module said to hold texts has some', () => {
    const held = paths.filter((path) => sentencesOf(parsed(path)).length > 0);
    expect(texts.filter((each) => !held.some((path) => path.startsWith(each)))).toEqual([]);
  });

  test('a sentence in a refusal is found, in a template as well; that of a bug is none', () => {
    const refusal = `export const a = { ok: false, reason: \`Trop de \${1} colonnes\` };`;
    expect(refusedSentences(parsed('a.ts', refusal))).toEqual(['Trop de ']);
    expect(sentencesOf(parsed('a.ts', "throw new Error('a table has a header');"))).toEqual([]);
    expect(sentencesOf(parsed('a.ts', "const code = 'too-many-columns';"))).toEqual([]);
  });
});
