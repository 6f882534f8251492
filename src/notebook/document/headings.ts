import { type Block, plainText } from '../markdown/tree.ts';

export interface Heading {
  readonly text: string;
  readonly anchor: string;
  readonly depth: number;
}

/** The titles of a text in their order, those inside quotations left out; `next` gives each its anchor. */
export function headingsOf(blocks: readonly Block[], next: () => string): readonly Heading[] {
  return blocks.flatMap((block) =>
    block.type === 'heading' ? [{ text: plainText(block.children), anchor: next(), depth: block.depth }] : [],
  );
}
