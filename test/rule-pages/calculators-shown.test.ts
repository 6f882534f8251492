import { readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { expect, test } from 'vitest';
import { isOfScenario, type PageId, rulePages } from '../../src/cahier/pages.ts';
import { type CaseDefinition, onCase } from '../../src/calculators/applied-case.ts';
import type { FormCalculator, FormTask, ResultOf } from '../../src/calculators/form-calculator.ts';
import { openingView } from '../../src/calculators/page-years.ts';
import { calculators } from '../../src/rule-pages/calculators.ts';
import { examples } from '../../src/scenario/examples/all-examples.ts';
import { example } from '../../src/scenario/examples/first-example.ts';
import { tasks } from '../../src/workers/calculation/tasks.ts';
import { calculatorTold, formTold, plain } from './calculator-told.ts';

type WrittenCase = Omit<CaseDefinition, 'scenario'> & { readonly scenario?: keyof typeof examples };
interface Trial {
  readonly nom: string;
  readonly valeurs: Readonly<Record<string, string>>;
}

/** What the words of a page give to try: cases of its scenario, or trials of its form. */
function wordsOf(page: PageId): {
  readonly cases?: readonly WrittenCase[];
  readonly essais?: readonly Trial[];
} {
  return parseFrontmatter(readFileSync(`src/rule-pages/${page}/words.mdx`, 'utf8')).frontmatter;
}

type Block = readonly [name: string, lines: readonly string[]];

const told = (blocks: readonly Block[]): string =>
  `${blocks.map(([name, lines]) => [plain(`# ${name}`), ...lines].join('\n')).join('\n\n')}\n`;

test.each(rulePages.filter(isOfScenario))(
  '$id, on what it starts from and on each of its cases',
  async ({ id }) => {
    const calculator = calculators[id];
    const start = { scenario: example, vue: openingView(calculator) };
    const blocks: Block[] = [['départ', await calculatorTold(calculator, start)]];
    for (const { scenario, ...cases } of wordsOf(id).cases ?? []) {
      const tried = { ...cases, valeurs: cases.valeurs ?? {}, scenario: scenario && examples[scenario] };
      blocks.push([cases.nom, await calculatorTold(calculator, onCase(tried, start, calculator.phase))]);
    }
    await expect(told(blocks)).toMatchFileSnapshot(`./snapshots/${id}.txt`);
  },
);

/** The answer of a form's task to what its fields hold. */
async function answered<T extends FormTask>(
  { task }: FormCalculator<T>,
  fields: object,
): Promise<ResultOf<T>> {
  const answer = await (tasks[task] as (fields: object) => Promise<{ ok: boolean; result?: ResultOf<T> }>)(
    fields,
  );
  if (!answer.ok || answer.result === undefined) throw new RangeError(JSON.stringify(answer));
  return answer.result;
}

const forms = rulePages.flatMap(({ id }) => {
  const calculator = calculators[id];
  return 'task' in calculator ? [{ id, calculator: calculator as FormCalculator<FormTask> }] : [];
});

test.each(forms)(
  '$id, on what its form holds at first and on each of its trials',
  async ({ id, calculator }) => {
    const trials = [{ nom: 'départ', valeurs: {} }, ...(wordsOf(id).essais ?? [])];
    const blocks: Block[] = [];
    for (const { nom, valeurs } of trials) {
      const result = await answered(calculator, { ...calculator.depart, ...valeurs });
      blocks.push([nom, formTold(calculator, result)]);
    }
    await expect(told(blocks)).toMatchFileSnapshot(`./snapshots/${id}.txt`);
  },
);
