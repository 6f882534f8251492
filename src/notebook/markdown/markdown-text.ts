import type { Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Block, Inline } from './tree.ts';

/**
 * Blocks written back as CommonMark that any reader takes for the same: what a text cell leaves as text (`<b>`, an image) is
 * escaped, since others would not. Titles go down by `under` ranks; addresses of the site become whole.
 */
export function markdownText(
  blocks: readonly Block[],
  { under, whole }: { readonly under: number; readonly whole: (address: string) => string },
): string {
  const children = blocks.map((block) => shifted(block, under, whole));
  return toMarkdown({ type: 'root', children } as unknown as Root, { bullet: '-', emphasis: '_', rule: '-' });
}

function shifted(block: Block, under: number, whole: (address: string) => string): Block {
  switch (block.type) {
    case 'heading': {
      const depth = Math.min(block.depth + under, 6) as 1 | 2 | 3 | 4 | 5 | 6;
      return { ...block, depth, children: withWhole(block.children, whole) };
    }
    case 'paragraph':
      return { ...block, children: withWhole(block.children, whole) };
    case 'blockquote':
      return { ...block, children: block.children.map((child) => shifted(child, under, whole)) };
    case 'list':
      return {
        ...block,
        children: block.children.map((item) => ({
          ...item,
          children: item.children.map((child) => shifted(child, under, whole)),
        })),
      };
    case 'thematicBreak':
      return block;
  }
}

function withWhole(children: readonly Inline[], whole: (address: string) => string): Inline[] {
  return children.map((child) => {
    if (!('children' in child)) return child;
    const inside = withWhole(child.children, whole);
    return child.type === 'link'
      ? { ...child, url: whole(child.url), children: inside }
      : { ...child, children: inside };
  });
}
