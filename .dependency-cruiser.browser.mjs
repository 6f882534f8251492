import { options } from './.dependency-cruiser.mjs';
import { evaluators, pathsOf } from './src/build/layers.ts';

/** What a page loads, with types set aside: they bind modules but ship nothing. */
export default {
  forbidden: [
    {
      name: 'islands-do-not-evaluate',
      comment: 'Islands and the store ask the worker; no page ships an evaluator.',
      severity: 'error',
      from: { path: ['calculators', 'islands', 'store'].flatMap(pathsOf) },
      to: { path: evaluators, reachable: true },
    },
  ],
  options: { ...options, tsPreCompilationDeps: false },
};
