/**
 * Holds the rules of .dependency-cruiser.mjs, that no page loads what evaluates, and that imports say how their file
 * ends, in one reading of all modules: a second one, with types set aside, took twice the time of the first.
 */
import { exit } from 'node:process';
import { cruise, format, type ICruiseResult } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { importsWithoutEnding } from './import-endings.ts';
import { evaluators, pathsOf } from './layers.ts';
import { pathsToEvaluators } from './loaded-modules.ts';

const tsConfig = extractTSConfig('tsconfig.json');
const { output } = await cruise(
  ['src', 'test'],
  await extractOptions('./.dependency-cruiser.mjs'),
  {},
  { tsConfig },
);
const read = output as ICruiseResult;
const report = await format(read, { outputType: 'err' });
console.log(report.output);

const loaded = pathsToEvaluators(
  read.modules,
  ['calculators', 'islands', 'store'].flatMap(pathsOf),
  evaluators,
);
for (const path of loaded)
  console.log(`error islands-do-not-evaluate: ${path.join(' → ')} (islands and the store ask the worker)`);
const unended = importsWithoutEnding(read.modules);
for (const each of unended) console.log(`error import-endings: ${each}`);
exit(report.exitCode === 0 && loaded.length === 0 && unended.length === 0 ? 0 : 1);
