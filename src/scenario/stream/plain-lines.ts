import { evaluate } from '../run/evaluate.ts';
import { Block, type BlockScenario } from './block.ts';
import { ResultsWriter } from './block-json.ts';
import { ByteWriter } from './byte-writer.ts';
import { columnSettingsOf } from './column-settings.ts';
import { LineReader } from './line.ts';
import { scenarioOf } from './plain-scenario.ts';
import { runBlock } from './run-block.ts';

/** Groupements that are computed together: enough for what a table costs to count for nothing. */
const GROUPEMENTS = 500;

/** What a year takes in the results, more or less. */
const BYTES = 700;

/** The results of each line, as JSON on a line; undefined of a line that asks for a careful reading. */
export type PlainAnswers = readonly (Uint8Array | undefined)[];

/**
 * Answers lines by the columns reader, many together: those that are plainly valid. The others are left to who reads a
 * scenario with its errors, and computes one alone. Each answer is the one that `evaluate` gives.
 */
export class PlainLines {
  readonly #reader = new LineReader();
  readonly #block = new Block();
  readonly #groupements: number;

  constructor(groupements = GROUPEMENTS) {
    this.#groupements = groupements;
  }

  answers(lines: readonly Uint8Array[]): PlainAnswers {
    const answers: (Uint8Array | undefined)[] = lines.map(() => undefined);
    const block = this.#block;
    let ranks: number[] = [];
    for (const [rank, line] of lines.entries()) {
      if (this.#reader.read(line, block)) ranks.push(rank);
      if (block.groupements.length < this.#groupements && rank < lines.length - 1) continue;
      answerBlock(block, ranks, answers);
      block.clear();
      ranks = [];
    }
    return answers;
  }
}

/** Fills in the answers of a block's scenarios, whose lines have these ranks: one run for all that share their settings. */
function answerBlock(block: Block, ranks: readonly number[], answers: (Uint8Array | undefined)[]): void {
  const alike = Map.groupBy(block.scenarios.keys(), (place) => block.scenarios[place]?.settings);
  for (const [settings, places] of alike) {
    const shared = settings && columnSettingsOf(settings);
    if (shared === undefined) continue;
    const own = places.map((place) => block.scenarios[place] as BlockScenario);
    const run = runBlock(block, own, shared);
    const out = new ByteWriter(BYTES * run.rows.length);
    const writer = new ResultsWriter(out, block, run, shared);
    for (const [rank, scenario] of own.entries()) {
      const from = out.length;
      const known = !run.doubtful[rank] && writer.write(rank, scenario);
      out.ascii('\n');
      answers[ranks[places[rank] as number] as number] = known ? out.since(from) : exactly(block, scenario);
    }
  }
}

/** The answer of a scenario that doubles cannot tell. */
function exactly(block: Block, scenario: BlockScenario): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(evaluate(scenarioOf(block, scenario)))}\n`);
}
